import { loadErrata, loadScan } from "@gongbao/corpus";
import { allDocuments, parseIssue, readErrata } from "@gongbao/gazette";
import { describe, expect, it } from "vitest";
import { layOut } from "./blocks.ts";
import { landmarksOf } from "./landmarks.ts";

const id = "liaocheng-2019-02";
const issue = parseIssue(loadScan(id), { id, errata: readErrata(loadErrata(id)) });

function wordsOf(document: string): readonly string[] {
  const found = allDocuments(issue).find((each) => each.id === document);
  if (!found) throw new Error(`no ${document}`);
  const text = issue.text.slice(found.range.start, found.range.end);
  const articles = found.articles.map((article) => ({ ...article, citation: "" }));
  const laid = { ...found, articles, text };
  return landmarksOf(laid, layOut(laid)).map(({ words }) => words);
}

describe("landmarksOf", () => {
  it("names the 17 days of the chronicle, once each", () => {
    const days = wordsOf("D5");
    expect(days).toHaveLength(17);
    expect(days[0]).toBe("3日");
    expect(days).toContain("14-15日");
    expect(new Set(days).size).toBe(17);
  });

  it("names where appointments, removals and lapses begin", () => {
    expect(wordsOf("D4")).toEqual(["任命", "免去", "自然免除"]);
  });

  it("names nothing where articles do", () => {
    expect(wordsOf("D3")).toEqual([]);
  });
});
