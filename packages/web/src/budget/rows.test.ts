import { describe, expect, it } from "vitest";
import { readCsv, readEarlier } from "./rows.ts";

describe("a file of earlier awards", () => {
  it("is read with quotes, in any order of columns", () => {
    const rows = readCsv('\uFEFFday,amount,holder,measure\r\n2018-05-01,"1,500.00",firm-a,m\n');
    expect(rows[1]).toEqual(["2018-05-01", "1,500.00", "firm-a", "m"]);
    expect(readEarlier(rows)).toEqual({
      awards: [{ holder: "firm-a", measure: "m", day: "2018-05-01", amount: "1500.00" }],
      faults: [],
    });
  });

  it("has all its faults told at once", () => {
    const { faults } = readEarlier(
      readCsv("holder,measure,day,amount\n,m,May,many\nfirm,,2018-01-01,1\n"),
    );
    expect(faults).toEqual([
      { row: 1, what: "missing", which: "holder" },
      { row: 1, what: "day", which: "May" },
      { row: 1, what: "amount", which: "many" },
      { row: 2, what: "missing", which: "measure" },
    ]);
    expect(readEarlier(readCsv("holder\n")).faults.map(({ which }) => which)).toEqual([
      "measure",
      "day",
      "amount",
      "",
    ]);
  });
});
