import type { Truth } from "../quantity/truth.ts";
import { type Range, valueIn } from "./range.ts";
import { type AllocationStep, type Missing, writeRange } from "./trace.ts";

/** What a formula comes to for one subject, what keeps it open, and how it was found. */
export interface Reckoned {
  readonly range: Range;
  readonly missing: ReadonlySet<Missing>;
  readonly step: AllocationStep;
}

export interface Judged {
  readonly truth: Truth;
  readonly missing: ReadonlySet<Missing>;
  readonly step: AllocationStep;
}

const none: ReadonlySet<Missing> = new Set();

type Part = { readonly missing: ReadonlySet<Missing>; readonly step: AllocationStep };

const unionOf = (parts: readonly { readonly missing: ReadonlySet<Missing> }[]) =>
  new Set(parts.flatMap((part) => [...part.missing]));

/** A number and where it comes from. What is settled misses nothing, whatever was not known on the way. */
export const reckoned = (
  range: Range,
  from: readonly { readonly missing: ReadonlySet<Missing> }[],
  step: Omit<AllocationStep, "value">,
): Reckoned => ({
  range,
  missing: valueIn(range) ? none : unionOf(from),
  step: { ...step, value: writeRange(range) },
});

/** A truth and where it comes from. */
export const judged = (step: string, truth: Truth, parts: readonly Part[]): Judged => ({
  truth,
  missing: truth === "unknown" ? unionOf(parts) : none,
  step: { step, value: truth, parts: parts.map((part) => part.step) },
});

/** A figure as given, at the head of a reckoning. */
export const given = (
  range: Range,
  missing: Missing | null,
  step: Omit<AllocationStep, "value">,
): Reckoned => reckoned(range, [{ missing: new Set(missing ? [missing] : []) }], step);

/** A number from all of its parts; null where one of them is undefined, or `how` finds no number. */
export function joined(
  step: string,
  parts: readonly (Reckoned | null)[],
  how: (ranges: readonly Range[]) => Range | null,
): Reckoned | null {
  const known = parts.filter((part) => part !== null);
  const range = known.length < parts.length ? null : how(known.map((part) => part.range));
  return range && reckoned(range, known, { step, parts: known.map((part) => part.step) });
}
