import { loadErrata, loadScan } from "@gongbao/corpus";
import { allDocuments, parseIssue, readErrata } from "@gongbao/gazette";
import { describe, expect, it } from "vitest";
import { type Block, eventDate, layOut } from "./blocks.ts";

const id = "liaocheng-2019-02";
const issue = parseIssue(loadScan(id), { id, errata: readErrata(loadErrata(id)) });

function laid(document: string): { readonly blocks: readonly Block[]; readonly text: string } {
  const found = allDocuments(issue).find((each) => each.id === document);
  if (!found) throw new Error(`no ${document}`);
  const range = {
    start: found.range.start,
    end: found.parts[0]?.range.start ?? found.range.end,
  };
  const text = issue.text.slice(range.start, range.end);
  const articles = found.articles.map((article) => ({ ...article, citation: "" }));
  return { blocks: layOut({ ...found, articles, range, text }), text };
}

const words = ({ start, end }: { start: number; end: number }) => issue.text.slice(start, end);

function wordsOf(block: Block): string {
  switch (block.kind) {
    case "line":
      return words(block.line);
    case "section":
      return words(block.heading);
    case "article":
      return block.paragraphs.map((each) => words(each)).join("");
    case "annex":
      return words(block.annex.range);
  }
}

const roles = (blocks: readonly Block[]) =>
  blocks.map((block) => (block.kind === "line" ? block.line.role : block.kind));

const bare = (text: string) => text.replaceAll(/\s/gu, "");

describe("layOut", () => {
  it.each(["D1", "D2", "D2.1", "D2.2", "D2.3", "D2.4", "D2.5", "D3", "D4", "D5"])(
    "sets every character of %s once and in order",
    (document) => {
      const { blocks, text } = laid(document);
      expect(bare(blocks.map((block) => wordsOf(block)).join(""))).toBe(bare(text));
    },
  );

  it("sets the head of an official document", () => {
    const { blocks } = laid("D1");
    expect(roles(blocks).slice(0, 7)).toEqual([
      "heading",
      "number",
      "title",
      "addressees",
      "paragraph",
      "section",
      "article",
    ]);
    expect(roles(blocks).slice(-3)).toEqual(["paragraph", "signature", "signature"]);
    expect(roles(blocks).filter((role) => role === "article")).toHaveLength(33);
    expect(roles(blocks).filter((role) => role === "section")).toHaveLength(10);
  });

  it("sets a second title where a notice issues another text", () => {
    expect(roles(laid("D2").blocks).filter((role) => role === "title")).toHaveLength(2);
  });

  it("takes what a notice says for a paragraph, not for whom it addresses", () => {
    const lines = laid("D2").blocks.slice(0, 5);
    expect(roles(lines)).toEqual(["heading", "number", "title", "addressees", "paragraph"]);
  });

  it("sets the annex as one block, and the chronicle as 29 events", () => {
    expect(roles(laid("D2.1").blocks).filter((role) => role === "annex")).toHaveLength(1);
    expect(roles(laid("D5").blocks).filter((role) => role === "event")).toHaveLength(29);
  });

  it("keeps headings in order: an article below a section is one level deeper", () => {
    const levels = laid("D3").blocks.flatMap((block) =>
      block.kind === "article" ? [[block.article.id, block.level]] : [],
    );
    expect(levels).toContainEqual(["1", 2]);
    expect(levels).toContainEqual(["4.1", 3]);
    expect(levels).toContainEqual(["3.1.1", 4]);
  });
});

describe("eventDate", () => {
  it.each([
    ["3日，全市", "3日"],
    ["14-15日，省", "14-15日"],
    ["△市委", "△"],
    ["市委", ""],
  ])("of %s is %s", (line, date) => {
    expect(eventDate(line)).toBe(date);
  });
});
