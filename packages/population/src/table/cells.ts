import type { Label } from "@gongbao/engine";
import { UNKNOWN } from "../columns/population.ts";
import type { RowFault } from "./problem.ts";
import type { TableColumn } from "./schema.ts";

export type Format = "parquet" | "csv";

/** Between the parts of a fault, and after each fault, in the column that tells them. */
const [PART, END] = ["\u001F", "\u001E"] as const;

export const quotedName = (name: string): string => `"${name.replaceAll('"', '""')}"`;
export const quotedText = (text: string): string => `'${text.replaceAll("'", "''")}'`;

const INTEGERS = /^U?(?:TINY|SMALL|BIG|HUGE)?INT(?:EGER)?$/u;

/** Whether a Parquet column of a type can be read as what is wanted. */
export function fits({ type }: TableColumn, found: string): boolean {
  switch (type) {
    case "text":
    case "level":
      return found === "VARCHAR";
    case "truth":
      return found === "BOOLEAN";
    case "day":
      return found === "DATE";
    case "ratio":
      return INTEGERS.test(found) || /^DECIMAL\(\d+,[0-6]\)$/u.test(found);
    default:
      return INTEGERS.test(found);
  }
}

const IN_PARQUET: Readonly<Record<TableColumn["type"], string>> = {
  text: "VARCHAR",
  level: "VARCHAR",
  truth: "BOOLEAN",
  day: "DATE",
  ratio: "DECIMAL(9,6)",
  money: "BIGINT",
  count: "BIGINT",
};

const IN_WORDS: Readonly<Record<TableColumn["type"], Label>> = {
  text: { zh: "文字", en: "text" },
  level: { zh: "等级的代号", en: "a level's id" },
  truth: { zh: "true 或 false", en: "true or false" },
  day: { zh: "日期（2019-02-28）", en: "a day (2019-02-28)" },
  ratio: { zh: "小数（0.3）", en: "a decimal share (0.3)" },
  money: { zh: "金额", en: "an amount" },
  count: { zh: "整数", en: "a whole number" },
};

const UNITS: Readonly<Record<Format, Label>> = {
  parquet: { zh: "（整数，分）", en: " (whole fen)" },
  csv: { zh: "（元，至多两位小数）", en: " (yuan, two decimals at most)" },
};

/** What a cell of a column should hold, in words. */
export function expectedOf({ type, levels, domain }: TableColumn, format: Format): Label {
  const { zh, en } = IN_WORDS[type];
  if (type === "level") {
    const some = levels.slice(0, 8).join(", ");
    const more = levels.length > 8 ? ", …" : "";
    return { zh: `${zh}：${some}${more}`, en: `${en}: ${some}${more}` };
  }
  const unit = type === "money" ? UNITS[format] : { zh: "", en: "" };
  if (!domain) return { zh: zh + unit.zh, en: en + unit.en };
  const isYuan = type === "money" && format === "csv";
  const [min, max] = [domain.min, domain.max].map((fen) =>
    isYuan ? String(BigInt(fen) / 100n) : fen,
  );
  return { zh: `${zh}${unit.zh}，${min} 至 ${max}`, en: `${en}${unit.en}, ${min} to ${max}` };
}

/** The type a Parquet column should have. */
export const parquetType = ({ type }: TableColumn): string => IN_PARQUET[type];

const FORMS: Readonly<Partial<Record<TableColumn["type"], readonly [form: string, as: string]>>> = {
  money: ["-?[0-9]{1,16}([.][0-9]{1,2})?", "CAST(CAST(x AS DECIMAL(38, 2)) * 100 AS BIGINT)"],
  count: ["-?[0-9]{1,18}", "CAST(x AS BIGINT)"],
  ratio: ["-?[0-9]{1,9}([.][0-9]{1,6})?", "CAST(x AS DECIMAL(18, 6))"],
  day: ["[0-9]{4}-[0-9]{2}-[0-9]{2}", "TRY_CAST(x AS DATE)"],
};

/** A cell as text trimmed (CSV) or as the file has it; NULL where it says nothing. */
export function rawCell({ name, type }: TableColumn, format: Format): string {
  const column = quotedName(name);
  return format === "csv" || type === "text" || type === "level"
    ? `nullif(trim(${column}), '')`
    : column;
}

/** A raw cell `x` as what it stands for, a level as its place; NULL where it cannot be read so. */
function typedCell({ type, levels }: TableColumn, format: Format, x: string): string {
  if (type === "level") return codeAmong(levels, x);
  if (format === "parquet" || type === "text") return x;
  if (type === "truth")
    return `CASE WHEN lower(${x}) IN ('true', 'yes', '是', '有') THEN TRUE WHEN lower(${x}) IN ('false', 'no', '否', '无') THEN FALSE END`;
  const [form, as] = FORMS[type] ?? ["", ""];
  return `CASE WHEN regexp_full_match(${x}, '${form}') THEN ${as.replaceAll("x", x)} END`;
}

/** The place of a text among some; NULL where it is none of them. */
export const codeAmong = (texts: readonly string[], x: string): string =>
  texts.length === 0
    ? "CAST(NULL AS INTEGER)"
    : `CAST(enum_code(TRY_CAST(${x} AS ENUM(${texts.map(quotedText).join(", ")}))) AS INTEGER)`;

/**
 * Rows of a source with their number `#` and, by place in the schema, their cells: `x0`, `x1` … raw, `y0`, `y1` … as
 * what they stand for. Both are worked out once, whatever is then asked of them: a database takes seconds over a query
 * that spells them out each time.
 */
export function cellsOf(columns: readonly TableColumn[], format: Format, source: string): string {
  const raw = columns.map((column, at) => `${rawCell(column, format)} AS x${at}`);
  const typed = columns.map((column, at) => `${typedCell(column, format, `x${at}`)} AS y${at}`);
  return `(SELECT *, ${typed.join(", ")} FROM (SELECT "#", ${raw.join(", ")} FROM ${source} t) r)`;
}

/** A cell as the kernels' columns hold it: see `Column`. As `isFaulty` and `faultOf` it reads what `cellsOf` gives. */
export function codedCell({ type }: TableColumn, at: number): string {
  const y = `y${at}`;
  switch (type) {
    case "text":
      return y;
    case "truth":
    case "level":
      return `coalesce(CAST(${y} AS INTEGER), ${UNKNOWN})`;
    case "day":
      return `coalesce(CAST(date_diff('day', DATE '1970-01-01', ${y}) AS INTEGER), ${UNKNOWN})`;
    case "ratio":
      return `coalesce(round(CAST(${y} AS DOUBLE) * 1000000), 'NaN'::DOUBLE)`;
    default:
      return `coalesce(CAST(${y} AS DOUBLE), 'NaN'::DOUBLE)`;
  }
}

/** Whether anything is wrong with a cell; null where nothing can be. Quicker to find than what. */
export function isFaulty(
  { type, required, domain }: TableColumn,
  format: Format,
  at: number,
): string | null {
  const [x, y] = [`x${at}`, `y${at}`];
  const mayMisfit = type === "level" || (type !== "text" && format === "csv");
  const conditions = [
    ...(required ? [`${x} IS NULL`] : []),
    ...(mayMisfit ? [`(${x} IS NOT NULL AND ${y} IS NULL)`] : []),
    ...(domain ? [`${y} < 0`, `${y} < ${domain.min}`, `${y} > ${domain.max}`] : []),
  ];
  return conditions.length === 0 ? null : conditions.join(" OR ");
}

/** What is wrong with a cell: `column, code, found` or ''. */
export function faultOf({ name, type, required, domain }: TableColumn, at: number): string {
  const [x, y] = [`x${at}`, `y${at}`];
  const tell = (code: RowFault) =>
    `${quotedText(`${name}${PART}${code}${PART}`)} || coalesce(CAST(${x} AS VARCHAR), '') || '${END}'`;
  const cases = [
    ...(required ? [`WHEN ${x} IS NULL THEN ${tell("missing")}`] : [`WHEN ${x} IS NULL THEN ''`]),
    ...(type === "text"
      ? []
      : [`WHEN ${y} IS NULL THEN ${tell(type === "level" ? "level" : "type")}`]),
    ...(domain
      ? [
          `WHEN ${y} < 0 THEN ${tell("negative")}`,
          `WHEN ${y} < ${domain.min} OR ${y} > ${domain.max} THEN ${tell("range")}`,
        ]
      : []),
  ];
  return `CASE ${cases.join(" ")} ELSE '' END`;
}

/** The faults told in a row's text. */
export function readFaults(
  text: string,
): readonly { readonly column: string; readonly code: RowFault; readonly found: string }[] {
  return text.split(END).flatMap((one) => {
    const [column = "", code, found = ""] = one.split(PART);
    return code === undefined ? [] : [{ column, code: code as RowFault, found }];
  });
}
