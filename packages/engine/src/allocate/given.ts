import { nearest } from "../case/nearest.ts";
import { type Rational, readRational } from "../quantity/rational.ts";
import type { Truth } from "../quantity/truth.ts";
import type { Dataset } from "./dataset.ts";
import { readSchemeFigure } from "./figure.ts";
import type { Figures, Given } from "./figures.ts";
import { type AllocationProblem, allocationProblem } from "./problem.ts";
import { exactly } from "./range.ts";
import type { Bounds, Scheme } from "./scheme.ts";
import type { Missing } from "./trace.ts";

const bound = (text: string | null | undefined): Rational | null =>
  typeof text === "string" ? readRational(text) : null;

/** A figure, or the whole of its domain where it is not known. */
const givenOr = (value: string | null, bounds: Bounds | null, missing: Missing): Given => {
  const known = bound(value);
  if (known) return { range: exactly(known), missing: null };
  return { range: { lo: bound(bounds?.min), hi: bound(bounds?.max) }, missing };
};

/** The parameters as they hold in this run, as text; problems go into the list. */
export function parametersOf(
  { parameters }: Scheme,
  set: Readonly<Record<string, string>>,
  problems: AllocationProblem[],
): ReadonlyMap<string, string | null> {
  const values = new Map(parameters.map(({ id, value }) => [id, value]));
  for (const [name, written] of Object.entries(set)) {
    const parameter = parameters.find(({ id }) => id === name);
    if (!parameter) {
      const expected = { zh: "已知的参数", en: "a known parameter" };
      const near = nearest(
        name,
        parameters.map(({ id }) => id),
      );
      problems.push(allocationProblem("unknown-name", { name }, expected, name, near));
      continue;
    }
    const reading = readSchemeFigure(parameter, written);
    const { min, max } = parameter.domain ?? { min: null, max: null };
    const expected = {
      zh: `${min ?? "…"}至${max ?? "…"}之间的数`,
      en: `a number from ${min ?? "…"} to ${max ?? "…"}`,
    };
    if (reading.ok) values.set(name, reading.value);
    else {
      const code = reading.code === "value" ? "wrong-value" : "out-of-range";
      problems.push(allocationProblem(code, { name }, expected, written));
    }
  }
  return values;
}

/** The reading of each interpretation in this run; problems go into the list. */
export function readingsOf(
  { interpretations }: Scheme,
  set: Readonly<Record<string, string>>,
  problems: AllocationProblem[],
): Readonly<Record<string, string>> {
  const chosen = new Map(interpretations.map((one) => [one.id, one.default]));
  for (const [name, reading] of Object.entries(set)) {
    const interpretation = interpretations.find(({ id }) => id === name);
    const options = interpretation
      ? interpretation.readings.map(({ id }) => id)
      : interpretations.map(({ id }) => id);
    const found = interpretation ? reading : name;
    if (interpretation && options.includes(reading)) chosen.set(name, reading);
    else {
      const expected = {
        zh: `下列之一：${options.join("、")}`,
        en: `one of ${options.join(", ")}`,
      };
      const near = nearest(found, options);
      problems.push(allocationProblem("unknown-name", { name }, expected, found, near));
    }
  }
  return Object.fromEntries(chosen);
}

/** Everything a reckoning starts from. */
export function figuresOf(
  scheme: Scheme,
  { subjects }: Dataset,
  parameters: ReadonlyMap<string, string | null>,
  readings: Readonly<Record<string, string>>,
): Figures {
  const columns = new Map<string, readonly Given[]>();
  const truths = new Map<string, readonly { truth: Truth; missing: Missing | null }[]>();
  for (const { id, type, domain } of scheme.columns) {
    const missing = subjects.map(({ code }): Missing => ({ subject: code, name: id }));
    const cells = subjects.map(({ cells: row }, at) => ({
      cell: row[id] ?? null,
      missing: missing[at] ?? { subject: null, name: id },
    }));
    if (type === "truth")
      truths.set(
        id,
        cells.map(({ cell, missing: what }) =>
          typeof cell === "boolean"
            ? { truth: cell, missing: null }
            : { truth: "unknown", missing: what },
        ),
      );
    else
      columns.set(
        id,
        cells.map(({ cell, missing: what }) =>
          givenOr(typeof cell === "string" ? cell : null, domain, what),
        ),
      );
  }
  return {
    scheme,
    codes: subjects.map(({ code }) => code),
    columns,
    truths,
    readings,
    parameters: new Map(
      scheme.parameters.map(({ id, domain }) => [
        id,
        givenOr(parameters.get(id) ?? null, domain, { subject: null, name: id }),
      ]),
    ),
  };
}
