import { describe, expect, it } from "vitest";
import { secrets } from "../fixtures/damage.ts";
import { issue } from "../fixtures/volume.ts";
import { allDocuments } from "../issue/lookup.ts";
import { parseIssue } from "../issue/parse.ts";
import { toMarkdown } from "./markdown.ts";

const markdown = toMarkdown(issue);

/** What a reader of the rendered page sees: escapes, footnote marks and anchors gone. */
const seen = (text: string): string =>
  text
    .replaceAll(/\[\^[^\]]+\]/gu, "")
    .replaceAll(/<a id="[^"]*"><\/a>/gu, "")
    .replaceAll(/\\([^\w\s])/gu, "$1")
    .replaceAll(/\s/gu, "");

describe("toMarkdown", () => {
  it("keeps every word of every article, with an anchor before it", () => {
    const whole = seen(markdown);
    for (const document of allDocuments(issue))
      for (const article of document.articles) {
        expect(whole).toContain(
          issue.text.slice(article.range.start, article.range.end).replaceAll(/\s/gu, ""),
        );
        expect(markdown).toContain(
          `<a id="${`${document.id}-${article.id}`.toLowerCase().replaceAll(".", "-")}"></a>`,
        );
      }
  });

  it("lists the contents with links and pages", () => {
    expect(markdown).toContain("聊政发〔2019〕1号](#d1)（第2页）");
  });

  it("writes the annex as a table of four rows", () => {
    expect(markdown.split("\n").filter((line) => line.startsWith("| (")).length).toBe(4);
  });

  it("gives each erratum a footnote, or a line where it stands outside every document", () => {
    for (const erratum of issue.errata) {
      const footnote =
        markdown.includes(`[^${erratum.id}]:`) && markdown.split(`[^${erratum.id}]`).length === 3;
      expect([erratum.id, footnote || erratum.document === null]).toEqual([erratum.id, true]);
    }
    expect(markdown).toContain("原文“评选评选”，校后“评选”");
    expect(markdown).toContain("- 原文“RENMINZHENG FUGONGBAO”");
  });

  it("holds no personal contact detail", () => {
    for (const secret of secrets) expect(markdown).not.toContain(secret);
  });

  it("lets nothing in the text act as Markdown", () => {
    const nasty = [
      "# not a heading",
      "- not a list",
      "12. not a number",
      "*a* _b_ `c` [d](e) | f",
      "<script>",
      "---",
    ];
    const scan = `聊城市人民政府公报\n\n2019年第2期\n\n${nasty.join("\n\n")}\n`;
    const written = toMarkdown(parseIssue(scan, { id: "nasty", errata: [] }));
    for (const line of written.split("\n").slice(1))
      expect(line).not.toMatch(/^(?:# not|- not|12\. not|---|<script>)|(?<!\\)\*a|(?<!\\)`c/u);
  });
});
