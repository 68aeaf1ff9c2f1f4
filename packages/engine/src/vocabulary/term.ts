import type { Expr, ValueType } from "../ir/rulebook.ts";

/** A figure still in its author's words; lowering reads the words and finds them in the text. */
export interface FigureLeaf {
  readonly op: "figure";
  readonly type: "money" | "ratio" | "points" | "count" | "day";
  /** Verbatim, as the article prints them: `150万元`. */
  readonly words: string;
  /** Which occurrence within the measure's quotes, from 1. */
  readonly occurrence: number;
  /** The number of the document outside the volume that sets it; the words then stand in no quote. */
  readonly outside?: string;
}

export type Draft = Expr<FigureLeaf>;

/** A typed expression of the vocabulary. The type stands for the unit, so money × money does not compile. */
export interface Term<T extends ValueType> {
  readonly type: T;
  readonly draft: Draft;
}

/** A level fact that knows its options, so that a tier left out does not compile. */
export interface LevelTerm<L extends string> extends Term<"level"> {
  readonly levels: readonly L[];
}

export const term = <T extends ValueType>(type: T, draft: Draft): Term<T> => ({ type, draft });
