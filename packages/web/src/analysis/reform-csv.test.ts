import { expect, it } from "vitest";
import { reformCsv } from "./reform-csv.ts";

it("tells the lines, their total, and what was compared", () => {
  const sum = (yuan: string) => ({ min: yuan, max: yuan });
  const text = reformCsv({
    heads: [
      "地方",
      "现行（最低，元）",
      "现行（最高，元）",
      "调整后（最低，元）",
      "调整后（最高，元）",
    ],
    lines: [
      { id: "1", name: "=甲县（虚构）", before: sum("400.00"), after: null },
      { id: "2", name: "乙县“东”", before: { min: "1.00", max: null }, after: sum("1000.00") },
    ],
    total: { name: "合计", before: { min: "401.00", max: null }, after: sum("1000.00") },
    told: [
      ["分配办法", "示例办法"],
      ["起点", "50% → 60%"],
    ],
  });
  expect(text.split("\r\n")).toEqual([
    '"地方","现行（最低，元）","现行（最高，元）","调整后（最低，元）","调整后（最高，元）"',
    '"\'=甲县（虚构）","400.00","400.00","",""',
    '"乙县“东”","1.00","","1000.00","1000.00"',
    '"合计","401.00","","1000.00","1000.00"',
    "",
    '"分配办法","示例办法"',
    '"起点","50% → 60%"',
  ]);
});
