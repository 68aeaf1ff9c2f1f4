import type { Fact } from "../ir/rulebook.ts";
import { compare, rational, readRational } from "../quantity/rational.ts";
import type { FactValue } from "./case.ts";

/** What a case says of everything it does not state: that it is not known, or that there is nothing. */
export const UNSTATED = ["unknown", "none"] as const;

/** What a fact is where nothing of the kind is there: no, nought, the option `none`. A day or a share stays unknown. */
export function nothingOf(fact: Fact): FactValue | null {
  if (fact.type === "truth") return false;
  if (fact.type === "level") return fact.levels.some(({ id }) => id === "none") ? "none" : null;
  if (fact.type !== "money" && fact.type !== "count") return null;
  const least = readRational(fact.domain?.min ?? "0");
  return least && compare(least, rational(0n)) <= 0 ? "0" : null;
}
