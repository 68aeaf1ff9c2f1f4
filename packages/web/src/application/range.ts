import { type MoneyRange, readYuan, writeYuan } from "@gongbao/engine";
import type { CaseBody } from "../api/bodies.ts";

/** Awards with those ranges that are settled already as the figure they were settled to. */
export const asSettled = (
  awards: readonly CaseBody["awards"][number][],
  settlements: CaseBody["settlements"],
): readonly MoneyRange[] =>
  awards.map(({ item, min, max }) => {
    const figure = min === max ? undefined : settlements.find((each) => each.item === item)?.figure;
    return figure === undefined ? { min, max } : { min: figure, max: figure };
  });

/** What several awards come to together; without an upper end where one of them has none. */
export function rangeOf(awards: readonly MoneyRange[]): MoneyRange {
  const sum = (amounts: readonly string[]) =>
    writeYuan(amounts.reduce((total, each) => total + (readYuan(each) ?? 0n), 0n));
  const ends = awards.flatMap(({ max }) => (max === null ? [] : [max]));
  return {
    min: sum(awards.map(({ min }) => min)),
    max: ends.length < awards.length ? null : sum(ends),
  };
}
