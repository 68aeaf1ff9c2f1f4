import { type RankedQuestion, type Rulebook, rankQuestions, readCase } from "@gongbao/engine";
import { type Scope, inScope } from "./asked.ts";
import { type Form, rowsOf, toCase } from "./form.ts";

/** What one is asked: a fact of the holder, whether there are things of a kind, or a fact of one of them. */
export type Asking =
  | { readonly is: "fact"; readonly fact: string }
  | { readonly is: "list"; readonly list: string }
  | { readonly is: "row"; readonly list: string; readonly row: string; readonly fact: string };

/** How far somebody has come: what was asked, in order, and what is asked now. */
export interface Progress {
  readonly begun: boolean;
  /** Kept to one document's measures; empty for all. */
  readonly goal: string;
  readonly asked: readonly Asking[];
  readonly now: readonly Asking[];
}

export const notBegun: Progress = { begun: false, goal: "", asked: [], now: [] };

const isAsking = (value: unknown): value is Asking => {
  if (typeof value !== "object" || value === null || !("is" in value)) return false;
  const holds = (...names: readonly string[]) =>
    names.every((name) => name in value && typeof Reflect.get(value, name) === "string");
  if (value.is === "fact") return holds("fact");
  if (value.is === "list") return holds("list");
  return value.is === "row" && holds("list", "row", "fact");
};

/** Whether what was kept is the progress of a conversation. */
export const isProgress = (value: unknown): value is Progress =>
  typeof value === "object" &&
  value !== null &&
  "begun" in value &&
  typeof value.begun === "boolean" &&
  "goal" in value &&
  typeof value.goal === "string" &&
  "asked" in value &&
  Array.isArray(value.asked) &&
  value.asked.every(isAsking) &&
  "now" in value &&
  Array.isArray(value.now) &&
  value.now.every(isAsking);

/** A name for a question, the same whenever it is asked. */
export function keyOf(asking: Asking): string {
  if (asking.is === "fact") return asking.fact;
  return asking.is === "list" ? asking.list : `${asking.row} ${asking.fact}`;
}

/** At most so many questions stand together. */
const together = 3;

/**
 * What to ask next: the question that settles most, and with it up to two of the same kind that follow it, so that one
 * answers about one thing at a time. Empty where nothing is left to ask, or where something written cannot be read.
 */
export function nextAsked(
  rulebook: Rulebook,
  form: Form,
  { goal, asked }: Pick<Progress, "goal" | "asked">,
): readonly Asking[] {
  const reading = readCase(toCase(form, rulebook), rulebook);
  if (!reading.ok) return [];
  const scope: Scope = { document: goal === "" ? null : goal, article: null };
  const within = new Set(
    rulebook.measures.filter((measure) => inScope(measure, scope)).map(({ id }) => id),
  );
  const known = new Set(asked.map(keyOf));
  const left = rankQuestions(rulebook, reading.case, { interpretations: form.readings })
    .filter(({ measures }) => measures.some((id) => within.has(id)))
    .flatMap((question) => askingOf(question, rulebook, form) ?? [])
    .filter((asking) => !known.has(keyOf(asking)));
  const [first] = left;
  if (!first) return [];
  return left.filter((asking) => goWith(asking, first)).slice(0, together);
}

const goWith = (one: Asking, other: Asking): boolean =>
  one.is === other.is && (one.is !== "row" || other.is !== "row" || one.row === other.row);

/** A ranked question as it is asked; null for a fact of a thing that is not listed. */
function askingOf({ fact, item }: RankedQuestion, rulebook: Rulebook, form: Form): Asking | null {
  const kinds = rulebook.subjects.filter((subject) => subject.list !== null);
  if (item !== null) {
    const list = kinds.find(({ id }) => id === item.kind)?.list ?? null;
    return list !== null && rowsOf(form, list).some(({ id }) => id === item.id)
      ? { is: "row", list, row: item.id, fact }
      : null;
  }
  if (kinds.some(({ list }) => list === fact)) return { is: "list", list: fact };
  return { is: "fact", fact };
}

/** After the answers: what was asked joins what is behind, and the next is asked. */
export function onward(rulebook: Rulebook, form: Form, progress: Progress): Progress {
  const asked = [...progress.asked, ...progress.now];
  return {
    ...progress,
    begun: true,
    asked,
    now: nextAsked(rulebook, form, { ...progress, asked }),
  };
}

/** One step back: the questions asked last stand there again, with what was answered. */
export function backward(progress: Progress): Progress {
  const last = progress.asked.at(-1);
  if (!last) return { ...progress, begun: false, now: [] };
  let from = progress.asked.length - 1;
  const isWith = (at: number) => {
    const before = progress.asked[at];
    return before !== undefined && goWith(before, last) && progress.asked.length - at <= together;
  };
  while (from > 0 && isWith(from - 1)) from -= 1;
  return { ...progress, asked: progress.asked.slice(0, from), now: progress.asked.slice(from) };
}

/** Asks again what was asked before, alone; what stood there is asked later. */
export function again(progress: Progress, asking: Asking): Progress {
  const key = keyOf(asking);
  return {
    ...progress,
    asked: progress.asked.filter((each) => keyOf(each) !== key),
    now: [asking],
  };
}

/** Whether the form still has what a question is about. */
export const isThere = (asking: Asking, form: Form): boolean =>
  asking.is !== "row" || rowsOf(form, asking.list).some(({ id }) => id === asking.row);
