import { PassThrough, Readable } from "node:stream";
import { buffer } from "node:stream/consumers";
import { setImmediate as breathe } from "node:timers/promises";
import exceljs from "exceljs";
import { stringify } from "csv-stringify/sync";
import { hoursAhead } from "../calendar/working-days.ts";
import { exactNumber, neutral } from "./neutral.ts";
import type { ColumnKind, Sheet } from "./sheet.ts";

export type { Sheet } from "./sheet.ts";

/** CSV (RFC 4180) in UTF-8 with a mark of it, which Excel needs for Chinese, row by row. */
export async function* csvOf({ columns, rows }: Sheet): AsyncGenerator<string> {
  const line = (cells: readonly string[]) =>
    stringify([[...cells]], { record_delimiter: "windows" });
  yield `\ufeff${line(columns.map(({ heading }) => neutral("text", heading)))}`;
  for await (const row of rows) {
    yield line(columns.map(({ kind }, at) => neutral(kind, row[at] ?? "")));
  }
}

/** How many rows are written before whoever reads gets a turn. */
const turn = 50;

/**
 * An Excel workbook of one sheet, as a stream: the headings stay in sight, long cells wrap, every column can be filtered.
 * Money and counts are numbers where they are exact as such, days are days, moments are
 * the city's time, and everything else is text.
 */
export function xlsxOf(sheet: Sheet): Readable {
  const stream = new PassThrough();
  write(sheet, stream).catch((error: unknown) => {
    stream.destroy(error instanceof Error ? error : new Error(String(error)));
  });
  return stream;
}

async function write({ title, columns, rows }: Sheet, stream: PassThrough): Promise<void> {
  const book = new exceljs.stream.xlsx.WorkbookWriter({ stream, useStyles: true });
  const sheet = book.addWorksheet(nameOf(title), {
    views: [{ state: "frozen", xSplit: 1, ySplit: 1 }],
    // Printed, it is as wide as the page, and its headings stand on each.
    pageSetup: {
      paperSize: 9,
      orientation: "landscape",
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
      printTitlesRow: "1:1",
    },
  });
  sheet.columns = columns.map(({ width, kind }) => ({
    width,
    style: { alignment: { wrapText: true, vertical: "top" }, numFmt: formats[kind] },
  }));
  sheet.autoFilter = { from: { row: 1, column: 1 }, to: { row: 1, column: columns.length } };
  const heading = sheet.addRow(columns.map((column) => neutral("text", column.heading)));
  heading.font = { bold: true };
  heading.commit();
  let written = 0;
  for await (const row of rows) {
    if (stream.destroyed) return;
    sheet.addRow(columns.map(({ kind }, at) => cellOf(kind, row[at] ?? ""))).commit();
    written++;
    if (written % turn === 0) {
      // The writer takes all it gets into memory: it gets more when what it has is on its way.
      await drained(stream);
      await breathe();
    }
  }
  sheet.commit();
  await book.commit();
}

/** Waits until a stream takes more, or takes nothing any more. */
async function drained(stream: PassThrough): Promise<void> {
  if (!stream.writableNeedDrain || stream.destroyed) return;
  await new Promise<void>((resolve) => {
    const goOn = () => {
      stream.off("drain", goOn).off("close", goOn);
      resolve();
    };
    stream.on("drain", goOn).on("close", goOn);
  });
}

const formats: Readonly<Record<ColumnKind, string>> = {
  text: "@",
  money: "#,##0.00",
  day: "yyyy-mm-dd",
  moment: "yyyy-mm-dd hh:mm",
  count: "0",
};

function cellOf(kind: ColumnKind, text: string): string | number | Date {
  if (kind === "money" || kind === "count") return exactNumber(text) ?? neutral(kind, text);
  if (kind === "day" && /^\d{4}-\d{2}-\d{2}$/u.test(text)) return new Date(`${text}T00:00:00Z`);
  if (kind === "moment" && text !== "") return inTheCity(text) ?? neutral(kind, text);
  return neutral(kind, text);
}

/** What a clock in the city shows at a moment, as a spreadsheet keeps it; null where it is no moment. */
function inTheCity(moment: string): Date | null {
  const at = Date.parse(moment);
  return Number.isNaN(at) ? null : new Date(at + hoursAhead * 3_600_000);
}

/** What a sheet may be called: without the characters that Excel keeps for itself, in 31 characters. */
const nameOf = (title: string): string =>
  title.replaceAll(/[*?:\\/[\]]/gu, " ").slice(0, 31) || "Sheet";

/** A sheet as CSV, whole. */
export const toCsv = (sheet: Sheet): Promise<Buffer> => buffer(Readable.from(csvOf(sheet)));

/** A sheet as an Excel workbook, whole. */
export const toXlsx = (sheet: Sheet): Promise<Buffer> => buffer(xlsxOf(sheet));
