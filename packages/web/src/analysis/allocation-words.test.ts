import { loadErrata, loadScan } from "@gongbao/corpus";
import { parseIssue, readErrata } from "@gongbao/gazette";
import { loadSchemes } from "@gongbao/rulebook";
import { describe, expect, it } from "vitest";
import type { Language } from "../language/language.ts";
import type { Fault } from "./allocation-words.ts";
import { studyAllocation } from "./compare.ts";
import { exampleRows } from "./example.ts";
import type { Study } from "./study.ts";

const id = "liaocheng-2019-02";
const issue = parseIssue(loadScan(id), { id, errata: readErrata(loadErrata(id)) });
const schemes = loadSchemes(issue);

function faultsWith(part: Partial<Study>, language: Language = "zh"): readonly Fault[] {
  const study: Study = {
    on: "allocation",
    given: "",
    form: null,
    readings: {},
    scheme: "performance-transfer",
    rows: exampleRows,
    pool: "5000万元",
    moved: {},
    ...part,
  };
  const scheme = schemes.find((each) => each.id === study.scheme);
  if (scheme === undefined) throw new Error("the scheme is gone");
  const outcome = studyAllocation(scheme, study, language);
  return outcome.ok ? [] : outcome.faults;
}

const row = (from: string, to: string) => exampleRows.replace(from, to);

describe("a sum that cannot be allocated", () => {
  it.each([
    ["abc", "“abc”不是金额，请写成5000万元或50000000这样。"],
    ["", "请填写资金总额，如5000万元或50000000。"],
    ["-5元", "资金总额不能小于零。"],
  ])("of %j is said at its field", (pool, words) => {
    expect(faultsWith({ pool })).toEqual([{ field: "pool", words }]);
  });

  it("is said in English, too", () => {
    expect(faultsWith({ pool: "abc" }, "en")).toEqual([
      { field: "pool", words: "“abc” is no sum of money; write it like 50000000 or 5000万元." },
    ]);
  });

  it("is said together with what is wrong in the table", () => {
    const faults = faultsWith({ pool: "abc", rows: row("15.4%", "many") });
    expect(faults.map(({ field }) => field)).toEqual(["pool", "rows"]);
  });
});

describe("a table that cannot be used", () => {
  it("names the place and the column as people call them", () => {
    const wrong = row("990002,虚构乙县,15.4%", "990002,虚构乙县,many");
    const [zh, ...others] = faultsWith({ rows: wrong });
    expect(others).toEqual([]);
    expect(zh).toMatchObject({ field: "rows", cell: { row: 1, column: "four-new" } });
    expect(zh?.words).toMatch(
      /^虚构乙县，“[^”]*四新[^”]*”（four-new）：“many”用不了，应为百分比或小数（如 30% 或 0.3）。$/u,
    );
    expect(faultsWith({ rows: wrong }, "en")[0]?.words).toMatch(
      /^虚构乙县, “[^”]+” \(four-new\): “many” cannot be used; it should be a share \(30% or 0.3\)\.$/u,
    );
  });

  it("says a wrong name of a column once, not of every row, with the nearest one", () => {
    const faults = faultsWith({ rows: exampleRows.replace("research,", "reserch,") });
    expect(faults.map(({ words }) => words).toSorted()).toEqual([
      "第一行没有“研发投入占GDP比重”（research）这一列。",
      "第一行的“reserch”不是这个办法的列名；最接近的是“研发投入占GDP比重”（research）。",
    ]);
  });

  it("says which code stands twice, and where none stands", () => {
    expect(faultsWith({ rows: row("990002,", "990001,") })).toEqual([
      {
        field: "rows",
        words: "区划代码“990001”出现了不止一次。",
        cell: { row: 1, column: "code" },
      },
    ]);
    const [none] = faultsWith({ rows: row("990002,", ",") });
    expect(none?.words).toMatch(/^列名下第2行，“区划代码”（code）：没有填，应为/u);
  });

  it("tells of figures that are all the same by the name of what is computed, not by the engine's", () => {
    const [heads = "", ...rows] = exampleRows.split("\n");
    const same = rows.map((each, at) => rows[0]?.replace("990001", each.slice(0, 6)) ?? `${at}`);
    const faults = faultsWith({ rows: [heads, ...same].join("\n") });
    expect(faults.length).toBeGreaterThan(0);
    for (const { field, words } of faults) {
      expect(field).toBe("rows");
      expect(words).toMatch(/^“[^”]*\p{Script=Han}[^”]*”：算不出来，要有不全相等的指标值/u);
    }
  });

  it("with no place in it says so", () => {
    const [heads = ""] = exampleRows.split("\n");
    expect(faultsWith({ rows: heads })).toEqual([{ field: "rows", words: "表里一个地方也没有。" }]);
  });
});
