import {
  type CaseProblem,
  type CaseReading,
  type Fact,
  type Rulebook,
  readCase,
} from "@gongbao/engine";
import { factsOf } from "./asked.ts";
import { type Form, type Row, type Things, type Written, emptyForm, nameIn } from "./form.ts";

type RawMap = Readonly<Record<string, unknown>>;

const isMap = (value: unknown): value is RawMap =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** A case as a form, or what is wrong with it. */
export type FormReading =
  | { readonly ok: true; readonly form: Form }
  | { readonly ok: false; readonly problems: readonly CaseProblem[] };

/** The form that a case fills in: what was written stays as it was written, answers become those that are offered. */
export function formOf(raw: unknown, rulebook: Rulebook, readings: RawMap = {}): FormReading {
  const reading: CaseReading = readCase(raw, rulebook);
  if (!reading.ok) return reading;
  const given = isMap(raw) ? raw : {};
  const { asOf, subject, history } = reading.case;
  const things: Record<string, Things> = {};
  let made = 0;
  for (const { id: kind, list } of rulebook.subjects) {
    if (list === null || !(list in given)) continue;
    const entries = given[list];
    if (!Array.isArray(entries)) {
      things[list] = "unknown";
      continue;
    }
    const items = reading.case.items[kind] ?? [];
    const rows = entries.map((entry: unknown, index): Row => {
      const item = items[index];
      return {
        id: item?.id ?? `${list}-${index + 1}`,
        written: writtenOf(entry, factsOf(rulebook, kind), kind, item?.facts ?? {}),
      };
    });
    made = Math.max(made, rows.length, ...rows.map(({ id }) => numberIn(id)));
    things[list] = rows.length === 0 ? "none" : rows;
  }
  const past = given["history"];
  return {
    ok: true,
    form: {
      ...emptyForm(rulebook, subject),
      asOf,
      written: writtenOf(given["facts"], factsOf(rulebook, subject), subject, reading.case.facts),
      things,
      history:
        Array.isArray(past) && past.length > 0
          ? past.filter(isMap)
          : history !== null && Array.isArray(past)
            ? "none"
            : "unknown",
      unstated: given["unstated"] === "none" ? "none" : "unknown",
      readings: known(readings, rulebook),
      made,
    },
  };
}

/** The number at the end of a row's id, so that no new row gets it; an id that people gave has none that matters. */
const numberIn = (id: string): number => Number(/-(\d{1,6})$/u.exec(id)?.[1] ?? 0);

function writtenOf(
  raw: unknown,
  facts: readonly Fact[],
  owner: string,
  read: Readonly<Record<string, boolean | string>>,
): Written {
  if (!isMap(raw)) return {};
  return Object.fromEntries(
    facts.flatMap((fact) => {
      const said = raw[nameIn(fact, owner)] ?? raw[fact.id];
      const value = read[fact.id];
      if (said === undefined) return [];
      // Said to be unknown: not the same as not said, where there is nothing beside what is said.
      if (value === undefined) return [[fact.id, "?"]];
      const isOffered = fact.type === "truth" || fact.type === "level";
      return [[fact.id, isOffered || typeof said !== "string" ? String(value) : said.trim()]];
    }),
  );
}

/** Readings that the rulebook has; others are passed over. */
function known(readings: RawMap, rulebook: Rulebook): Form["readings"] {
  return Object.fromEntries(
    rulebook.interpretations.flatMap(({ id, readings: offered }) => {
      const wanted = offered.find((reading) => reading.id === readings[id]);
      return wanted ? [[id, wanted.id]] : [];
    }),
  );
}

/** Whether anything at all was said in a form. */
export const isEmpty = (form: Form): boolean =>
  form.history === "unknown" &&
  form.unstated === "unknown" &&
  Object.keys(form.readings).length === 0 &&
  Object.values(form.written).every((text) => text.trim() === "") &&
  Object.values(form.things).every((things) => things === "unknown");

const isTexts = (value: unknown): value is Readonly<Record<string, string>> =>
  isMap(value) && Object.values(value).every((text) => typeof text === "string");

const isRow = (value: unknown): value is Row =>
  isMap(value) && typeof value["id"] === "string" && isTexts(value["written"]);

/** Whether what was kept is a form. */
export const isForm = (value: unknown): value is Form =>
  isMap(value) &&
  typeof value["asOf"] === "string" &&
  typeof value["subject"] === "string" &&
  isTexts(value["written"]) &&
  isTexts(value["readings"]) &&
  typeof value["made"] === "number" &&
  (value["unstated"] === "unknown" || value["unstated"] === "none") &&
  (value["history"] === "unknown" ||
    value["history"] === "none" ||
    (Array.isArray(value["history"]) && value["history"].every(isMap))) &&
  isMap(value["things"]) &&
  Object.values(value["things"]).every(
    (things) =>
      things === "unknown" || things === "none" || (Array.isArray(things) && things.every(isRow)),
  );
