import { describe, expect, test } from "vitest";
import { issue } from "../fixtures/volume.ts";
import { allDocuments, citationAt, findArticle, findDocument, spanAt, toScan } from "./lookup.ts";

function find(quote: string): { start: number; end: number } {
  const start = issue.text.indexOf(quote);
  if (start === -1 || issue.text.includes(quote, start + 1))
    throw new Error(`«${quote}» is not there once`);
  return { start, end: start + quote.length };
}

test("documents come with their parts, in print order", () => {
  expect(allDocuments(issue).map(({ id }) => id)).toEqual([
    "D1",
    "D2",
    "D2.1",
    "D2.2",
    "D2.3",
    "D2.4",
    "D2.5",
    "D3",
    "D4",
    "D5",
  ]);
  expect(findDocument(issue, "D2.3")?.title).toContain("若干税收政策");
  expect(findDocument(issue, "D9")).toBeUndefined();
  expect(findArticle(issue, "D2.5", "35")).toBeUndefined();
});

describe("spans", () => {
  test("know document, part and article", () => {
    const { start, end } = find(
      "分别给予一次性奖励150万元、100万元，同一企业同一产品不重复享受支持",
    );
    expect(citationAt(issue, start, end)).toEqual({
      document: "D1",
      article: "1",
      start,
      end,
      quote: "分别给予一次性奖励150万元、100万元，同一企业同一产品不重复享受支持",
    });
    const part = find("按1:1的比例给予资金支持");
    expect(spanAt(issue, part.start, part.end)).toMatchObject({ document: "D2.4", article: "1" });
  });

  test("outside every article, and outside every document", () => {
    const closing = find("本实施意见自印发之日起施行");
    expect(spanAt(issue, closing.start, closing.end)).toMatchObject({
      document: "D1",
      article: null,
    });
    const masthead = find("东昌西路24号");
    expect(spanAt(issue, masthead.start, masthead.end)).toBeNull();
    expect(citationAt(issue, masthead.start, masthead.end)).toBeNull();
  });

  test("of a range that is none", () => {
    expect(() => spanAt(issue, -1, 3)).toThrow(RangeError);
    expect(() => spanAt(issue, 5, 3)).toThrow(RangeError);
    expect(() => spanAt(issue, 0, issue.text.length + 1)).toThrow(RangeError);
    expect(() => toScan(issue, { start: Number.NaN, end: 3 })).toThrow(RangeError);
  });
});

describe("back to the scan", () => {
  test("over a page break, with line and column", () => {
    const { start, end, from, to } = toScan(issue, find("奖励100万元、50万元、30万元、20万元"));
    expect(issue.scan.slice(start, end)).toBe("奖励100万元、50万\n\n元、30万元、20万元");
    expect(from.line).toBe(87);
    expect(to).toEqual({ line: 89, column: 12 });
  });

  test("over stray spaces and an erratum", () => {
    const spaced = toScan(issue, find("给予初创期新经济企业不超过20%股权比例"));
    expect(issue.scan.slice(spaced.start, spaced.end)).toBe(
      "给予初创期新经济企业不\n\n超过 20% 股权比例",
    );
    const mended = toScan(issue, find("开展优秀民营企业评选活动"));
    expect(issue.scan.slice(mended.start, mended.end)).toBe("开展优秀民营企业评选评选活动");
  });

  test("a range takes in no neighbour that was removed", () => {
    const { start, end } = toScan(issue, find("技能提升工程"));
    expect(issue.scan.slice(start, end)).toBe("技\n\n能提升工程");
    const rest = toScan(issue, find("能提升工程"));
    expect(issue.scan.slice(rest.start, rest.end)).toBe("能提升工程");
  });
});
