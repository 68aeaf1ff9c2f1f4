import { type ShareChange, writeYuan } from "@gongbao/engine";
import { fenOf } from "../budget/sums.ts";

/** What some places get more, or less: in all, how many they are, and who the most. Sums in yuan. */
export interface Side {
  readonly sum: string;
  readonly places: number;
  readonly most: { readonly name: string; readonly sum: string };
}

/** Who gets more and who less by an allocation than by another; null where nobody does. */
export interface Shifts {
  readonly more: Side | null;
  readonly less: Side | null;
  /** How many shares differ of which it is not known by how much: one of them is a range. */
  readonly unsure: number;
}

/** Between whom money moves: of a pool that stays the same, what tells one allocation from another. */
export function shiftsOf(changes: readonly ShareChange[]): Shifts {
  const exact = changes.flatMap(({ name, before, after }) => {
    const [was, is] = [before, after].map((range) => {
      if (range === null) return 0n;
      return range.min === range.max ? fenOf(range.min) : null;
    });
    return was === null || was === undefined || is === null || is === undefined
      ? []
      : [{ name, by: is - was }];
  });
  const side = (sign: 1n | -1n): Side | null => {
    const those = exact
      .map(({ name, by }) => ({ name, by: by * sign }))
      .filter(({ by }) => by > 0n)
      .toSorted((a, b) => (a.by > b.by ? -1 : a.by < b.by ? 1 : 0));
    const [most] = those;
    if (most === undefined) return null;
    return {
      sum: writeYuan(those.reduce((sum, { by }) => sum + by, 0n)),
      places: those.length,
      most: { name: most.name, sum: writeYuan(most.by) },
    };
  };
  return { more: side(1n), less: side(-1n), unsure: changes.length - exact.length };
}
