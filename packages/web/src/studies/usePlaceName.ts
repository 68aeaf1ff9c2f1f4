import { useQuery } from "@tanstack/react-query";
import { useLanguage } from "../language/useLanguage.ts";
import { organisationsQuery } from "../people/queries.ts";

/** The name of a county or zone in the reader's language; as written where the register does not know it. */
export function usePlaceName(): (place: string) => string {
  const language = useLanguage();
  const { data } = useQuery(organisationsQuery);
  return (place) =>
    language === "zh"
      ? place
      : (data?.organisations.find(({ name }) => name === place)?.english ?? place);
}
