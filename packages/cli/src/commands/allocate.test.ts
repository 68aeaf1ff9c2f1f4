import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { gongbao, json } from "../fixtures/command-line.ts";

const folder = mkdtempSync(join(tmpdir(), "gongbao-allocate-"));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

const file = (name: string, content: string): string => {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
};

/** Fictional. Scores 0.4 and 1 of 1,400.00: 400 and 1,000. */
const two =
  "区划代码,名称,是否省财政直接管理县,实际缴税市场主体占比\n990001,虚构甲县,否,50%\n990002,虚构乙县,否,70%\n";

const amountsOf = (value: unknown) =>
  (value as { shares: { amount: { min: string; max: string | null } }[] }).shares.map(
    ({ amount }) => amount.min,
  );

describe("allocate", () => {
  it("shares a pool over what a CSV with the names of the columns states", () => {
    const told = json("allocate", "revenue-efficiency", file("two.csv", two), "--pool", "1400");
    expect(amountsOf(told)).toEqual(["400.00", "1000.00"]);
  });

  it("gives a template that comes back as XLSX", () => {
    const path = join(folder, "template.xlsx");
    expect(gongbao(["allocate", "revenue-efficiency", "--template", "--output", path]).exit).toBe(
      0,
    );
    const back = gongbao(["allocate", "revenue-efficiency", path, "--pool", "1400", "--json"]);
    expect(back.exit).toBe(2);
    expect(back.err).toContain("empty");
  });

  it("writes a result that is a table", () => {
    const path = join(folder, "result.csv");
    const data = file("two.csv", two);
    gongbao(["allocate", "revenue-efficiency", data, "--pool", "1400", "--output", path]);
    const again = gongbao(["allocate", "revenue-efficiency", path, "--pool", "1400", "--json"]);
    // A result is no data: its columns are not those of the scheme.
    expect(again.exit).toBe(2);
  });

  it("says once what is wrong with the heading, and nothing of the rows below it", () => {
    const data = file("other.csv", two.replace("实际缴税市场主体占比", "营收,名次"));
    const { exit, err } = gongbao(["allocate", "revenue-efficiency", data, "--pool", "1400"]);
    expect(exit).toBe(2);
    expect(err.trim().split("\n")).toEqual([
      expect.stringContaining("other.csv:1:4: “提高财政收入管理效能奖励”没有“营收”这一列"),
      expect.stringContaining("other.csv:1:5: “提高财政收入管理效能奖励”没有“名次”这一列"),
      expect.stringContaining("other.csv:1:1: 缺少1列：实际缴税市场主体占比"),
      expect.stringContaining("有3处需要改正"),
    ]);
  });

  it("blames the pool on the command line, not on the data", () => {
    const data = file("two.csv", two);
    const { exit, err } = gongbao(["allocate", "revenue-efficiency", data, "--pool", "-5000"]);
    expect(exit).toBe(2);
    expect(err).toContain("--pool 应为奖励资金总额");
    expect(err).not.toContain("two.csv");
  });

  it("blames a figure there is not where it was given", () => {
    const data = file("two.csv", two);
    const reform = file("wrong.json", '[{ "parameter": "bsae", "value": "60%" }]');
    const args = ["allocate", "revenue-efficiency", data, "--pool", "1400"];
    expect(gongbao([...args, "--reform", reform]).err).toMatch(/^\S*wrong\.json:1:1: bsae：/u);
    expect(gongbao([...args, "--set", "bsae=60%"]).err).toMatch(/^--set:1:1: bsae：/u);
  });

  it("names the row and the column of what is wrong", () => {
    const data = file("bad.csv", two.replace("70%", "170%").replace("否,50%", "也许,50%"));
    const { exit, err, out } = gongbao([
      "allocate",
      "revenue-efficiency",
      data,
      "--pool",
      "1400",
      "--json",
    ]);
    expect([exit, out]).toEqual([2, ""]);
    const { problems } = (
      JSON.parse(err) as { error: { problems: { line: number; column: number }[] } }
    ).error;
    expect(problems.map(({ line, column }) => [line, column])).toEqual([
      [2, 3],
      [3, 4],
    ]);
  });

  it("compares a reform with the figures in force", () => {
    const data = file("two.csv", two);
    const reform = file("reform.json", '[{ "parameter": "base", "value": "60%" }]');
    // 0.6 : 1 of 1,600.00.
    const told = json(
      "allocate",
      "revenue-efficiency",
      data,
      "--pool",
      "1600",
      "--reform",
      reform,
    ) as {
      shares: { after: { min: string } }[];
    };
    expect(told.shares.map(({ after }) => after.min)).toEqual(["600.00", "1000.00"]);
  });

  it("refuses a scheme, a figure and a reading that are none, and a pool that is missing", () => {
    const data = file("two.csv", two);
    for (const args of [
      ["allocate", "nothing", data],
      ["allocate", "revenue-efficiency", data],
      ["allocate", "revenue-efficiency", data, "--pool", "1400", "--set", "bace=50%"],
      [
        "allocate",
        "revenue-efficiency",
        data,
        "--pool",
        "1400",
        "--reading",
        "province-managed=some",
      ],
      ["allocate", "revenue-efficiency", "--pool", "1400"],
      ["allocate", "revenue-efficiency", data, "--pool", "1400", "--set", "base"],
    ])
      expect([args.join(" "), gongbao(args).exit]).toEqual([args.join(" "), 2]);
  });

  it("lists the schemes", () => {
    const { schemes } = json("allocate") as { schemes: { id: string }[] };
    expect(schemes).toHaveLength(5);
  });
});
