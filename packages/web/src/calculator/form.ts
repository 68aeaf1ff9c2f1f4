import type { Fact, Rulebook } from "@gongbao/engine";
import { factsOf, itemKindsOf } from "./asked.ts";
import { type PastAward, isTold } from "./past.ts";

/** What was written into the fields of one thing, by the fact's id; what is empty is not known. */
export type Written = Readonly<Record<string, string>>;

/** One thing a holder has: a product, a project. */
export interface Row {
  readonly id: string;
  readonly written: Written;
}

/** Things of one kind: nobody said, said to be none, or listed. */
export type Things = "unknown" | "none" | readonly Row[];

/** The state of the form. */
export interface Form {
  readonly asOf: string;
  readonly subject: string;
  readonly written: Written;
  /** By the subject's list: `products`. */
  readonly things: Readonly<Record<string, Things>>;
  /** Past awards: nobody said, said to be none, or these. */
  readonly history: "unknown" | "none" | readonly PastAward[];
  /** What was left empty: not known, or not so (否、没有、零). */
  readonly unstated: "unknown" | "none";
  /** Readings other than the default, by interpretation. */
  readonly readings: Readonly<Record<string, string>>;
  /** Rows made so far, so that no two have one id. */
  readonly made: number;
}

/** A change of the form. */
export type Change =
  | { readonly do: "as-of"; readonly day: string }
  | { readonly do: "subject"; readonly subject: string }
  | { readonly do: "write"; readonly fact: string; readonly text: string }
  | { readonly do: "things"; readonly list: string; readonly are: "unknown" | "none" | "some" }
  | { readonly do: "add"; readonly list: string }
  | { readonly do: "remove"; readonly list: string; readonly row: string }
  | {
      readonly do: "write-row";
      readonly list: string;
      readonly row: string;
      readonly fact: string;
      readonly text: string;
    }
  | { readonly do: "history"; readonly is: "unknown" | "none" }
  | { readonly do: "past-add" }
  | { readonly do: "past-write"; readonly index: number; readonly award: PastAward }
  | { readonly do: "past-remove"; readonly index: number }
  | { readonly do: "unstated"; readonly is: Form["unstated"] }
  | { readonly do: "reading"; readonly interpretation: string; readonly reading: string }
  | { readonly do: "replace"; readonly form: Form };

/** A form in which nothing is known. */
export const emptyForm = (rulebook: Rulebook, subject = "enterprise"): Form => ({
  asOf: rulebook.date,
  subject,
  written: {},
  things: {},
  history: "unknown",
  unstated: "unknown",
  readings: {},
  made: 0,
});

/** The form after a change. */
export function changed(form: Form, change: Change): Form {
  switch (change.do) {
    case "as-of":
      return { ...form, asOf: change.day };
    case "subject":
      return { ...form, subject: change.subject };
    case "write":
      return { ...form, written: { ...form.written, [change.fact]: change.text } };
    case "things":
      return change.are === "some"
        ? withNewRow(form, change.list, [])
        : { ...form, things: { ...form.things, [change.list]: change.are } };
    case "add":
      return withNewRow(form, change.list, rowsOf(form, change.list));
    case "remove":
      return withRows(
        form,
        change.list,
        rowsOf(form, change.list).filter((row) => row.id !== change.row),
      );
    case "write-row":
      return withRows(
        form,
        change.list,
        rowsOf(form, change.list).map((row) =>
          row.id === change.row
            ? { ...row, written: { ...row.written, [change.fact]: change.text } }
            : row,
        ),
      );
    case "history":
      return { ...form, history: change.is };
    case "past-add":
      return { ...form, history: [...pastOf(form), {}] };
    case "past-write":
      return { ...form, history: pastOf(form).with(change.index, change.award) };
    case "past-remove": {
      const history = pastOf(form).toSpliced(change.index, 1);
      return { ...form, history: history.length === 0 ? "unknown" : history };
    }
    case "unstated":
      return { ...form, unstated: change.is };
    case "reading":
      return {
        ...form,
        readings: { ...form.readings, [change.interpretation]: change.reading },
      };
    case "replace":
      return change.form;
  }
}

/** The rows of a list; none where it is not known or said to be empty. */
export function rowsOf(form: Form, list: string): readonly Row[] {
  const things = form.things[list] ?? "unknown";
  return typeof things === "string" ? [] : things;
}

const pastOf = ({ history }: Form): readonly PastAward[] =>
  typeof history === "string" ? [] : history;

function withRows(form: Form, list: string, rows: readonly Row[]): Form {
  return { ...form, things: { ...form.things, [list]: rows.length === 0 ? "none" : rows } };
}

function withNewRow(form: Form, list: string, before: readonly Row[]): Form {
  const made = form.made + 1;
  const row: Row = { id: `${list}-${made}`, written: {} };
  return { ...withRows(form, list, [...before, row]), made };
}

/** The name of a fact in a case: of an item, without the item's kind. */
export const nameIn = (fact: Fact, owner: string): string =>
  fact.id.startsWith(`${owner}.`) ? fact.id.slice(owner.length + 1) : fact.id;

/** The form as the case that the engine reads; only what belongs to the chosen holder. */
export function toCase(form: Form, rulebook: Rulebook): Readonly<Record<string, unknown>> {
  const { subject } = form;
  const raw: Record<string, unknown> = {
    "as-of": form.asOf,
    subject,
    facts: named(form.written, factsOf(rulebook, subject), subject),
  };
  for (const kind of itemKindsOf(rulebook, subject)) {
    const things = form.things[kind.list];
    if (things === undefined || (things === "unknown" && form.unstated !== "none")) continue;
    // Said to be unknown, it stays so even where there is nothing beside what is stated.
    raw[kind.list] =
      things === "unknown"
        ? ""
        : things === "none"
          ? []
          : things.map((row) => ({
              id: row.id,
              ...named(row.written, factsOf(rulebook, kind.id), kind.id),
            }));
  }
  const past = pastOf(form).filter(isTold);
  if (form.history === "none" || past.length > 0) raw["history"] = past;
  if (form.unstated === "none") raw["unstated"] = "none";
  return raw;
}

function named(written: Written, facts: readonly Fact[], owner: string): Record<string, string> {
  return Object.fromEntries(
    facts.flatMap((fact) => {
      const text = written[fact.id]?.trim() ?? "";
      return text === "" ? [] : [[nameIn(fact, owner), text]];
    }),
  );
}
