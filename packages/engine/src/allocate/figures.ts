import type { Truth } from "../quantity/truth.ts";
import type { Range } from "./range.ts";
import type { Scheme } from "./scheme.ts";
import type { Missing } from "./trace.ts";

/** A figure as given, before anything is computed: a range where it is not known, with what is missing. */
export interface Given {
  readonly range: Range;
  readonly missing: Missing | null;
}

/** All that a reckoning starts from, read and checked. */
export interface Figures {
  readonly scheme: Scheme;
  /** Division codes in order; everything else is by position in this list. */
  readonly codes: readonly string[];
  readonly columns: ReadonlyMap<string, readonly Given[]>;
  readonly truths: ReadonlyMap<string, readonly { truth: Truth; missing: Missing | null }[]>;
  readonly parameters: ReadonlyMap<string, Given>;
  readonly readings: Readonly<Record<string, string>>;
}
