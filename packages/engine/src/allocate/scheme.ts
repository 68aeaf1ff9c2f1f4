import type { Citation, Interpretation, Label } from "../ir/rulebook.ts";

/**
 * An allocation scheme (分配办法) as plain JSON: which figures of each subject are needed, what is computed from
 * them, who takes part, and how a pool is shared by the result. Numbers are text: money in fen, ratios as decimals
 * or fractions (`"0.4"`), so that no reader can turn one into a float.
 */
export interface Scheme {
  readonly format: "gongbao-allocation";
  readonly version: 1;
  readonly id: string;
  readonly title: Label;
  /** What the data state of each subject. */
  readonly columns: readonly Column[];
  readonly parameters: readonly SchemeParameter[];
  readonly interpretations: readonly Interpretation[];
  /** What is computed for each subject, in the order a reader would compute it. */
  readonly derived: readonly Derived[];
  /** Who takes part; null where everyone in the data does. It may look at everyone, never at the participants. */
  readonly eligible: SubjectCondition | null;
  readonly distribution: Distribution;
  readonly citations: readonly Citation[];
}

/** `measure`: any other number with a unit, 微克/立方米. */
export type ColumnType = "money" | "ratio" | "points" | "count" | "measure" | "truth";

/** Which end of an indicator is the better one (正向、逆向指标). */
export type Direction = "higher" | "lower";

/** One figure that the data state of every subject. */
export interface Column {
  readonly id: string;
  readonly label: Label;
  readonly type: ColumnType;
  readonly unit: Label | null;
  /** Inclusive bounds, money in fen; a null end is open. They are also the range of a figure that is missing. */
  readonly domain: Bounds | null;
  /** Null where the text gives none: an efficacy score of it must then name its own. */
  readonly direction: Direction | null;
  /** A row without it is refused; otherwise a figure not stated is unknown. */
  readonly required: boolean;
}

export interface Bounds {
  readonly min: string | null;
  readonly max: string | null;
}

/** A figure of the rules; `value: null` where the text names a figure and gives none: unknown, never zero. */
export interface SchemeParameter {
  readonly id: string;
  readonly label: Label;
  readonly type: Exclude<ColumnType, "truth">;
  readonly value: string | null;
  readonly domain: Bounds | null;
  /** Index into `Scheme.citations`: the words of the figure. */
  readonly citation: number | null;
}

/** A computed figure: an improvement, an indicator's score, a factor's, a coefficient. */
export interface Derived {
  readonly id: string;
  readonly label: Label;
  readonly type: Exclude<ColumnType, "truth">;
  readonly formula: Formula;
  readonly citation: number | null;
}

/** Over whom an aggregate runs: those who take part, or everyone in the data (全市). */
export type Over = "participants" | "everyone";

/** How equal figures are placed: 1,1,3 (`same`), 1.5,1.5,3 (`mean`), or by division code (`code`). */
export type RankTies = "same" | "mean" | "code";

/** A number for each subject. */
export type Formula =
  | { readonly op: "const"; readonly value: string }
  | { readonly op: "param"; readonly id: string }
  /** A column of the data, or a derived one. */
  | { readonly op: "column"; readonly id: string }
  | { readonly op: "add" | "multiply" | "min" | "max"; readonly of: readonly Formula[] }
  | { readonly op: "subtract" | "divide"; readonly of: Formula; readonly by: Formula }
  | {
      readonly op: "select";
      readonly when: SubjectCondition;
      readonly yes: Formula;
      readonly no: Formula;
    }
  | {
      readonly op: "aggregate";
      readonly how: "sum" | "mean" | "min" | "max";
      readonly of: Formula;
      readonly over: Over;
    }
  | {
      readonly op: "rank";
      readonly of: Formula;
      readonly first: "highest" | "lowest";
      readonly ties: RankTies;
      readonly over: Over;
    }
  /**
   * 功效系数法 over the participants: base + (1 − base) × (x − worst) ÷ (best − worst), where worst and best swap
   * ends if lower is better. Where all are equal it is undefined, unless `whenEqual` says what then.
   */
  | {
      readonly op: "efficacy";
      readonly of: Formula;
      /** Null: as the column declares. */
      readonly direction: Direction | null;
      readonly base: Formula;
      readonly whenEqual: Formula | null;
    }
  /** Σ weight × part. The weights are used as they stand: they need not add up to one. */
  | { readonly op: "weighted"; readonly parts: readonly WeightedPart[] }
  | {
      readonly op: "interpretation";
      readonly id: string;
      readonly readings: Readonly<Record<string, Formula>>;
    };

export interface WeightedPart {
  readonly weight: Formula;
  readonly of: Formula;
}

export type SubjectCondition =
  /** A truth column of the data. */
  | { readonly op: "stated"; readonly id: string }
  | {
      readonly op: "compare";
      readonly of: Formula;
      readonly with: Formula;
      /** `over`: of > with; `under`: of < with. */
      readonly side: "over" | "under";
      /** Whether the bound itself is inside. */
      readonly inclusive: boolean;
    }
  | { readonly op: "and" | "or"; readonly of: readonly SubjectCondition[] }
  | { readonly op: "not"; readonly of: SubjectCondition }
  | {
      readonly op: "interpretation";
      readonly id: string;
      readonly readings: Readonly<Record<string, SubjectCondition>>;
    };

/** What those who share a place get: its prizes evenly, each the place's own, or one after another by division code. */
export type PlaceTies = "share" | "all" | "code";

export type Distribution =
  /**
   * The pool, or the part of it that `given` says, in proportion to a column. Whole fen by largest remainder, equal
   * remainders by division code.
   */
  | { readonly how: "proportional"; readonly by: string; readonly given: Formula | null }
  /**
   * What a column of money says for each, rounded half up to the fen. Where a pool is set and they come to more,
   * either nothing is given (`refuse`) or the pool is shared in proportion to them (`scale`).
   */
  | {
      readonly how: "amounts";
      readonly amount: string;
      readonly short: "refuse" | "scale";
    }
  /**
   * The first so many by a column. `prizes`, from the first place on, are money; or weights by which those placed
   * share the pool.
   */
  | {
      readonly how: "places";
      readonly by: string;
      readonly first: "highest" | "lowest";
      readonly ties: PlaceTies;
      readonly prizes: { readonly as: "money" | "weights"; readonly each: readonly Formula[] };
    };
