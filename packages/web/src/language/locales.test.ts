import { readFileSync, readdirSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { words as en } from "./locales/en/words.ts";
import { words as zh } from "./locales/zh-CN/words.ts";

function keysOf(value: unknown, path = ""): readonly string[] {
  if (typeof value !== "object" || value === null) return [path];
  return Object.entries(value).flatMap(([key, part]) =>
    keysOf(part, path === "" ? key : `${path}.${key}`),
  );
}

function valueAt(value: unknown, key: string): string {
  const found = key
    .split(".")
    .reduce<unknown>(
      (part, name) =>
        typeof part === "object" && part !== null
          ? Object.entries(part).find(([one]) => one === name)?.[1]
          : undefined,
      value,
    );
  return typeof found === "string" ? found : "";
}

const sources = fileURLToPath(new URL("..", import.meta.url));
const code = readdirSync(sources, { recursive: true, encoding: "utf8" })
  .filter((file) => /\.tsx?$/u.test(file) && !file.endsWith(".test.ts"))
  .map((file) => readFileSync(`${sources}/${file}`, "utf8"))
  .join("\n");

const placeholders = (text: string) =>
  new Set([...text.matchAll(/\{\{(\w+)\}\}/gu)].map((each) => each[1]));

describe("the labels of the interface", () => {
  it("are the same in both languages", () => {
    expect(keysOf(en).toSorted()).toEqual(keysOf(zh).toSorted());
  });

  it.each(keysOf(zh))("%s is used, not empty, and takes the same values in both", (key) => {
    expect(code).toContain(`"${key}"`);
    expect(valueAt(zh, key)).not.toBe("");
    expect(valueAt(en, key)).not.toBe("");
    expect(placeholders(valueAt(en, key))).toEqual(placeholders(valueAt(zh, key)));
  });

  it.each(keysOf(zh))("%s ends in dots only where something is under way, in both", (key) => {
    // A button names what it does; dots would promise a dialog, and none here opens one.
    const isUnderWay = valueAt(zh, key).startsWith("正在");
    expect(/(?:…|\.\.\.)$/u.test(valueAt(zh, key))).toBe(/(?:…|\.\.\.)$/u.test(valueAt(en, key)));
    if (!isUnderWay) expect(valueAt(en, key)).not.toMatch(/(?:…|\.\.\.)$/u);
    expect(valueAt(en, key)).not.toMatch(/ …$/u);
  });

  it("have no name twice in a file: the second would take the place of the first in silence", () => {
    const files = readdirSync(`${sources}/language/locales`, { recursive: true, encoding: "utf8" })
      .filter((file) => file.endsWith(".json"))
      .map((file) => readFileSync(`${sources}/language/locales/${file}`, "utf8"));
    expect(files.length).toBeGreaterThan(20);
    for (const text of files) {
      const names = [...text.matchAll(/^ {2}"(\w+)":/gmu)].map(([, name]) => name);
      expect(names.filter((name, at) => names.indexOf(name) !== at)).toEqual([]);
    }
  });

  it("are all there that the code asks for", () => {
    const asked = [...code.matchAll(/\bt\(\s*"([\w.]+)"/gu)].map((each) => each[1]);
    expect(asked.length).toBeGreaterThan(50);
    for (const key of asked) expect(keysOf(zh)).toContain(key);
  });

  it("keep Chinese out of the English interface, but for the gazette's own words", () => {
    const own = /公报|聊政发〔2019〕1号|第5条|技术改造|市财政局|贴息|勘|150万元|中文|＊/gu;
    for (const key of keysOf(en)) {
      expect(valueAt(en, key).replaceAll(own, ""), key).not.toMatch(/[\u4e00-\u9fff]/u);
    }
  });
});
