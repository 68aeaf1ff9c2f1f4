import type { Label, ReformProblem } from "@gongbao/engine";
import { type ApiError, notFound } from "../../errors/api-error.ts";
import { refusal } from "../../errors/refusal.ts";

export const noSuchStudy = (study: string): ApiError =>
  notFound({ zh: "研究", en: "study" }, "study", study, []);

export const noSuchStudyFile = (name: string, known: readonly string[]): ApiError =>
  notFound({ zh: "文件", en: "file" }, "name", name, known);

export const studiesFull = (most: number): ApiError =>
  refusal(
    409,
    "studies-full",
    { zh: "保存的研究已满", en: "As many studies are kept as may be" },
    { zh: "请先删除不用的研究。", en: "Delete one that is no longer needed first." },
    { expected: `<= ${most}` },
  );

/** Which part of a change is wrong. */
const partAtFault: Readonly<Record<ReformProblem["code"], string>> = {
  shape: "",
  "unknown-parameter": ".parameter",
  twice: ".parameter",
  value: ".value",
  range: ".value",
};

export const wrongChange = ({ code, index, expected, found }: ReformProblem): ApiError =>
  refusal(
    422,
    "wrong-change",
    { zh: "方案里有一处改动不对", en: "One of the changes is wrong" },
    { zh: "请按期望的值改。", en: "Set it to what is expected." },
    { where: `changes.${index ?? 0}${partAtFault[code]}`, expected, found },
  );

export const notATable = (found: string, known: readonly string[]): ApiError =>
  refusal(
    422,
    "not-a-table",
    { zh: `“${found}”不是一张表的文件名`, en: `“${found}” is not the name of a table's file` },
    {
      zh: `文件名应是表名加 .csv 或 .parquet。表名有：${known.join("、")}。请改名后再上传。`,
      en: `A file is named after its table, with .csv or .parquet. The tables: ${known.join(", ")}. Rename it, then upload it again.`,
    },
    { where: "file", expected: known.join(", "), found },
  );

export const noTable = (name: string, format: "csv" | "parquet", found: Label): ApiError => {
  const kind = format === "csv" ? "CSV" : "Parquet";
  return refusal(
    422,
    "no-table",
    {
      zh: `“${name}”不是${kind}文件，而是${found.zh}`,
      en: `“${name}” is no ${kind} file but ${found.en}`,
    },
    {
      zh: "请从表格软件另存为CSV（UTF-8），或导出为Parquet，再上传。",
      en: "Save it as CSV (UTF-8) in a spreadsheet program, or export it as Parquet, then upload that.",
    },
    { where: "file", expected: kind, found: found.en },
  );
};

export const noHolders: ApiError = refusal(
  422,
  "no-holders",
  { zh: "还没有上传企业表（holders）", en: "The table of firms (holders) was not uploaded" },
  {
    zh: "请先上传 holders.csv 或 holders.parquet。",
    en: "Upload holders.csv or holders.parquet first.",
  },
);

export const notInState = (wanted: string, found: string): ApiError =>
  refusal(
    409,
    "study-state",
    { zh: "研究现在的状态不允许这样做", en: "The study is not where this can be done" },
    { zh: "请刷新后再看。", en: "Look at it anew." },
    { expected: wanted, found },
  );
