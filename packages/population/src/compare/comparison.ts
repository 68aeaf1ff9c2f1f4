import type { Change, Day, Label, Rulebook } from "@gongbao/engine";
import type { Counting, Group } from "./counting.ts";
import type { Dimension } from "./dimension.ts";
import type { ReadingEffect } from "./readings.ts";
import type { Tally } from "./tally.ts";

/** How many holders there were. */
export interface Progress {
  readonly holders: number;
  readonly rejectedHolders: number;
  readonly rejectedRows: number;
}

/** Holders with one value in one column. */
export interface ValueGroup extends Group {
  /** Null where it is not known. */
  readonly value: string | null;
  /** Null where the value says itself. */
  readonly label: Label | null;
}

/** A reform beside the rules in force, over a population. */
export interface Comparison extends Progress {
  readonly rulebook: Rulebook;
  readonly changes: readonly Change[];
  readonly subject: string;
  readonly asOf: Day;
  /** Measures that the reform can reach; all others stay as they are. */
  readonly reached: readonly string[];
  readonly all: Group;
  /** What each other reading would come to under the rules in force; none where it was not asked. */
  readonly readings: readonly ReadingEffect[];
  /** By column, those with the most money first. */
  readonly by: readonly {
    readonly column: string;
    readonly label: Label;
    readonly values: readonly ValueGroup[];
  }[];
}

/** In the order of what is said of them: without upper end, by the least, and before all that have one, by the most. */
const byMoney = ({ before: a }: Tally, { before: b }: Tally): number => {
  if (a.open > 0 !== b.open > 0) return a.open > 0 ? -1 : 1;
  const [one, other] = a.open > 0 ? [a.lo, b.lo] : [a.hi, b.hi];
  return one === other ? 0 : other > one ? 1 : -1;
};

const byName = (a: string | null, b: string | null): number =>
  a === b ? 0 : (a ?? "") < (b ?? "") ? -1 : 1;

/** What was counted, put in order. */
export function comparisonOf(
  {
    rulebook,
    changes,
    subject,
    asOf,
  }: Pick<Comparison, "rulebook" | "changes" | "subject" | "asOf">,
  reached: readonly string[],
  dimensions: readonly Dimension[],
  {
    counting,
    progress,
    readings,
  }: {
    readonly counting: Counting;
    readonly progress: Progress;
    readonly readings: readonly ReadingEffect[];
  },
): Comparison {
  const { all, values } = counting;
  return {
    rulebook,
    changes,
    subject,
    asOf,
    reached,
    ...progress,
    all,
    readings,
    by: dimensions.map(({ column, label, labels }, at) => ({
      column,
      label,
      values: [...(values[at] ?? [])]
        .map(([value, group]) => ({ value, label: labels?.get(value ?? "") ?? null, ...group }))
        .toSorted((a, b) => byMoney(a.total, b.total) || byName(a.value, b.value)),
    })),
  };
}
