import { useQuery } from "@tanstack/react-query";
import { useCallback } from "react";
import type { OrganisationsBody } from "../api/bodies.ts";
import { useLanguage } from "../language/useLanguage.ts";
import { organisationsQuery } from "../api/queries.ts";

/** A body as its reader calls it, and the language that name is in. */
export interface NamedBody {
  readonly name: string;
  readonly lang: "zh-CN" | "en";
}

/** A body that had a name of its own before is called in English as it was then. */
function englishOf(register: OrganisationsBody["organisations"], written: string): string | null {
  for (const { name, english, aliases, names } of register) {
    if (name === written || aliases.includes(written)) return english;
    const before = names.find((each) => each.name === written);
    if (before) return before.english;
  }
  return null;
}

/** Names a body that is written by any of its Chinese names: in English where the register has an English one. */
export function useNamedBody(): (written: string) => NamedBody {
  const language = useLanguage();
  const { data } = useQuery({ ...organisationsQuery, enabled: language === "en" });
  return useCallback(
    (written) => {
      const english = language === "en" ? englishOf(data?.organisations ?? [], written) : null;
      return english === null ? { name: written, lang: "zh-CN" } : { name: english, lang: "en" };
    },
    [data, language],
  );
}
