import type { Rulebook } from "@gongbao/engine";
import { type Figure, problemWith } from "./figure-words.ts";

type Moved = Readonly<Record<string, string>>;

/** Of the values somebody writes for figures, those that can be taken; a blank one is: the figure is in force then. */
export const wellWritten = (
  moved: Moved,
  figures: readonly Figure[],
  rulebook: Rulebook | null,
): Moved =>
  Object.fromEntries(
    figures.flatMap((figure) => {
      const value = moved[figure.id];
      return value === undefined || problemWith(figure, value, rulebook, "zh") !== null
        ? []
        : [[figure.id, value]];
    }),
  );

/** A figure whose value cannot be taken, and what it is computed with meanwhile: null is the figure in force. */
export interface Meanwhile {
  readonly figure: Figure;
  readonly value: string | null;
}

/**
 * The figures moved as they are computed with: one whose value cannot be taken stands as it was written before, so that
 * half a word takes no result away; else as in force.
 */
export function computedWith(
  moved: Moved,
  before: Moved,
  figures: readonly Figure[],
  rulebook: Rulebook | null,
): { readonly moved: Moved; readonly meanwhile: readonly Meanwhile[] } {
  const well = wellWritten(moved, figures, rulebook);
  const meanwhile = figures.flatMap((figure): readonly Meanwhile[] => {
    if (moved[figure.id] === undefined || well[figure.id] !== undefined) return [];
    const value = before[figure.id]?.trim() ?? "";
    return [{ figure, value: value === "" ? null : value }];
  });
  const kept = meanwhile.flatMap(({ figure, value }) =>
    value === null ? [] : [[figure.id, value]],
  );
  return { moved: { ...well, ...Object.fromEntries(kept) }, meanwhile };
}
