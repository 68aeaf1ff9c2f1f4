import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { gongbao } from "../fixtures/command-line.ts";

const folder = mkdtempSync(join(tmpdir(), "gongbao-cases-"));
const file = join(folder, "case.yaml");
afterAll(() => rmSync(folder, { recursive: true }));

const holder = "subject: enterprise\n";
const bomb = [
  "subject: enterprise",
  "a0: &a0 [x, x, x, x, x, x, x, x, x, x]",
  ...Array.from(
    { length: 8 },
    (_, level) =>
      `a${level + 1}: &a${level + 1} [${Array.from({ length: 10 }, () => `*a${level}`).join(", ")}]`,
  ),
].join("\n");

interface Bad {
  readonly name: string;
  readonly content: string | Uint8Array;
  readonly at: string;
  readonly zh: string;
  readonly en: string;
}

const bad: readonly Bad[] = [
  {
    name: "an unknown fact, with the nearest name",
    content: `${holder}facts:\n  revenu: 5亿元\n`,
    at: "3:3",
    zh: "应为已知的事实，实为“revenu”；是不是“revenue”？",
    en: "expected a known fact, found “revenu”; did you mean “revenue”?",
  },
  {
    name: "a wrong unit",
    content: `${holder}facts:\n  revenue: 5万吨\n`,
    at: "3:12",
    zh: "应为金额",
    en: "expected an amount of money",
  },
  {
    name: "a day that is none",
    content: `${holder}products:\n  - id: a\n    listedOn: 2019-02-30\n`,
    at: "4:15",
    zh: "应为日期（如 2019-02-28），实为“2019-02-30”",
    en: "expected a day of the calendar (2019-02-28), found “2019-02-30”",
  },
  {
    name: "an as-of date that is none",
    content: `${holder}as-of: 2019-02-30\n`,
    at: "2:8",
    zh: "应为日期",
    en: "expected a day",
  },
  {
    name: "a negative amount",
    content: `${holder}facts:\n  revenue: -3万元\n`,
    at: "3:12",
    zh: "应为不小于零的数，实为“-3万元”",
    en: "expected a number not below zero, found “-3万元”",
  },
  {
    name: "a list where a map is wanted",
    content: `${holder}facts:\n  - revenue\n`,
    at: "3:3",
    zh: "应为键与值",
    en: "expected keys and values",
  },
  {
    name: "a map where a list is wanted",
    content: `${holder}products:\n  catalogue: none\n`,
    at: "3:3",
    zh: "应为列表",
    en: "expected a list",
  },
  {
    name: "an option that is none",
    content: `${holder}products:\n  - { id: a, catalogue: national-first-sett }\n`,
    at: "3:25",
    zh: "是不是“national-first-set”？",
    en: "did you mean “national-first-set”?",
  },
  {
    name: "no subject",
    content: "facts:\n  revenue: 5亿元\n",
    at: "1:1",
    zh: "缺少“subject”：下列之一：",
    en: "“subject” is missing: one of ",
  },
  {
    name: "a duplicate key",
    content: `${holder}facts:\n  revenue: 1\n  revenue: 2\n`,
    at: "4:3",
    zh: "同一个键写了两次",
    en: "the same key is written twice",
  },
  {
    name: "a tab",
    content: `${holder}facts:\n\trevenue: 1\n`,
    at: "3:1",
    zh: "实为制表符",
    en: "found a tab",
  },
  {
    name: "two documents",
    content: `${holder}---\n${holder}`,
    at: "2:1",
    zh: "实有多份文档",
    en: "found several documents",
  },
  { name: "an empty file", content: "", at: "1:1", zh: "实为空文件", en: "found an empty file" },
  {
    name: "text that is no case",
    content: "新华社北京电",
    at: "1:1",
    zh: "应为键与值",
    en: "expected keys and values",
  },
  {
    name: "binary data",
    content: Uint8Array.from([0x7f, 0x45, 0x4c, 0x46, 2, 1, 1, 0, 0, 0, 0, 0]),
    at: "1:1",
    zh: "二进制文件",
    en: "a binary file",
  },
  {
    name: "GBK",
    content: Uint8Array.from([...Buffer.from("subject: "), 0xc6, 0xf3, 0xd2, 0xb5]),
    at: "1:10",
    zh: "实为GBK",
    en: "found GBK",
  },
  {
    name: "5 MB",
    content: `${holder}${"# 虚构\n".repeat(500_000)}`,
    at: "1:1",
    zh: "实为更大的文件",
    en: "found a larger file",
  },
  {
    name: "an alias bomb",
    content: bomb,
    at: "7:10",
    zh: "展开别名后内容过多",
    en: "too much once its aliases are followed",
  },
  {
    name: "nesting without end",
    content: `${holder}facts: ${"[".repeat(50_000)}`,
    at: "2:",
    zh: "层次过深",
    en: "nested too deep",
  },
];

describe("a case file that cannot be assessed", () => {
  it.each(bad.map((each) => [each.name, each] as const))("%s", (_, { content, at, zh, en }) => {
    writeFileSync(file, content);
    for (const [lang, words] of [
      ["zh", zh],
      ["en", en],
    ] as const) {
      const { exit, out, err } = gongbao(["assess", file, "--lang", lang]);
      expect(err).toContain(words);
      expect(err.slice(0, file.length + at.length + 1)).toBe(`${file}:${at}`);
      expect(out).toBe("");
      expect(exit).toBe(2);
    }
  });

  it("is told of whole: every problem in both languages with --json, nothing on the output", () => {
    writeFileSync(file, `${holder}facts:\n  revenu: 1\n  manufacturer: maybe\n`);
    const { exit, out, err } = gongbao(["assess", file, "--json"]);
    expect([exit, out]).toEqual([2, ""]);
    expect(JSON.parse(err)).toMatchObject({
      error: {
        code: "case",
        exit: 2,
        problems: [
          {
            file,
            line: 3,
            column: 3,
            code: "unknown-name",
            path: ["facts", "revenu"],
            nearest: "revenue",
          },
          {
            file,
            line: 4,
            column: 17,
            code: "wrong-value",
            path: ["facts", "manufacturer"],
            nearest: null,
          },
        ],
      },
    });
  });

  it.each([
    ["a file that is not there", "/no/such/case.yaml", "没有文件"],
    ["a folder", folder, "是文件夹"],
  ])("%s", (_, path, words) => {
    const { exit, out, err } = gongbao(["assess", path]);
    expect(err).toContain(words);
    expect([exit, out]).toEqual([2, ""]);
  });

  it("is read all the same with a byte order mark and CRLF, places unmoved", () => {
    writeFileSync(file, "\uFEFFsubject: enterprise\r\nfacts:\r\n  revenu: 1\r\n");
    expect(gongbao(["assess", file]).err).toContain(`${file}:3:3: `);
    writeFileSync(file, "\uFEFFsubject: enterprise\r\nfacts:\r\n  revenue: 1\r\n");
    expect(gongbao(["assess", file]).exit).toBe(0);
  });
});
