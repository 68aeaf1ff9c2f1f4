import type { Truth } from "../quantity/truth.ts";
import { type Rational, writeRational } from "../quantity/rational.ts";
import { writeFigure } from "./figure.ts";
import type { Range } from "./range.ts";
import type { ColumnType, Direction } from "./scheme.ts";

/** Something unknown: a figure of a subject, or of the rules (`subject: null`). */
export interface Missing {
  readonly subject: string | null;
  readonly name: string;
}

/** Both ends as exact text (`0.7`, `1/3`); a null end is open. */
export interface WrittenRange {
  readonly min: string | null;
  readonly max: string | null;
}

/** One step of the reckoning for one subject. Fen stand in steps where the sums are of money. */
export interface AllocationStep {
  /** The operation: `efficacy`, `weighted`, `column`, `multiply` and the rest of the scheme's. */
  readonly step: string;
  readonly value: WrittenRange | Truth;
  /** The column, parameter or interpretation it reads. */
  readonly name?: string;
  /** For an efficacy score: the ends it was measured between. */
  readonly between?: {
    readonly worst: WrittenRange;
    readonly best: WrittenRange;
    readonly better: Direction;
  };
  readonly parts?: readonly AllocationStep[];
}

const end = (value: Rational | null): string | null => value && writeRational(value);

export const writeRange = ({ lo, hi }: Range): WrittenRange => ({ min: end(lo), max: end(hi) });

/** A range in the unit of its column: money in yuan. */
export const writeTyped = (
  type: Exclude<ColumnType, "truth">,
  { lo, hi }: Range,
): WrittenRange => ({
  min: lo && writeFigure(type, lo),
  max: hi && writeFigure(type, hi),
});
