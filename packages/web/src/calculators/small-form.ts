import type { Rulebook } from "@gongbao/engine";
import { askedByMeasure, factsOf } from "../calculator/asked.ts";
import { type Form, type Things, changed, emptyForm, rowsOf } from "../calculator/form.ts";
import type { Calculator } from "./calculators.ts";

/** What a small form asks: ids of facts and of kinds of things. */
export interface AskedHere {
  readonly facts: ReadonlySet<string>;
  readonly items: ReadonlySet<string>;
}

/** What the measures of a calculator ask. */
export function askedHere(rulebook: Rulebook, { measures }: Calculator): AskedHere {
  const all = rulebook.measures
    .filter(({ id }) => measures.some((each) => each === id))
    .map((measure) => askedByMeasure(rulebook, measure));
  return {
    facts: new Set(all.flatMap(({ facts }) => [...facts])),
    items: new Set(all.flatMap(({ items }) => [...items])),
  };
}

/** The form at first: where it is about one kind of things alone, one of them stands there to be filled in. */
export function firstForm(rulebook: Rulebook, calculator: Calculator): Form {
  const form = emptyForm(rulebook, calculator.subject);
  const kinds = rulebook.subjects.filter(({ id }) => askedHere(rulebook, calculator).items.has(id));
  const [only] = kinds;
  return kinds.length === 1 && only?.list
    ? changed(form, { do: "things", list: only.list, are: "some" })
    : form;
}

/**
 * The form as it is worked out: what it asks and nobody answered is not known, and whatever it does not ask is not there,
 * so that other measures leave the result alone.
 */
export function workedForm(rulebook: Rulebook, calculator: Calculator, form: Form): Form {
  const asked = askedHere(rulebook, calculator);
  const filled = (written: Form["written"], owner: string) => ({
    ...Object.fromEntries(
      factsOf(rulebook, owner).flatMap(({ id }) => (asked.facts.has(id) ? [[id, "?"]] : [])),
    ),
    ...Object.fromEntries(Object.entries(written).filter(([, text]) => text.trim() !== "")),
  });
  const things = Object.fromEntries(
    rulebook.subjects.flatMap(({ id, list }): (readonly [string, Things])[] => {
      if (list === null || !asked.items.has(id)) return [];
      const are = form.things[list] ?? "unknown";
      if (typeof are === "string") return [[list, are]];
      return [
        [list, rowsOf(form, list).map((row) => ({ ...row, written: filled(row.written, id) }))],
      ];
    }),
  );
  return {
    ...form,
    written: filled(form.written, form.subject),
    things,
    history: "unknown",
    unstated: "none",
  };
}
