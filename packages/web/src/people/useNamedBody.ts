import { useQuery } from "@tanstack/react-query";
import { useCallback } from "react";
import { useLanguage } from "../language/useLanguage.ts";
import { organisationsQuery } from "./queries.ts";

/** A body as its reader calls it, and the language that name is in. */
export interface NamedBody {
  readonly name: string;
  readonly lang: "zh-CN" | "en";
}

/** Names a body that is written by any of its Chinese names: in English where the register has an English one. */
export function useNamedBody(): (written: string) => NamedBody {
  const language = useLanguage();
  const { data } = useQuery({ ...organisationsQuery, enabled: language === "en" });
  return useCallback(
    (written) => {
      const known =
        language === "en"
          ? data?.organisations.find(
              ({ name, aliases }) => name === written || aliases.includes(written),
            )
          : undefined;
      return known ? { name: known.english, lang: "en" } : { name: written, lang: "zh-CN" };
    },
    [data, language],
  );
}
