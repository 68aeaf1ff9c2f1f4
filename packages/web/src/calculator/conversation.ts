import { type RankedQuestion, type Rulebook, rankQuestions, readCase } from "@gongbao/engine";
import { type Scope, inScope } from "./asked.ts";
import { rowFor } from "./fields.ts";
import { type Form, rowsOf, toCase } from "./form.ts";

/** What one is asked: a fact of the holder, whether there are things of a kind, or a fact of one of them. */
export type Asking =
  | { readonly is: "fact"; readonly fact: string }
  | { readonly is: "list"; readonly list: string }
  | { readonly is: "row"; readonly list: string; readonly row: string; readonly fact: string };

/** How far somebody has come: what was asked, in order, what is asked now, and how much is left after that. */
export interface Progress {
  readonly begun: boolean;
  /** Kept to one document's measures; empty for all. */
  readonly goal: string;
  readonly asked: readonly Asking[];
  /** How many of those asked stood together, screen by screen. */
  readonly screens: readonly number[];
  readonly now: readonly Asking[];
  readonly left: number;
}

export const notBegun: Progress = {
  begun: false,
  goal: "",
  asked: [],
  screens: [],
  now: [],
  left: 0,
};

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
  "screens" in value &&
  Array.isArray(value.screens) &&
  value.screens.every((size) => typeof size === "number") &&
  "left" in value &&
  typeof value.left === "number" &&
  "now" in value &&
  Array.isArray(value.now) &&
  value.now.every(isAsking);

/** A name for a question, the same whenever it is asked. */
export function keyOf(asking: Asking): string {
  if (asking.is === "fact") return asking.fact;
  return asking.is === "list" ? asking.list : `${asking.row} ${asking.fact}`;
}

/** At most so many questions stand together that want a figure, a day or a level; and of those to be said yes or no to. */
const together = 3;
const truthsTogether = 8;

/** A question that is left, and the measures whose awards it keeps open. */
interface Left {
  readonly asking: Asking;
  readonly measures: readonly string[];
}

/**
 * What is left to ask, that first which settles most. Empty too where something written cannot be read.
 */
function leftToAsk(
  rulebook: Rulebook,
  form: Form,
  { goal, asked }: Pick<Progress, "goal" | "asked">,
): readonly Left[] {
  const reading = readCase(toCase(form, rulebook), rulebook);
  if (!reading.ok) return [];
  const scope: Scope = { document: goal === "" ? null : goal, article: null };
  const within = new Set(
    rulebook.measures.filter((measure) => inScope(measure, scope)).map(({ id }) => id),
  );
  const known = new Set(asked.map(keyOf));
  return rankQuestions(rulebook, reading.case, { interpretations: form.readings })
    .filter(({ measures }) => measures.some((id) => within.has(id)))
    .flatMap((question): readonly Left[] => {
      const asking = askingOf(question, rulebook, form);
      return asking === null ? [] : [{ asking, measures: question.measures }];
    })
    .filter(({ asking }) => !known.has(keyOf(asking)));
}

/**
 * What to ask next of what is left: first which kinds of things somebody has, all on one screen, for what they have not
 * needs no further question; then the question that settles most, with those like it: the ones first that the same
 * measures wait for, since an award is settled by all of its conditions and not by one, then those that follow.
 */
function nextAsked(rulebook: Rulebook, left: readonly Left[]): readonly Asking[] {
  const lists = left.flatMap(({ asking }) => (asking.is === "list" ? [asking] : []));
  if (lists.length > 0) return lists;
  const isTruth = (asking: Asking) =>
    asking.is === "fact" && rulebook.facts.find(({ id }) => id === asking.fact)?.type === "truth";
  const [first] = left;
  if (!first) return [];
  const isFirst = isTruth(first.asking);
  const alike = left.filter(
    ({ asking }) => goWith(asking, first.asking) && isTruth(asking) === isFirst,
  );
  const waitsToo = ({ measures }: Left) => measures.some((id) => first.measures.includes(id));
  return [...alike.filter(waitsToo), ...alike.filter((one) => !waitsToo(one))]
    .slice(0, isFirst ? truthsTogether : together)
    .map(({ asking }) => asking);
}

/** Whether two questions are about the same: the holder, or one of their things. */
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

/** What to ask for a fact or a list that an award waits for: of a kind of things of which none is listed, whether there are any. */
export function askingFor(
  wanted: string,
  item: { readonly kind: string; readonly id: string } | null,
  rulebook: Rulebook,
  form: Form,
): Asking {
  const fact = rulebook.facts.find(({ id }) => id === wanted);
  if (!fact) return { is: "list", list: wanted };
  const list = rulebook.subjects.find(
    (each) => each.list !== null && fact.of.includes(each.id),
  )?.list;
  if (list === undefined || list === null) return { is: "fact", fact: wanted };
  const row = rowFor(wanted, rowsOf(form, list), item);
  return row ? { is: "row", list, row: row.id, fact: wanted } : { is: "list", list };
}

/** After the answers: what was asked joins what is behind, and the next is asked. */
export function onward(rulebook: Rulebook, form: Form, progress: Progress): Progress {
  const asked = [...progress.asked, ...progress.now];
  const screens =
    progress.now.length === 0 ? progress.screens : [...progress.screens, progress.now.length];
  const left = leftToAsk(rulebook, form, { ...progress, asked });
  const now = nextAsked(rulebook, left);
  return { ...progress, begun: true, asked, screens, now, left: left.length - now.length };
}

/** How many steps back it is to the beginning. */
export const depthOf = ({ begun, screens }: Progress): number => (begun ? 1 + screens.length : 0);

/** One step back: the questions asked last stand there again, with what was answered. */
export function backward(progress: Progress): Progress {
  const size = progress.screens.at(-1);
  if (size === undefined) return { ...progress, begun: false, now: [] };
  return {
    ...progress,
    asked: progress.asked.slice(0, -size),
    screens: progress.screens.slice(0, -1),
    now: progress.asked.slice(-size),
    left: progress.left + progress.now.length,
  };
}

/** Asks one thing, alone, which may have been asked before; what stood there is asked later. */
export function again(progress: Progress, asking: Asking): Progress {
  const at = progress.asked.findIndex((each) => keyOf(each) === keyOf(asking));
  let end = 0;
  const screens = progress.screens.flatMap((size) => {
    const begins = end;
    end += size;
    const rest = at >= begins && at < end ? size - 1 : size;
    return rest === 0 ? [] : [rest];
  });
  return {
    ...progress,
    begun: true,
    asked: progress.asked.filter((_, index) => index !== at),
    screens,
    now: [asking],
    left: progress.left + progress.now.length,
  };
}

/** Whether a question that was asked has an answer: what was passed over is none. */
export function isAnswered(asking: Asking, form: Form): boolean {
  if (asking.is === "list") return (form.things[asking.list] ?? "unknown") !== "unknown";
  const written =
    asking.is === "fact"
      ? form.written[asking.fact]
      : rowsOf(form, asking.list).find(({ id }) => id === asking.row)?.written[asking.fact];
  return !["", "?"].includes(written?.trim() ?? "");
}

/** Whether the form still has what a question is about. */
export const isThere = (asking: Asking, form: Form): boolean =>
  asking.is !== "row" || rowsOf(form, asking.list).some(({ id }) => id === asking.row);
