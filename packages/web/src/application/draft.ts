import type { CaseBody, ProgrammeBody } from "../api/bodies.ts";

/** A question of a programme's form. */
export type Question = ProgrammeBody["questions"][number];

/** What was written into the fields of a holder or a thing, by the fact's id; what is empty is not said. */
export type Written = Readonly<Record<string, string>>;

/** A thing that the applicant has: a product, a standard. */
export interface Thing {
  /** Stays while it is written into; its name may change. */
  readonly key: string;
  readonly name: string;
  readonly written: Written;
}

/** A form that is being filled in. */
export interface Draft {
  readonly facts: Written;
  readonly things: Readonly<Record<string, readonly Thing[]>>;
}

type Stated = CaseBody["stated"];

const isMap = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** What a fact of a thing is called inside the thing: without its kind. */
const shortName = (fact: string): string => fact.slice(fact.indexOf(".") + 1);

const holders = "facts";

/** The lists of things that a form asks for, in the order in which it asks. */
export const listsOf = (questions: readonly Question[]): readonly string[] => [
  ...new Set(questions.flatMap(({ of }) => (of === holders ? [] : [of]))),
];

/** The questions about the applicant itself (`facts`), or about the things of a list. */
export const questionsOf = (questions: readonly Question[], of: string): readonly Question[] =>
  questions.filter((each) => each.of === of);

function writtenIn(entries: unknown, questions: readonly Question[]): Written {
  if (!isMap(entries)) return {};
  return Object.fromEntries(
    questions.flatMap(({ fact }) => {
      const value = entries[shortName(fact)] ?? entries[fact];
      if (typeof value !== "string" && typeof value !== "boolean" && typeof value !== "number") {
        return [];
      }
      return [[fact, String(value)]];
    }),
  );
}

/** What a case states, as a form has it. */
export function readDraft(stated: Stated, questions: readonly Question[]): Draft {
  return {
    facts: writtenIn(stated[holders], questionsOf(questions, holders)),
    things: Object.fromEntries(
      listsOf(questions).map((list) => {
        const entries: unknown = stated[list];
        const things = Array.isArray(entries) ? entries : [];
        return [
          list,
          things.map((entry: unknown, index) => {
            const name: unknown = isMap(entry) ? entry["id"] : null;
            return {
              key: `${list}-${index}`,
              name: typeof name === "string" ? name : `${index + 1}`,
              written: writtenIn(entry, questionsOf(questions, list)),
            };
          }),
        ];
      }),
    ),
  };
}

const saidOf = (written: Written, questions: readonly Question[]): Record<string, unknown> =>
  Object.fromEntries(
    questions.flatMap(({ fact, type }) => {
      const text = written[fact]?.trim() ?? "";
      if (text === "") return [];
      return [[shortName(fact), type === "truth" ? text === "true" : text]];
    }),
  );

/** The form as a case states it; what the case states beside the form stays. */
export function toStated(draft: Draft, questions: readonly Question[], before: Stated): Stated {
  const known = new Set(
    questionsOf(questions, holders).flatMap(({ fact }) => [fact, shortName(fact)]),
  );
  const kept = isMap(before[holders])
    ? Object.entries(before[holders]).filter(([fact]) => !known.has(fact))
    : [];
  const facts = {
    ...Object.fromEntries(kept),
    ...saidOf(draft.facts, questionsOf(questions, holders)),
  };
  const { [holders]: _, ...rest } = before;
  const stated: Record<string, unknown> = { ...rest };
  if (Object.keys(facts).length > 0) stated[holders] = facts;
  for (const list of listsOf(questions)) {
    const things = draft.things[list] ?? [];
    if (things.length === 0) {
      delete stated[list];
      continue;
    }
    stated[list] = things.map((thing, index) => ({
      id: nameOf(thing, index),
      ...saidOf(thing.written, questionsOf(questions, list)),
    }));
  }
  return stated;
}

/** A thing's name; one that has none yet is called by its number. */
export const nameOf = ({ name }: Thing, index: number): string =>
  name.trim() === "" ? `${index + 1}` : name.trim();

/** A list of things with one more, that nothing is said of yet. */
export const withOneMore = (things: readonly Thing[], list: string): readonly Thing[] => [
  ...things,
  { key: `${list}-${crypto.randomUUID()}`, name: "", written: {} },
];

/** What was kept of a form in this browser, with the version of the case that it was written into. */
export interface KeptDraft {
  readonly version: number;
  readonly draft: Draft;
}

const isWritten = (value: unknown): value is Written =>
  isMap(value) && Object.values(value).every((each) => typeof each === "string");

const isThing = (value: unknown): value is Thing =>
  isMap(value) &&
  typeof value["key"] === "string" &&
  typeof value["name"] === "string" &&
  isWritten(value["written"]);

/** Whether what a browser kept is such a form. */
export const isKeptDraft = (value: unknown): value is KeptDraft =>
  isMap(value) &&
  typeof value["version"] === "number" &&
  isMap(value["draft"]) &&
  isWritten(value["draft"]["facts"]) &&
  isMap(value["draft"]["things"]) &&
  Object.values(value["draft"]["things"]).every(
    (things) => Array.isArray(things) && things.every(isThing),
  );
