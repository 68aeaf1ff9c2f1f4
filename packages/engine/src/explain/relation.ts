import type { Expr, Label } from "../ir/rulebook.ts";
import { fill } from "./words.ts";

const RELATIONS = {
  "over true": ["{0}不低于{1}", "{0} is at least {1}"],
  "over false": ["{0}超过{1}", "{0} is more than {1}"],
  "under true": ["{0}不超过{1}", "{0} is at most {1}"],
  "under false": ["{0}低于{1}", "{0} is less than {1}"],
} as const;

const DAY_RELATIONS = {
  "over true": ["{0}不早于{1}", "{0} is on or after {1}"],
  "over false": ["{0}晚于{1}", "{0} is after {1}"],
  "under true": ["{0}不晚于{1}", "{0} is on or before {1}"],
  "under false": ["{0}早于{1}", "{0} is before {1}"],
} as const;

/** What a comparison demands of its two sides, as a clause. */
export function sayRelation(
  { side, inclusive }: Pick<Expr & { op: "compare" }, "side" | "inclusive">,
  days: boolean,
  of: Label,
  than: Label,
): Label {
  const [zh, en] = (days ? DAY_RELATIONS : RELATIONS)[`${side} ${inclusive}`];
  return fill(zh, en, of, than);
}
