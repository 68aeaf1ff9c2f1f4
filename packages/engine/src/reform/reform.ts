import { type Parameter, type Rulebook } from "../ir/rulebook.ts";
import { nearest } from "../case/nearest.ts";
import { readDay } from "../quantity/day.ts";
import { readYuan, writeYuan } from "../quantity/money.ts";
import {
  type Rational,
  compare,
  multiply,
  rational,
  readDecimal,
  readRational,
  writeRational,
} from "../quantity/rational.ts";

/** One figure of the rules set to another value: `{ "parameter": "d1-01….year-cap", "value": "600万元" }`. */
export interface Change {
  readonly parameter: string;
  /** As the figure would be written: `600万元`, `35%`, `4年`, `2019-03-01`; or a plain decimal. */
  readonly value: string;
}

/** Why a reform cannot be taken. */
export interface ReformProblem {
  readonly code: "shape" | "unknown-parameter" | "value" | "range" | "twice";
  /** Index of the change; null for the list itself. */
  readonly index: number | null;
  readonly expected: string;
  readonly found: string;
  /** The nearest right name, where there is one. */
  readonly nearest: string | null;
}

export type ReformReading =
  | { readonly ok: true; readonly rulebook: Rulebook; readonly changes: readonly Change[] }
  | { readonly ok: false; readonly problems: readonly ReformProblem[] };

const EXPECTED: Readonly<Record<Parameter["type"], string>> = {
  money: "600万元",
  ratio: "30%",
  points: "20个百分点",
  count: "3",
  day: "2019-02-28",
};

const SCALES: readonly (readonly [RegExp, bigint])[] = [
  [/^(-?\d+(?:\.\d+)?)(?:%|％|个百分点)$/u, 100n],
  [/^(-?\d+(?:\.\d+)?)‰$/u, 1000n],
  [/^(-?\d+(?:\.\d+)?)(?:年|个月|天|次|家|个|人|户|项)?$/u, 1n],
];

function readNumber({ type }: Parameter, text: string): Rational | null {
  if (type === "money") {
    const fen = readYuan(text);
    return fen === null ? null : rational(fen);
  }
  for (const [form, parts] of SCALES) {
    const decimal = readDecimal(form.exec(text)?.[1] ?? "");
    if (decimal && (type !== "count" || parts === 1n))
      return multiply(decimal, rational(1n, parts));
  }
  return null;
}

/** The value as the rulebook holds it, or why it cannot be. */
function valueOf(
  parameter: Parameter,
  text: string,
): { readonly value: string } | Pick<ReformProblem, "code" | "expected"> {
  if (parameter.type === "day") {
    const day = readDay(text);
    return day ? { value: day } : { code: "value", expected: EXPECTED.day };
  }
  const number = readNumber(parameter, text.trim());
  if (!number) return { code: "value", expected: EXPECTED[parameter.type] };
  const [min, max] = [
    readRational(parameter.domain?.min ?? ""),
    readRational(parameter.domain?.max ?? ""),
  ];
  if ((min && compare(number, min) < 0) || (max && compare(number, max) > 0)) {
    const say = (bound: Rational | null) =>
      bound === null ? "" : parameter.type === "money" ? writeYuan(bound.n) : writeRational(bound);
    return { code: "range", expected: `${say(min)} – ${say(max)}` };
  }
  return { value: writeRational(number) };
}

/**
 * Reads a reform (假设方案): a list of changes to figures of the rules. The rulebook that comes back is the same but
 * for those figures; its hash differs, so no receipt of one is taken for the other. All problems come at once.
 */
export function readReform(rulebook: Rulebook, raw: unknown): ReformReading {
  const problems: ReformProblem[] = [];
  const fault = (problem: Omit<ReformProblem, "nearest">, near: string | null = null): void => {
    problems.push({ ...problem, nearest: near });
  };
  if (!Array.isArray(raw)) {
    fault({ code: "shape", index: null, expected: "a list of changes", found: typeof raw });
    return { ok: false, problems };
  }
  const changed = new Map<string, string>();
  const changes: Change[] = [];
  for (const [index, entry] of (raw as readonly unknown[]).entries()) {
    const change = readChange(entry);
    if (!change) {
      const expected = '{ "parameter": "…", "value": "…" }';
      fault({ code: "shape", index, expected, found: JSON.stringify(entry)?.slice(0, 80) ?? "" });
      continue;
    }
    const parameter = rulebook.parameters.find((one) => one.id === change.parameter);
    if (!parameter) {
      const known = rulebook.parameters.map((one) => one.id);
      fault(
        { code: "unknown-parameter", index, expected: "a parameter", found: change.parameter },
        nearest(change.parameter, known),
      );
      continue;
    }
    if (changed.has(parameter.id))
      fault({ code: "twice", index, expected: "one change of it", found: parameter.id });
    const value = valueOf(parameter, change.value);
    if ("code" in value) fault({ ...value, index, found: change.value });
    else {
      changed.set(parameter.id, value.value);
      changes.push(change);
    }
  }
  if (problems.length > 0) return { ok: false, problems };
  const parameters = rulebook.parameters.map((parameter) => {
    const value = changed.get(parameter.id);
    return value === undefined ? parameter : { ...parameter, value };
  });
  return { ok: true, rulebook: { ...rulebook, parameters }, changes };
}

function readChange(entry: unknown): Change | null {
  if (typeof entry !== "object" || entry === null || Array.isArray(entry)) return null;
  const { parameter, value, ...rest } = entry as Readonly<Record<string, unknown>>;
  return typeof parameter === "string" &&
    typeof value === "string" &&
    Object.keys(rest).length === 0
    ? { parameter, value }
    : null;
}
