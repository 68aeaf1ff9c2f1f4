import { createHash } from "node:crypto";
import { parse } from "csv-parse/sync";
import exceljs from "exceljs";
import { describe, expect, it } from "vitest";
import { exactNumber, neutral } from "./neutral.ts";
import type { Cells, Sheet } from "./sheet.ts";
import { csvOf, toCsv, toXlsx, xlsxOf } from "./write.ts";

const column = (kind: Sheet["columns"][number]["kind"]) => ({ heading: kind, kind, width: 12 });
const sheet = (rows: Sheet["rows"]): Sheet => ({
  title: "表：一",
  columns: [column("text"), column("money"), column("day"), column("count"), column("moment")],
  rows,
});

async function workbook(bytes: Buffer) {
  const book = new exceljs.Workbook();
  await book.xlsx.load(new Uint8Array(bytes).buffer);
  return book.worksheets[0];
}

describe("a cell", () => {
  it.each([
    "=1+1",
    "+1",
    "-1",
    "@SUM(A1)",
    "\t=1",
    "\r=1",
    "  =1",
    "\u3000＝1",
    "＋1",
    "－1",
    "＠A",
    "\u200b=1",
    "\n=1",
    `=cmd|' /C calc'!A0`,
  ])("that begins like a formula is none: %j", (text) => {
    expect(neutral("text", text)).toBe(`'${text}`);
  });

  it.each(["甲", "1-2", "a=b", "'=1", ""])("of other text stays: %j", (text) => {
    expect(neutral("text", text)).toBe(text);
  });

  it("below zero stays a number in a column of numbers, and what only begins so does not", () => {
    expect(neutral("money", "-5.00")).toBe("-5.00");
    expect(neutral("count", "-5")).toBe("-5");
    expect(neutral("money", "-5+cmd")).toBe("'-5+cmd");
    expect(neutral("day", "-5")).toBe("'-5");
  });

  it("is a number of a spreadsheet as long as that is exact", () => {
    expect(exactNumber("1500000.00")).toBe(1_500_000);
    expect(exactNumber("-0.01")).toBe(-0.01);
    expect(exactNumber("9999999999999.99")).toBe(9_999_999_999_999.99);
    expect(exactNumber("10000000000000.01")).toBeNull();
    expect(exactNumber("90071992547409.93")).toBeNull();
    expect(exactNumber("1e5")).toBeNull();
  });
});

const rows: readonly Cells[] = [
  ['甲，"乙"\n', "-1500000.50", "2019-02-28", "3", "2019-09-10T20:01:00.000Z"],
  ["=1+1", "90071992547409.93", "2019-03", null, "no moment"],
];

it("comes back from CSV as it was, marked as UTF-8, with windows' ends of lines", async () => {
  const csv = await toCsv(sheet(rows));
  expect(csv.toString().startsWith("\ufefftext,money,day,count,moment\r\n")).toBe(true);
  expect(parse(csv, { bom: true })).toEqual([
    ["text", "money", "day", "count", "moment"],
    ['甲，"乙"\n', "-1500000.50", "2019-02-28", "3", "2019-09-10T20:01:00.000Z"],
    ["'=1+1", "90071992547409.93", "2019-03", "", "no moment"],
  ]);
});

it("comes back from XLSX as it was: exact numbers as numbers, days as days, moments in the city's time, no formula", async () => {
  const found = await workbook(await toXlsx(sheet(rows)));
  const values = [1, 2, 3, 4, 5].map((at) => found?.getCell(2, at).value);
  // In the morning of the 11th by the city's clocks.
  const moment = new Date("2019-09-11T04:01:00Z");
  expect(values).toEqual(['甲，"乙"\n', -1_500_000.5, new Date("2019-02-28T00:00:00Z"), 3, moment]);
  expect(found?.getCell(2, 2).numFmt).toBe("#,##0.00");
  expect([1, 2, 3, 5].map((at) => found?.getCell(3, at).value)).toEqual([
    "'=1+1",
    "90071992547409.93",
    "2019-03",
    "no moment",
  ]);
  expect(found?.getCell(3, 1).type).toBe(exceljs.ValueType.String);
});

describe("many rows", () => {
  const many = 10_000;

  /** Rows that say how many of them were asked for. */
  function counted(asked: { count: number }): Iterable<Cells> {
    return (function* () {
      for (let at = 0; at < many; at++) {
        asked.count++;
        // What does not shrink, so that it has to wait.
        const noise = createHash("sha512").update(String(at)).digest("hex").repeat(2);
        yield [noise, "1.00", "2019-02-28", "1"];
      }
    })();
  }

  it("are written as they are read: nobody who waits has them all in memory", async () => {
    for (const write of [(all: Sheet) => csvOf(all), (all: Sheet) => xlsxOf(all)]) {
      const asked = { count: 0 };
      const stream = write(sheet(counted(asked)))[Symbol.asyncIterator]();
      await stream.next();
      for (let turn = 0; turn < 50; turn++) await new Promise(setImmediate);
      expect(asked.count).toBeLessThan(many / 2);
      let ended = false;
      while (!ended) ended = (await stream.next()).done === true;
      expect(asked.count).toBe(many);
    }
  });
});
