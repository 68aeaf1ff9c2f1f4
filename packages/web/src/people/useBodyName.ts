import type { OrganisationsBody } from "../api/bodies.ts";
import { useLanguage } from "../language/useLanguage.ts";

/** The name of a body in the reader's language; as printed where the register does not know it. */
export function useBodyName({ organisations }: OrganisationsBody) {
  const language = useLanguage();
  return (organisation: string | null, printed: string): string => {
    const known = organisations.find(({ id }) => id === organisation);
    if (known === undefined) return printed;
    return language === "zh" ? printed : known.english;
  };
}
