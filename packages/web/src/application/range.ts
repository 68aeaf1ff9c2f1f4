import { type MoneyRange, readYuan, writeYuan } from "@gongbao/engine";

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
