import type { Label } from "@gongbao/engine";

/** What a run ends with: done, nothing found, wrong input, a fault of the program. */
export const EXIT = { done: 0, notFound: 1, wrongInput: 2, internal: 3 } as const;

/** A fault in what was given, with its place in a file where there is one. */
export interface LocatedProblem {
  readonly file: string;
  /** From 1. */
  readonly line: number;
  /** From 1, in UTF-16 code units. */
  readonly column: number;
  readonly code: string;
  /** Keys and list positions from the top of the file; empty for the file as a whole. */
  readonly path: readonly (string | number)[];
  readonly expected: Label | null;
  readonly found: string | null;
  readonly nearest: string | null;
  readonly message: Label;
}

/** An expected end of a run other than success: told to the person, without a stack. */
export class Failure extends Error {
  readonly exit: number;
  readonly code: string;
  readonly label: Label;
  readonly problems: readonly LocatedProblem[];

  constructor(exit: number, code: string, label: Label, problems: readonly LocatedProblem[] = []) {
    super(label.en);
    this.exit = exit;
    this.code = code;
    this.label = label;
    this.problems = problems;
  }
}

/** Nothing answers what was asked: exit 1. */
export const notFound = (label: Label): Failure => new Failure(EXIT.notFound, "not-found", label);

/** What was asked cannot be understood: exit 2. */
export const wrongInput = (code: string, label: Label): Failure =>
  new Failure(EXIT.wrongInput, code, label);

/** The end of a sentence that offers the nearest right name; nothing where none is near. */
export const didYouMean = (nearest: string | null): Label =>
  nearest === null
    ? { zh: "", en: "" }
    : { zh: `；是不是“${nearest}”？`, en: `; did you mean “${nearest}”?` };
