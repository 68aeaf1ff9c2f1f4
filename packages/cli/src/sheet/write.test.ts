import { parse } from "csv-parse/sync";
import exceljs from "exceljs";
import { describe, expect, it } from "vitest";
import type { Sheet } from "./sheet.ts";
import { toCsv, toMarkdownTable, toXlsx } from "./write.ts";

const sheet: Sheet = {
  title: "目录",
  columns: [
    { heading: "名称", width: 10 },
    { heading: "标准", width: 20 },
  ],
  rows: [
    ["甲，“乙”", "150万元\n最高 | 500万元"],
    ["=1+1", "<b>"],
  ],
};

describe("a sheet", () => {
  it("comes back from CSV as it was, marked as UTF-8, no cell a formula", async () => {
    const csv = await toCsv(sheet);
    expect(csv.subarray(0, 3)).toEqual(Buffer.from([0xef, 0xbb, 0xbf]));
    expect(parse(csv, { bom: true })).toEqual([
      ["名称", "标准"],
      ["甲，“乙”", "150万元\n最高 | 500万元"],
      ["'=1+1", "<b>"],
    ]);
  });

  it("comes back from XLSX as it was, as text", async () => {
    const book = new exceljs.Workbook();
    await book.xlsx.load(new Uint8Array(await toXlsx(sheet)).buffer);
    const [first] = book.worksheets;
    expect(first?.name).toBe("目录");
    const rows = [1, 2, 3].map((at) => [1, 2].map((column) => first?.getCell(at, column).value));
    expect(rows).toEqual([["名称", "标准"], ...sheet.rows]);
  });

  it("stays one table in Markdown, whatever its cells hold", () => {
    expect(toMarkdownTable(sheet).split("\n")).toEqual([
      "# 目录",
      "",
      "| 名称 | 标准 |",
      "| --- | --- |",
      String.raw`| 甲，“乙” | 150万元<br>最高 \| 500万元 |`,
      "| =1+1 | &lt;b> |",
      "",
    ]);
  });
});
