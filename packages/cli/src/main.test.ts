import { spawn } from "node:child_process";
import { describe, expect, it } from "vitest";
import { gongbao, root } from "./fixtures/command-line.ts";
import { matches } from "./fixtures/matches.ts";

const CHINESE = /\p{Script=Han}/u;

const names = [
  "read",
  "search",
  "chronicle",
  "export",
  "measures",
  "catalogue",
  "parameters",
  "interpret",
  "interpretations",
  "duties",
  "allocate",
  "compare",
  "population",
  "facts",
  "template",
  "assess",
  "coverage",
];

describe("help", () => {
  it.each(["zh", "en"])("names every command, its examples and the exit codes, in %s", (lang) => {
    const { exit, out, err } = gongbao(["--help", "--lang", lang]);
    for (const name of names) expect(out).toMatch(new RegExp(String.raw`^ {2}${name}\b`, "mu"));
    expect(CHINESE.test(out.replaceAll(/^ {2}gongbao .*$/gmu, ""))).toBe(lang === "zh");
    expect([exit, err]).toEqual([0, ""]);
  });

  it.each(names)("%s --help gives examples in both languages", (name) => {
    const zh = gongbao([name, "--help"]);
    const en = gongbao([name, "--help"], { environment: { LANG: "en_US.UTF-8" } });
    expect(zh.out).toMatch(new RegExp(String.raw`示例：\n {2}gongbao .*${name}`, "u"));
    expect(en.out).toMatch(new RegExp(String.raw`Examples:\n {2}gongbao .*${name}`, "u"));
    expect([zh.exit, en.exit]).toEqual([0, 0]);
  });

  it("says its version", () => {
    expect(gongbao(["--version"])).toMatchObject({ exit: 0, out: "0.1.0\n" });
  });

  it("is what no command at all gives", () => {
    expect(gongbao([])).toMatchObject({ exit: 0, err: "" });
  });
});

describe("a command line that is wrong", () => {
  it.each([
    [["mesures"], "是不是“measures”", "did you mean “measures”"],
    [["measures", "--artcle", "1"], "是不是“--article”", "did you mean “--article”"],
    [["measures", "--article"], "缺少值", "wants a value"],
    [["measures", "1"], "参数过多", "too many"],
    [["chronicle", "--month", "2019-13"], "应为年月", "expected a month"],
    [["export"], "应为 akn", "expected one of akn"],
    [["export", "--format", "pdf"], "实为“pdf”", "found “pdf”"],
    [
      ["export", "--format", "md", "--output", "/no/such/folder/x"],
      "不能写入",
      "cannot be written",
    ],
    [["assess"], "缺少参数", "is missing"],
    [["facts", "d1-05-standrd"], "是不是“d1-05-standard”", "did you mean “d1-05-standard”"],
    [
      ["template", "d1-05-standard", "d1-02-agricultural-park"],
      "没有一种对象",
      "no kind of holder",
    ],
    [["assess", "examples/county.yaml", "--as-of", "2019-02-30"], "应为日期", "expected a day"],
    [
      ["assess", "examples/county.yaml", "--reading", "new-revenu=x"],
      "“new-revenue”",
      "“new-revenue”",
    ],
    [
      ["assess", "examples/county.yaml", "--reading", "new-revenue=x"],
      "没有读法",
      "has no reading",
    ],
  ])("%j ends with 2 and says why", (args, zh, en) => {
    for (const [lang, words] of [
      ["zh", zh],
      ["en", en],
    ] as const) {
      const { exit, out, err } = gongbao([...args, "--lang", lang]);
      expect(err).toContain(words);
      expect([exit, out]).toEqual([2, ""]);
    }
    const told: unknown = JSON.parse(gongbao([...args, "--json"]).err);
    matches("error", told);
  });

  it("--lang takes zh and en and nothing else", () => {
    expect(gongbao(["measures", "--lang", "fr"])).toMatchObject({ exit: 2, out: "" });
  });

  it("finding nothing ends with 1", () => {
    expect(gongbao(["measures", "--article", "99"])).toMatchObject({ exit: 1, out: "" });
  });
});

describe("the output", () => {
  it("holds no escape sequence when nobody looks at it", () => {
    const { out } = gongbao(["assess", "examples/county.yaml"]);
    expect(out).not.toContain("\u001B");
  });

  it("may be cut short by its reader without a complaint", async () => {
    const child = spawn(
      "sh",
      ["-c", `"$0" packages/cli/src/main.ts measures --json | head -1`, process.execPath],
      {
        cwd: root,
      },
    );
    let err = "";
    child.stderr.on("data", (chunk: Buffer) => {
      err += chunk.toString();
    });
    const exit = await new Promise((resolve) => {
      child.on("close", resolve);
    });
    expect([exit, err]).toEqual([0, ""]);
  });
});
