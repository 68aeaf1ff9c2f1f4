import { type StepName, stepNames } from "./step-words.ts";
import { isWords } from "./kept.ts";

/** What somebody wrote for a step of a case and did not send. */
export interface Unsent {
  /** The name that it is kept under. */
  readonly name: string;
  readonly step: StepName;
  readonly words: readonly string[];
}

/** What is kept under another name than that of its step. */
const keptAs: Readonly<Record<string, StepName>> = { defects: "return", findings: "decide" };

const names = Object.keys(stepNames) as readonly StepName[];

/** The step that something was typed for: `settle-PO-1` is for `settle`. */
const stepOf = (kind: string): StepName | undefined =>
  keptAs[kind] ?? names.find((step) => kind === step || kind.startsWith(`${step}-`));

/** Only the notes of findings are words of somebody's own. */
const noteOfFinding = /\nnote$/u;

/** The words of what is kept, whatever the shape of its form: a text, texts by name, or a list of defects. */
function wordsOf(kind: string, value: unknown): readonly string[] {
  if (isWords(value)) return [value];
  if (Array.isArray(value))
    return value.map((each: unknown) =>
      typeof each === "object" && each !== null && "words" in each && isWords(each.words)
        ? each.words
        : "",
    );
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([name, each]: [string, unknown]) =>
    isWords(each) && (kind !== "findings" || noteOfFinding.test(name)) ? [each] : [],
  );
}

/**
 * What somebody wrote for the steps of a case that they cannot take any more, mostly because another was quicker: the
 * fields that held it are gone with the steps.
 */
export const unsentOf = (
  kept: readonly { readonly name: string; readonly value: unknown }[],
  {
    user,
    number,
    can,
  }: {
    readonly user: string;
    readonly number: string;
    readonly can: readonly string[];
  },
): readonly Unsent[] =>
  kept.flatMap(({ name, value }) => {
    const kind = kindIn(name, user, number);
    const step = kind === null ? undefined : stepOf(kind);
    if (kind === null || step === undefined || can.includes(step)) return [];
    const words = wordsOf(kind, value)
      .map((each) => each.trim())
      .filter((each) => each !== "");
    return words.length === 0 ? [] : [{ name, step, words }];
  });

/** What is between the user and the case in `user/decline/2019-000001`; null where it is of something else. */
function kindIn(name: string, user: string, number: string): string | null {
  const [begins, ends] = [`${user}/`, `/${number}`];
  return name.startsWith(begins) && name.endsWith(ends)
    ? name.slice(begins.length, -ends.length)
    : null;
}
