import type { CaseProblem } from "@gongbao/engine";
import type { Language } from "../language/language.ts";

/** What is wrong with a field, in words; null where nothing is. */
export function problemAt(
  problems: readonly CaseProblem[],
  path: readonly (string | number)[],
  language: Language,
): string | null {
  const place = path.join(".");
  return problems.find((each) => each.path.join(".") === place)?.message[language] ?? null;
}
