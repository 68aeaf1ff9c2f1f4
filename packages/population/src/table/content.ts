import { closeSync, openSync, readSync, statSync } from "node:fs";
import type { Label } from "@gongbao/engine";
import type { Format } from "./cells.ts";

const label = (zh: string, en: string): Label => ({ zh, en });

/** How files begin that are taken for tables, byte by byte. */
const beginnings: readonly (readonly [string, Label])[] = [
  ["%PDF-", label("PDF", "a PDF")],
  ["PK\u0003\u0004", label("Excel工作簿或压缩文件", "an Excel workbook or an archive")],
  ["\u00D0\u00CF\u0011\u00E0", label("旧版Excel或Word文件", "an old Excel or Word file")],
  ["\u0089PNG", label("图片", "a picture")],
  ["\u00FF\u00D8\u00FF", label("图片", "a picture")],
];

const parquet = "PAR1";
const looked = 4096;

/**
 * What a file is instead of the table that its name says, by how it begins; null where it may be one. Without this a
 * PDF named as a table is a CSV that lacks each of its columns.
 */
export function insteadOfTable(path: string, format: Format): Label | null {
  // A table may be a folder of Parquet files.
  if (statSync(path).isDirectory()) return null;
  const buffer = Buffer.alloc(looked);
  const file = openSync(path, "r");
  let length: number;
  try {
    length = readSync(file, buffer, 0, looked, 0);
  } finally {
    closeSync(file);
  }
  const begins = buffer.toString("latin1", 0, length);
  const known = beginnings.find(([beginning]) => begins.startsWith(beginning));
  if (known !== undefined) return known[1];
  if (format === "parquet")
    return begins.startsWith(parquet) ? null : label("别的内容", "something else");
  if (begins.startsWith(parquet)) return label("Parquet文件", "a Parquet file");
  // No text has a zero byte.
  return begins.includes("\0") ? label("不是文字的内容", "something that is no text") : null;
}

/** Says that a file is no table of its kind, what it is, and what to do. */
export function sayNoTable(format: Format, found: Label): Label {
  const kind = format === "csv" ? "CSV" : "Parquet";
  return {
    zh: `不是${kind}文件，而是${found.zh}；请从表格软件另存为CSV（UTF-8），或导出为Parquet`,
    en: `is no ${kind} file but ${found.en}: save it as CSV (UTF-8) in a spreadsheet program, or export it as Parquet`,
  };
}
