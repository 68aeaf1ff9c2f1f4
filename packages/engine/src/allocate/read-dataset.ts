import { nearest } from "../case/nearest.ts";
import { sayRaw } from "../case/problem.ts";
import type { Label } from "../ir/rulebook.ts";
import type { Cell, Dataset, SubjectData } from "./dataset.ts";
import { readFigure, withinBounds, writeFigure } from "./figure.ts";
import { type AllocationProblem, allocationProblem } from "./problem.ts";
import type { Column, Scheme } from "./scheme.ts";

/** Either the data of every subject, or every problem in it; never half of both. */
export type DatasetReading =
  | { readonly ok: true; readonly dataset: Dataset; readonly missing: readonly MissingCell[] }
  | { readonly ok: false; readonly problems: readonly AllocationProblem[] };

/** A figure that the data do not state. */
export interface MissingCell {
  readonly subject: string;
  readonly column: string;
}

type RawRow = Readonly<Record<string, unknown>>;

/** Columns every row has beside those of the scheme. */
const OWN = ["code", "name"] as const;
/** More subjects than a province has; a longer list is a mistake or an attack. */
const MOST_ROWS = 1000;

const EXPECTED: Readonly<Record<Column["type"], Label>> = {
  money: {
    zh: "金额（如 1,500,000 或 150万元）",
    en: "an amount of money (1,500,000 or 150万元)",
  },
  ratio: { zh: "百分比或小数（如 30% 或 0.3）", en: "a share (30% or 0.3)" },
  points: {
    zh: "百分点（如 1.5个百分点 或 0.015）",
    en: "percentage points (1.5个百分点 or 0.015)",
  },
  count: { zh: "整数", en: "a whole number" },
  measure: { zh: "数（如 12.5）", en: "a number (12.5)" },
  truth: { zh: "是或否", en: "yes or no" },
};

const TRUTHS: ReadonlyMap<string, boolean> = new Map([
  ["是", true],
  ["否", false],
  ["yes", true],
  ["no", false],
  ["true", true],
  ["false", false],
]);

const isMap = (value: unknown): value is RawRow =>
  typeof value === "object" && value !== null && !Array.isArray(value);

const own = (row: RawRow, name: string): unknown =>
  Object.hasOwn(row, name) ? row[name] : undefined;

const isEmpty = (raw: unknown): boolean =>
  raw === undefined || raw === null || (typeof raw === "string" && raw.trim() === "");

class DatasetReader {
  readonly problems: AllocationProblem[] = [];
  readonly missing: MissingCell[] = [];
  readonly #scheme: Scheme;
  readonly #known: readonly string[];
  readonly #codes = new Set<string>();

  constructor(scheme: Scheme) {
    this.#scheme = scheme;
    this.#known = [...OWN, ...scheme.columns.map((column) => column.id)];
  }

  subject(raw: unknown, row: number): SubjectData | null {
    if (!isMap(raw)) {
      const expected = { zh: "一行各列的值", en: "the values of a row by column" };
      this.problems.push(allocationProblem("wrong-shape", { row }, expected, sayRaw(raw)));
      return null;
    }
    const code = this.#text(raw, "code", row);
    for (const name of Object.keys(raw))
      if (!this.#known.includes(name)) {
        const expected = { zh: "已知的列", en: "a known column" };
        const where = { row, subject: code, name };
        const near = nearest(name, this.#known);
        this.problems.push(allocationProblem("unknown-name", where, expected, name, near));
      }
    const cells: Record<string, Cell> = {};
    for (const column of this.#scheme.columns)
      cells[column.id] = this.#cell(column, own(raw, column.id), row, code);
    if (code === null) return null;
    if (this.#codes.has(code)) {
      const expected = { zh: "不重复的区划代码", en: "a code not used before" };
      const where = { row, subject: code, name: "code" };
      this.problems.push(allocationProblem("twice", where, expected, code));
    }
    this.#codes.add(code);
    return { code, name: isEmpty(raw["name"]) ? code : sayRaw(raw["name"]).trim(), cells };
  }

  #text(raw: RawRow, name: string, row: number): string | null {
    const value = raw[name];
    if (typeof value === "string" && value.trim() !== "") return value.trim();
    const expected = { zh: "区划代码或名称（文本）", en: "a division code or a name (as text)" };
    const code = isEmpty(value) ? "missing" : "wrong-value";
    this.problems.push(allocationProblem(code, { row, name }, expected, sayRaw(value)));
    return null;
  }

  #cell(column: Column, raw: unknown, row: number, subject: string | null): Cell {
    const where = { row, subject, name: column.id };
    const expected = EXPECTED[column.type];
    const fault = (code: AllocationProblem["code"], says: Label): null => {
      this.problems.push(allocationProblem(code, where, says, sayRaw(raw)));
      return null;
    };
    if (isEmpty(raw)) {
      if (column.required) return fault("missing", expected);
      if (subject !== null) this.missing.push({ subject, column: column.id });
      return null;
    }
    if (column.type === "truth") {
      const truth = typeof raw === "boolean" ? raw : TRUTHS.get(sayRaw(raw).trim().toLowerCase());
      return truth ?? fault("wrong-value", expected);
    }
    // A number that is no text has been a float already.
    const figure = typeof raw === "string" ? readFigure(column.type, raw) : null;
    if (figure === null) return fault("wrong-value", expected);
    if (withinBounds(figure, column.domain)) return figure;
    const { min, max } = column.domain ?? { min: null, max: null };
    if (min === "0" && figure.startsWith("-"))
      return fault("negative", { zh: "不小于零的数", en: "a number not below zero" });
    const { type } = column;
    const say = (bound: string | null) => (bound === null ? "…" : writeFigure(type, bound));
    return fault("out-of-range", {
      zh: `${say(min)}至${say(max)}之间`,
      en: `${say(min)} to ${say(max)}`,
    });
  }
}

/**
 * Reads the data of a scheme: one row per subject, `code` (unique), `name`, and a value as text for each column
 * (`12.5%`, `150万元`, `是`). Numbers must come as text. A column left empty, or not there at all, is unknown unless
 * it is required; what is unknown is listed. Subjects come back in order of code, whatever the order of the rows.
 */
export function readDataset(scheme: Scheme, rows: unknown): DatasetReading {
  if (!Array.isArray(rows) || rows.length > MOST_ROWS) {
    const expected = { zh: `至多${MOST_ROWS}行的列表`, en: `a list of at most ${MOST_ROWS} rows` };
    const found = Array.isArray(rows) ? String(rows.length) : sayRaw(rows);
    return { ok: false, problems: [allocationProblem("wrong-shape", {}, expected, found)] };
  }
  const reader = new DatasetReader(scheme);
  const subjects = (rows as readonly unknown[])
    .map((row, index) => reader.subject(row, index))
    .filter((subject) => subject !== null)
    .toSorted((a, b) => (a.code < b.code ? -1 : 1));
  if (reader.problems.length > 0) return { ok: false, problems: reader.problems };
  return { ok: true, dataset: { scheme: scheme.id, subjects }, missing: reader.missing };
}
