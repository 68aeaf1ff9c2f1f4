import { readFileSync, readdirSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { join } from "node:path";
import type { FastifyInstance } from "fastify";
import { beforeAll, describe, expect, it } from "vitest";
import { served } from "../fixtures/served.ts";
import { catalogueFile } from "./catalogue.ts";
import { languageOf } from "./language.ts";
import { slugOf } from "./problem.ts";

const source = fileURLToPath(new URL("../", import.meta.url));

const text = String.raw`(?:"((?:[^"\\]|\\.)*)"|` + "`((?:[^`\\\\]|\\\\.)*)`)";
const label = String.raw`\{\s*zh:\s*${text},\s*en:\s*${text},?\s*\}`;
const said = new RegExp(
  String.raw`(?:code:\s*|\b[45]\d\d,\s*)"([A-Za-z_-]+)",\s*(?:message:\s*)?${label}`,
  "gu",
);
const inBooks = new RegExp(String.raw`"?([a-z-]+)"?:\s*${label}`, "gu");

/** A message with an ellipsis for each value in it. */
function withoutValues(template: string): string {
  let words = "";
  let depth = 0;
  for (let at = 0; at < template.length; at++) {
    if (template.startsWith("${", at)) {
      if (depth++ === 0) words += "…";
      at++;
    } else if (depth > 0) depth += { "{": 1, "}": -1 }[template[at] ?? ""] ?? 0;
    else words += template[at];
  }
  return words;
}

/** The kinds of problems as the sources write them, sorted by code. */
function collected(): Readonly<Record<string, { zh: string; en: string }>> {
  const found = new Map<string, { zh: string; en: string }>();
  // Where several say the same of their things, the general one is first.
  const general = (file: string) => (file.startsWith("errors/") ? 0 : 1);
  const files = readdirSync(source, { recursive: true, encoding: "utf8" });
  for (const file of files.toSorted((a, b) => general(a) - general(b) || (a < b ? -1 : 1))) {
    if (!file.endsWith(".ts") || file.endsWith(".test.ts") || file.includes("fixtures")) continue;
    const content = readFileSync(join(source, file), "utf8");
    const patterns = file === join("ledger", "refusal.ts") ? [said, inBooks] : [said];
    for (const pattern of patterns) {
      for (const [, code = "", zh, zhOf, en, enOf] of content.matchAll(pattern)) {
        const open = (words: string) => withoutValues(words);
        if (!found.has(slugOf(code))) {
          found.set(slugOf(code), { zh: open(zh ?? zhOf ?? ""), en: open(en ?? enOf ?? "") });
        }
      }
    }
  }
  return Object.fromEntries([...found].toSorted(([a], [b]) => (a < b ? -1 : 1)));
}

/** Every code that a refusal has, with its message or without. */
function codesWritten(): readonly string[] {
  const files = readdirSync(source, { recursive: true, encoding: "utf8" });
  return files
    .filter((file) => file.endsWith(".ts") && !file.endsWith(".test.ts"))
    .flatMap((file) => [
      ...readFileSync(join(source, file), "utf8").matchAll(
        /(?:new ApiError\(|refusal\()\s*\d{3},\s*(?:\{\s*code: )?"([A-Za-z_-]+)"/gu,
      ),
    ])
    .map(([, code = ""]) => code);
}

describe("a failed request", () => {
  let app: FastifyInstance;

  beforeAll(async () => {
    app = await served();
  });

  const failed = (language?: string) =>
    app.inject({
      url: "/api/issues/elsewhere?q=private",
      headers: language === undefined ? {} : { "accept-language": language },
    });

  it("answers problem+json, in the language of whoever asks", async () => {
    const answer = await failed("en-GB,en;q=0.9");
    expect(answer.headers).toMatchObject({
      "content-type": "application/problem+json; charset=utf-8",
      "content-language": "en",
      "cache-control": "no-store",
    });
    expect(answer.json()).toEqual({
      type: "/api/problems/not-found",
      title: "There is no such issue: elsewhere",
      status: 404,
      detail:
        "Expected: liaocheng-2019-02. Found: elsewhere. Choose one from the list one level up.",
      instance: "/api/issues/elsewhere",
      code: "not-found",
      message: { zh: "没有这个期：elsewhere", en: "There is no such issue: elsewhere" },
      where: "issue",
      expected: "liaocheng-2019-02",
      found: "elsewhere",
      advice: {
        zh: "请从上一级地址的列表中选一个。",
        en: "Choose one from the list one level up.",
      },
    });
    const chinese = await failed();
    expect(chinese.headers["content-language"]).toBe("zh-CN");
    expect(chinese.json()).toMatchObject({
      title: "没有这个期：elsewhere",
      detail: "应为：liaocheng-2019-02。实为：elsewhere。请从上一级地址的列表中选一个。",
    });
  });

  it.each([
    ["/api/%", 400],
    ["/api/nothing", 404],
    ["/api/search", 400],
    [`/api/search?q=${"a".repeat(300)}`, 400],
  ])("has the same form for %s", async (url, status) => {
    const answer = await app.inject({ url });
    expect(answer.headers["content-type"]).toBe("application/problem+json; charset=utf-8");
    expect(answer.json()).toMatchObject({
      status,
      type: expect.stringMatching(/^\/api\/problems\/[a-z-]+$/u) as unknown,
    });
    const { type } = answer.json<{ type: string }>();
    expect((await app.inject({ url: type })).statusCode).toBe(200);
  });

  it("has a type that can be opened, by people and by programs", async () => {
    const url = "/api/problems/not-found";
    expect((await app.inject({ url })).json()).toEqual({
      type: url,
      code: "not-found",
      message: { zh: "没有这个…：…", en: "There is no such …: …" },
    });
    const page = await app.inject({ url, headers: { accept: "text/html,*/*" } });
    expect(page.headers["content-type"]).toBe("text/html; charset=utf-8");
    expect(page.body).toContain("<code>not-found</code>");
    const none = await app.inject({ url: "/api/problems/no-such-code" });
    expect(none.statusCode).toBe(404);
  });

  it("has its message written where it is made, so that the catalogue has it", () => {
    const found = collected();
    const without = codesWritten().filter((code) => found[slugOf(code)] === undefined);
    expect(without).toEqual([]);
  });

  it("is of a kind that the catalogue names", async () => {
    const written = `${JSON.stringify(collected(), null, 2)}\n`;
    await expect(written).toMatchFileSnapshot(fileURLToPath(catalogueFile));
  });
});

it.each([
  [undefined, "zh"],
  ["", "zh"],
  ["*", "zh"],
  ["zh-CN,en;q=0.5", "zh"],
  ["en", "en"],
  ["en;q=0.3, zh;q=0.8", "zh"],
  ["de, en;q=0.8, zh;q=0.1", "en"],
  ["fr", "zh"],
  ["en;q=nonsense", "en"],
])("Accept-Language %j is answered in %s", (header, language) => {
  expect(languageOf(header)).toBe(language);
});
