import type { CaseBody } from "../api/bodies.ts";
import type { Question } from "./draft.ts";

export type Mending = CaseBody["mendings"][number];

/** What a letter asks to mend, and what was done about it. */
export type Defect = Mending["defects"][number];

/** The letter that is to be answered now; null where none is. */
export const letterOpen = ({ mendings }: Pick<CaseBody, "mendings">): Mending | null =>
  mendings.find(({ open }) => open) ?? null;

/** What the last letter asks to complete, while it is to be done. */
export const defectsOf = (found: Pick<CaseBody, "mendings">): readonly Defect[] =>
  letterOpen(found)?.defects ?? [];

/**
 * Those of the letter that stand beside a field: that are about it, and of those that are about none in particular the ones
 * that name it or what proves it, and the thing where they name one.
 */
export function defectsAt(
  defects: readonly Defect[],
  { fact, label, evidence }: Pick<Question, "fact" | "label" | "evidence">,
  item: string | null,
  items: readonly string[],
): readonly string[] {
  const names = [label, evidence].flatMap((each) => (each === null ? [] : [each.zh, each.en]));
  return defects.flatMap(({ words, about }) => {
    if (about !== null) return about.fact === fact && about.item === item ? [words] : [];
    const lower = words.toLowerCase();
    if (!names.some((name) => lower.includes(name.toLowerCase()))) return [];
    const named = items.filter((each) => words.includes(each));
    return named.length === 0 || (item !== null && named.includes(item)) ? [words] : [];
  });
}
