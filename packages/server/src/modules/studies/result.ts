import { type Label, writeYuan } from "@gongbao/engine";
import type { Comparison } from "@gongbao/population";

type Tally = Comparison["all"]["total"];

/** Sums in yuan as decimal text; `open` counts awards without upper end, which `max` leaves out. */
export interface StudyCost {
  readonly min: string;
  readonly max: string;
  readonly open: number;
}

/** What some firms get before and after, and how many of them stand how. */
export interface StudyTally {
  readonly holders: number;
  readonly standings: Tally["standings"];
  readonly before: StudyCost;
  readonly after: StudyCost;
  /** Null where awards without upper end leave no such end. */
  readonly difference: { readonly min: string | null; readonly max: string | null };
  /** Of that, the firms whose difference is known, and what it comes to, to the fen. */
  readonly known: { readonly holders: number; readonly difference: string };
}

/** What a study came to. */
export interface StudyResult {
  readonly all: StudyTally;
  readonly measures: readonly (StudyTally & { readonly measure: string })[];
  readonly by: readonly {
    readonly column: string;
    readonly label: Label;
    readonly values: readonly (StudyTally & {
      /** Null where it is not known. */
      readonly value: string | null;
      readonly label: Label | null;
    })[];
  }[];
  /** What each other reading would come to under the rules in force; the sums are null where that takes a search. */
  readonly readings: readonly {
    readonly interpretation: string;
    readonly reading: string;
    readonly tally: StudyTally | null;
  }[];
  readonly rejected: { readonly holders: number; readonly rows: number };
}

const costOf = ({ lo, hi, open }: Tally["before"]): StudyCost => ({
  min: writeYuan(lo),
  max: writeYuan(hi),
  open,
});

const endOf = (fen: bigint | null): string | null => (fen === null ? null : writeYuan(fen));

const tallyOf = ({ holders, standings, before, after, difference, known }: Tally): StudyTally => ({
  holders,
  standings,
  before: costOf(before),
  after: costOf(after),
  difference: { min: endOf(difference.lo), max: endOf(difference.hi) },
  known: { holders: known.holders, difference: writeYuan(known.difference) },
});

/** What a page shows of a comparison. The files that go with it hold the rest. */
export const resultOf = ({
  all,
  by,
  readings,
  rejectedHolders,
  rejectedRows,
}: Comparison): StudyResult => ({
  all: tallyOf(all.total),
  measures: [...all.measures].map(([measure, tally]) => ({ measure, ...tallyOf(tally) })),
  by: by.map(({ column, label, values }) => ({
    column,
    label,
    values: values.map(({ value, label: said, total }) => ({
      value,
      label: said,
      ...tallyOf(total),
    })),
  })),
  readings: readings.map(({ interpretation, reading, tally }) => ({
    interpretation,
    reading,
    tally: tally === null ? null : tallyOf(tally),
  })),
  rejected: { holders: rejectedHolders, rows: rejectedRows },
});
