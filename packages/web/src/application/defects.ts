import type { CaseBody } from "../api/bodies.ts";
import type { Question } from "./draft.ts";

/** What the last letter asks to complete, while it is to be done. */
export function defectsOf({ state, steps }: Pick<CaseBody, "state" | "steps">): readonly string[] {
  if (state !== "returned") return [];
  const asked: unknown = steps.findLast(({ kind }) => kind === "return")?.detail["defects"];
  return Array.isArray(asked)
    ? asked.filter((each): each is string => typeof each === "string")
    : [];
}

/** Those of the letter that are about a field: they name it or what proves it, and the thing where they name one. */
export function defectsAt(
  defects: readonly string[],
  { label, evidence }: Pick<Question, "label" | "evidence">,
  item: string | null,
  items: readonly string[],
): readonly string[] {
  const names = [label, evidence].flatMap((each) => (each === null ? [] : [each.zh, each.en]));
  return defects.filter((defect) => {
    const words = defect.toLowerCase();
    if (!names.some((name) => words.includes(name.toLowerCase()))) return false;
    const named = items.filter((each) => defect.includes(each));
    return named.length === 0 || (item !== null && named.includes(item));
  });
}
