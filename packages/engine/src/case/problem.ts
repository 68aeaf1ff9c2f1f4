import type { Label } from "../ir/rulebook.ts";
import { halfWidth } from "../quantity/half-width.ts";

/** A fault in a case, for the person who wrote it: where, what was expected, what was found, what to do. */
export interface CaseProblem {
  readonly code:
    | "unknown-name"
    | "wrong-shape"
    | "wrong-value"
    | "wrong-unit"
    | "negative"
    | "out-of-range"
    | "missing"
    | "twice"
    | "too-many";
  /** Keys and list positions from the top of the case. */
  readonly path: readonly (string | number)[];
  readonly expected: Label;
  readonly found: string;
  /** The nearest right name, where a name is wrong. */
  readonly nearest: string | null;
  readonly message: Label;
}

type Path = readonly (string | number)[];

const shorten = (text: string): string => (text.length > 60 ? `${text.slice(0, 57)}…` : text);

const make = (
  code: CaseProblem["code"],
  path: Path,
  expected: Label,
  found: string,
  nearest: string | null = null,
): CaseProblem => ({
  code,
  path,
  expected,
  found: shorten(found),
  nearest,
  message: {
    zh: `应为${expected.zh}，实为“${shorten(found)}”${nearest ? `；是不是“${nearest}”？` : ""}`,
    en: `expected ${expected.en}, found “${shorten(found)}”${nearest ? `; did you mean “${nearest}”?` : ""}`,
  },
});

const KINDS = {
  key: { zh: "已知的键", en: "a known key" },
  fact: { zh: "已知的事实", en: "a known fact" },
  subject: { zh: "已知的对象", en: "a known subject" },
  measure: { zh: "已知的措施", en: "a known measure" },
} as const satisfies Record<string, Label>;

const VALUES = {
  money: {
    zh: "金额（如 1,500,000 或 150万元）",
    en: "an amount of money (1,500,000 or 150万元)",
  },
  day: { zh: "日期（如 2019-02-28）", en: "a day of the calendar (2019-02-28)" },
  truth: { zh: "是或否", en: "yes or no" },
  count: { zh: "整数", en: "a whole number" },
  ratio: { zh: "百分比或小数（如 30% 或 0.3）", en: "a share (30% or 0.3)" },
  name: { zh: "名称", en: "a name" },
} as const satisfies Record<string, Label>;

const NUMERALS = /[〇零一二三四五六七八九十百千壹贰叁肆伍陆柒捌玖拾佰仟两]/u;

/** Figures in words, and sums finer than a fen, are told so: the kind of value alone would not say what is wrong. */
function figureExpected(kind: keyof typeof VALUES, found: string): Label {
  const isFigure = kind === "money" || kind === "count" || kind === "ratio";
  if (isFigure && NUMERALS.test(found))
    return kind === "money"
      ? { zh: "阿拉伯数字的金额（如 150万元）", en: "an amount of money in digits (150万元)" }
      : { zh: "阿拉伯数字（如 20）", en: "a number in digits (20)" };
  if (kind === "money" && /^-?[\d,]+\.\d{3,}\s*元?$/u.test(halfWidth(found)))
    return {
      zh: "金额，元以下最多两位小数（到分）",
      en: "an amount of money with at most two decimals of a yuan",
    };
  return VALUES[kind];
}

const SHAPES = {
  map: { zh: "键与值", en: "keys and values" },
  list: { zh: "列表", en: "a list" },
} as const satisfies Record<string, Label>;

/** What was written, where it is not the text it should be. */
export const sayRaw = (raw: unknown): string =>
  typeof raw === "string"
    ? raw
    : Array.isArray(raw)
      ? "[…]"
      : raw === null || raw === undefined
        ? ""
        : typeof raw === "object"
          ? "{…}"
          : JSON.stringify(raw);

/** The ways a case can be wrong. */
export const problem = {
  unknownName: (path: Path, kind: keyof typeof KINDS, found: string, near: string | null) =>
    make("unknown-name", path, KINDS[kind], found, near),
  shape: (path: Path, shape: keyof typeof SHAPES, raw: unknown) =>
    make("wrong-shape", path, SHAPES[shape], sayRaw(raw)),
  value: (path: Path, kind: keyof typeof VALUES, found: string) =>
    make("wrong-value", path, figureExpected(kind, found), found),
  unit: (path: Path, kind: keyof typeof VALUES, found: string) =>
    make("wrong-unit", path, figureExpected(kind, found), found),
  level: (path: Path, options: readonly string[], found: string, near: string | null) =>
    make(
      "unknown-name",
      path,
      { zh: `下列之一：${options.join("、")}`, en: `one of ${options.join(", ")}` },
      found,
      near,
    ),
  negative: (path: Path, found: string) =>
    make("negative", path, { zh: "不小于零的数", en: "a number not below zero" }, found),
  range: (path: Path, min: string, max: string, found: string, unit: Label | null = null) =>
    make(
      "out-of-range",
      path,
      { zh: `${min}至${max}${unit?.zh ?? ""}之间`, en: `${min} to ${max}${unit?.en ?? ""}` },
      found,
    ),
  missing: (path: Path, options: readonly string[]) =>
    make(
      "missing",
      path,
      options.length > 0
        ? { zh: `下列之一：${options.join("、")}`, en: `one of ${options.join(", ")}` }
        : { zh: "必须填写", en: "a value" },
      "",
    ),
  twice: (path: Path, found: string) =>
    make("twice", path, { zh: "不重复的名称", en: "a name not used before" }, found),
  tooMany: (path: Path, most: number, found: number) =>
    make("too-many", path, { zh: `至多${most}项`, en: `at most ${most} entries` }, String(found)),
};
