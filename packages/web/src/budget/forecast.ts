import { fenOf, less } from "./sums.ts";

/** What a line has left once its open cases have taken what they may: exactly, at least, or how much it may lack. */
export type ThenLeft =
  | { readonly is: "unopened" }
  | { readonly is: "unknown" }
  | { readonly is: "exact" | "at-least" | "lacks" | "may-lack"; readonly sum: string };

/** Sets what open cases would take of a line against what is left on it, in yuan; null where there is no line or no end. */
export function thenLeft({
  available,
  min,
  max,
}: {
  readonly available: string | null;
  readonly min: string;
  readonly max: string | null;
}): ThenLeft {
  if (available === null) return { is: "unopened" };
  if (max === null) return { is: "unknown" };
  const left = less(available, max);
  const isExact = min === max;
  if (fenOf(left) < 0n) return { is: isExact ? "lacks" : "may-lack", sum: left.slice(1) };
  return { is: isExact ? "exact" : "at-least", sum: left };
}

/** Whether a month of a forecast is behind the month of a day. */
export const isOverdue = (month: string, today: string): boolean => month < today.slice(0, 7);
