import { spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import exceljs from "exceljs";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { gongbao, started } from "../fixtures/command-line.ts";

const folder = mkdtempSync(join(tmpdir(), "gongbao-population-"));
const at = (...names: string[]) => join(folder, ...names);
const entry = fileURLToPath(new URL("../main.ts", import.meta.url));

const runLine = (output: string, ...more: string[]) => [
  "population",
  "run",
  "--input",
  at("firms"),
  "--output",
  at(output),
  "--batch",
  "100",
  "--as-of",
  "2019-12-31",
  ...more,
];

const bytesOf = (name: string) =>
  readdirSync(at(name), { recursive: true, withFileTypes: true })
    .filter((one) => one.isFile())
    .map((one) => join(one.parentPath, one.name))
    .toSorted()
    .map((path) => [path.slice(at(name).length), readFileSync(path, "base64")]);

/** Starts a run and kills it without warning once so many parts are whole. */
async function killedAfter(
  parts: number,
  args: readonly string[],
  before: () => void = () => undefined,
): Promise<void> {
  const child = spawn(process.execPath, [entry, ...args], { stdio: "ignore" });
  const ended = once(child, "exit");
  const done = at("killed.partial", "meanwhile", "done");
  const whole = () =>
    existsSync(done) ? readdirSync(done).filter((name) => name.endsWith(".json")).length : 0;
  while (whole() < parts && child.exitCode === null)
    await new Promise((resolve) => setTimeout(resolve, 5));
  child.kill("SIGSTOP");
  before();
  child.kill("SIGKILL");
  await ended;
  expect(child.signalCode).toBe("SIGKILL");
}

beforeAll(() => {
  const made = gongbao(["population", "generate", "--firms", "1500", "--output", at("firms")]);
  expect(made).toMatchObject({ exit: 0, err: "" });
});

afterAll(() => {
  rmSync(folder, { recursive: true });
});

describe("population run", () => {
  it.each([
    "--engine spark --resume",
    "--engine spark --reject",
    "--engine spark --format csv",
    "--master spark://nowhere:7077",
  ])("refuses what does not go together: %s", (words) => {
    const { exit, err } = gongbao(runLine("refused", ...words.split(" ")));
    expect(exit).toBe(2);
    expect(err).toContain("--engine spark");
    expect(existsSync(at("refused"))).toBe(false);
  });

  it(
    "killed in mid-run and gone on with, twice, gives the same bytes",
    { timeout: 60_000 },
    async () => {
      const straight = started(runLine("straight"));
      expect(straight.exit).toBe(0);
      expect(straight.err).toMatch(/1500\/1500（100%） {2}每秒\d+户/u);
      await killedAfter(2, runLine("killed", "--threads", "2"), () => {
        // Who comes too early is told of the one that is at it, and takes nothing away from it.
        const { exit, err } = started(runLine("killed", "--resume", "--lang", "en"));
        expect([exit, err]).toEqual([2, expect.stringMatching(/another run is writing here/u)]);
      });
      expect(existsSync(at("killed"))).toBe(false);
      expect(started(runLine("killed"))).toMatchObject({ exit: 2 });
      await killedAfter(6, runLine("killed", "--resume"));
      expect(existsSync(at("killed"))).toBe(false);
      const otherDay = runLine("killed", "--resume", "--as-of", "2019-12-30", "--lang", "en");
      expect(started(otherDay).err).toMatch(/is of another run/u);
      expect(started(runLine("killed", "--resume", "--threads", "1"))).toMatchObject({
        exit: 0,
      });
      expect(bytesOf("killed")).toEqual(bytesOf("straight"));
      expect(existsSync(at("killed.partial"))).toBe(false);
    },
  );

  it("computes under a reform", () => {
    const reform = at("reform.json");
    writeFileSync(
      reform,
      `[{ "parameter": "d1-01-equipment-catalogue.year-cap", "value": "600万元" }]`,
    );
    const { exit, out } = gongbao(runLine("reformed", "--reform", reform, "--json"));
    expect(exit).toBe(0);
    expect(JSON.parse(out)).toMatchObject({ holders: 1500, rejectedRows: 0 });
    const { changes } = JSON.parse(readFileSync(at("reformed", "run.json"), "utf8")) as {
      changes: unknown;
    };
    expect(changes).toEqual([
      { parameter: "d1-01-equipment-catalogue.year-cap", value: "600万元" },
    ]);
  });

  it("tells wrong files with their place, in both languages", () => {
    rmSync(at("bad"), { recursive: true, force: true });
    expect(
      gongbao(["population", "generate", "--firms", "3", "--format", "csv", "--output", at("bad")]),
    ).toMatchObject({ exit: 0 });
    const path = at("bad", "holders.csv");
    writeFileSync(path, readFileSync(path, "utf8").replace(",revenue,", ",revenu,"));
    const line = ["population", "run", "--input", at("bad"), "--output", at("none")];
    const [zh, en] = [gongbao(line), gongbao([...line, "--lang", "en"])];
    expect([zh.exit, en.exit]).toEqual([2, 2]);
    expect(zh.err).toContain("缺少列“revenue”");
    expect(en.err).toContain("the column “revenue” is missing");
    expect(existsSync(at("none"))).toBe(false);
  });

  it.each([
    [["population"], "用法"],
    [["population", "run"], "请用 --input"],
    [["population", "generate", "--firms", "many", "--output", "x"], "应为 1 至"],
    [["population", "run", "--input", "no-such", "--output", "x"], "没有文件夹“no-such”"],
  ])("%j is refused in words", (line, words) => {
    const { exit, out, err } = gongbao(line);
    expect(out + err).toContain(words);
    expect(exit).toBe(line.length === 1 ? 0 : 2);
  });
});

describe("population compare", () => {
  const line = (output: string, ...more: string[]) => [
    "population",
    "compare",
    "--input",
    at("firms"),
    "--output",
    at(output),
    "--as-of",
    "2019-12-31",
    ...more,
  ];

  it("writes a table for programs, one for people, and a page in both languages", async () => {
    const reform = at("lower-cap.json");
    writeFileSync(
      reform,
      `[{ "parameter": "d1-01-equipment-catalogue.year-cap", "value": "1万元" }]`,
    );
    const told = gongbao(
      line("compared", "--reform", reform, "--by", "county", "--by", "bondRole", "--json"),
    );
    expect(told.exit).toBe(0);
    const summary = JSON.parse(told.out) as {
      readonly standings: Readonly<Record<string, number>>;
      readonly before: { readonly lo: string };
    };
    expect(summary).toMatchObject({ holders: 1500, rejectedRows: 0 });
    expect(summary.standings["gains"]).toBe(0);
    expect(summary.standings["loses"]).toBeGreaterThan(0);
    expect(readdirSync(at("compared")).toSorted()).toEqual([
      "compare.json",
      "comparison.csv",
      "comparison.xlsx",
      "report.html",
    ]);
    const [heading = "", all = ""] = readFileSync(at("compared", "comparison.csv"), "utf8").split(
      "\r\n",
    );
    expect(heading).toMatch(
      /^\ufeffby,value,measure,title,holders,before_lo,before_hi,before_open,/u,
    );
    expect(all).toContain(`,,,,1500,${summary.before.lo},`);
    const book = new exceljs.Workbook();
    await book.xlsx.readFile(at("compared", "comparison.xlsx"));
    expect(book.worksheets[0]?.getCell(2, 5).value).toBe(1500);
    const page = readFileSync(at("compared", "report.html"), "utf8");
    for (const words of ["假设方案与现行规则的比较", "A reform beside the rules in force"])
      expect(page).toContain(words);
    expect(page).not.toMatch(/<script|https?:|<link|url\(|@import/u);
  });

  it.each([
    [[], "请用 --reform"],
    [
      ["--reform", "examples/cap-600.json", "--by", "contry"],
      "--by contry：holders 没有这一列；是不是“county”？",
    ],
    [["--reform", "examples/cap-600.json", "--by", "revenue"], "不能按“revenue”分组"],
  ])("%j is refused in words", (more, words) => {
    const { exit, err } = gongbao(line("refused", ...more));
    expect(err).toContain(words);
    expect(exit).toBe(2);
    expect(existsSync(at("refused"))).toBe(false);
    expect(existsSync(at("refused.partial"))).toBe(false);
  });
});
