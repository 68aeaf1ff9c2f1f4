import type { MoneyRange } from "@gongbao/engine";
import type { CaseBody } from "../api/bodies.ts";
import { rangeOf } from "../application/range.ts";

/**
 * What a step on a case would bind, in yuan: the sum that was decided; before that what a decision would come to, with what
 * ranges were settled to and the figures that are typed now, by thing ("" for none). What hangs on a fact that was not
 * proven gives nothing. Null where nothing is due.
 */
export function sumBound(
  { awards, decided, settlements }: Pick<CaseBody, "awards" | "decided" | "settlements">,
  typed: Readonly<Record<string, string>> = {},
): MoneyRange | null {
  if (decided !== null) return { min: decided, max: decided };
  const known = awards.filter(
    ({ status, missing }) => status !== "not-due" && missing.length === 0,
  );
  if (known.length === 0) return null;
  return rangeOf(
    known.map(({ item, min, max }) => {
      if (min === max) return { min, max };
      const figure = typed[item ?? ""] ?? settlements.find((each) => each.item === item)?.figure;
      return figure === undefined ? { min, max } : { min: figure, max: figure };
    }),
  );
}
