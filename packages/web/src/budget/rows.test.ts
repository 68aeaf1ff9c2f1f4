import { describe, expect, it } from "vitest";
import { measuresByName, readCsv, readEarlier } from "./rows.ts";

const measures = measuresByName([
  { id: "m", title: { zh: "示例奖励", en: "An example" } },
  { id: "n", title: { zh: "同名", en: "Namesake" } },
  { id: "o", title: { zh: "同名", en: "Another" } },
]);

describe("a file of earlier awards", () => {
  it("is read with quotes, in any order of columns", () => {
    const rows = readCsv('\uFEFFday,amount,holder,measure\r\n2018-05-01,"1,500.00",firm-a,m\n');
    expect(rows[1]).toEqual(["2018-05-01", "1,500.00", "firm-a", "m"]);
    expect(readEarlier(rows, measures)).toEqual({
      awards: [{ holder: "firm-a", measure: "m", day: "2018-05-01", amount: "1500.00" }],
      faults: [],
    });
  });

  it("knows a firm by its credit code and a measure by its name", () => {
    const { awards, faults } = readEarlier(
      readCsv(
        "holder,measure,day,amount\n91000000m00000005h,示例奖励,2018-05-01,1\nfirm-a,同名,2018-05-01,1\n",
      ),
      measures,
    );
    expect(awards[0]).toEqual({
      holder: "firm-91000000M00000005H",
      measure: "m",
      day: "2018-05-01",
      amount: "1.00",
    });
    // Two measures are called so: which one is meant is for the file to say.
    expect(faults).toEqual([{ row: 2, what: "measure", which: "同名" }]);
  });

  it("has all its faults told at once", () => {
    const { faults } = readEarlier(
      readCsv("holder,measure,day,amount\n,m,May,many\nfirm,,2018-01-01,1\n"),
      measures,
    );
    expect(faults).toEqual([
      { row: 1, what: "missing", which: "holder" },
      { row: 1, what: "day", which: "May" },
      { row: 1, what: "amount", which: "many" },
      { row: 2, what: "missing", which: "measure" },
    ]);
    const headed = readEarlier(readCsv("holder\n"), measures);
    expect(headed.faults.map(({ which }) => which)).toEqual(["measure", "day", "amount", ""]);
  });
});
