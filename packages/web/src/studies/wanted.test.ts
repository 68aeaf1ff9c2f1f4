import { describe, expect, it } from "vitest";
import { blank, changesOf, firmsOf, isWanted, seedOf, wantedAgain } from "./wanted.ts";

const study = {
  title: "上限提到600万元（虚构）",
  withReadings: true,
  asOf: "2019-06-30",
  changes: [{ parameter: "cap", value: "600万元" }],
  files: [
    { kind: "input" as const, name: "holders.csv", size: 3 },
    { kind: "output" as const, name: "report.zh.html", size: 3 },
  ],
};

describe("a study that is run again", () => {
  it("begins with all that it was made of, and with the names of its files", () => {
    const again = wantedAgain({ ...study, source: "files" });
    expect(again).toEqual({
      ...blank,
      title: study.title,
      from: "files",
      files: ["holders.csv"],
      readings: "yes",
      asOf: "2019-06-30",
      moved: { cap: "600万元" },
    });
    expect(changesOf(again)).toEqual(study.changes);
    expect(isWanted(JSON.parse(JSON.stringify(again)))).toBe(true);
  });

  it("over fictional firms is over the same ones", () => {
    const again = wantedAgain({ ...study, source: { firms: 500, seed: 7 } });
    expect([firmsOf(again), seedOf(again), again.from]).toEqual([500, 7, "seed"]);
    expect(again.files).toBeUndefined();
  });

  it("is none where what was kept has something else for names", () => {
    expect(isWanted({ ...blank, files: [1] })).toBe(false);
    expect(isWanted(blank)).toBe(true);
  });
});
