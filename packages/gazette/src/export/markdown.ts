import type { AppliedErratum, Article, Document, Issue, Range, Section } from "../issue/model.ts";

/** Characters that Markdown reads, wherever they stand in a line. */
const escapeInline = (text: string): string =>
  text.replaceAll(/[\\`*_{}[\]<>|#~]/gu, (mark) => `\\${mark}`);

/** An escaped line as a paragraph: nothing at its start begins a list, a heading, a rule or a block of code. */
const guardStart = (line: string): string =>
  line
    .replace(/^\s+/u, "")
    .replace(/^([-+=])/u, "\\$1")
    .replace(/^(\d+)([.)])/u, "$1\\$2");

const anchorOf = (document: Document, part?: string): string =>
  `${document.id.toLowerCase()}${part === undefined ? "" : `-${part}`}`.replaceAll(".", "-");

const sayErratum = ({ kind, original, mended, reason }: AppliedErratum): string =>
  escapeInline(
    `原文“${original}”，${kind === "mended" ? "校后" : "疑作"}“${mended}”。${reason.zh}`.replaceAll(
      "\n",
      " ",
    ),
  );

/** Writes one issue; footnotes are collected as errata are passed. */
class MarkdownWriter {
  readonly #issue: Issue;
  /** In the order in which their words end. */
  readonly #errata: readonly AppliedErratum[];
  readonly #notes: AppliedErratum[] = [];

  constructor(issue: Issue) {
    this.#issue = issue;
    this.#errata = issue.errata.toSorted((a, b) => a.range.end - b.range.end);
  }

  write(): string {
    const { masthead, contents, documents } = this.#issue;
    const facts: readonly (readonly [string, string | number | null])[] = [
      ["年份", masthead.year],
      ["期号", masthead.number],
      ["总期号", masthead.generalNumber],
      ["主管主办", masthead.sponsor],
      ["编辑出版", masthead.publisher],
      ["刊号", masthead.licence],
    ];
    const blocks = [
      `# ${escapeInline(masthead.title ?? this.#issue.id)}`,
      facts
        .flatMap(([name, value]) =>
          value === null ? [] : [`- ${name}：${escapeInline(String(value))}`],
        )
        .join("\n"),
      "## 目录",
      contents
        .map((entry) => {
          const label = escapeInline([entry.title, entry.number ?? ""].join(" ").trim());
          const target =
            entry.document === null
              ? label
              : `[${label}](#${entry.document.toLowerCase().replaceAll(".", "-")})`;
          return `- ${target}${entry.page === null ? "" : `（第${entry.page}页）`}`;
        })
        .join("\n"),
      ...documents.flatMap((document) => this.#document(document, 2)),
    ];
    const passed = new Set(this.#notes);
    const others = this.#issue.errata.filter((erratum) => !passed.has(erratum));
    if (others.length > 0)
      blocks.push("## 勘误", others.map((erratum) => `- ${sayErratum(erratum)}`).join("\n"));
    blocks.push(...this.#notes.map((note) => `[^${note.id}]: ${sayErratum(note)}`));
    return `${blocks.filter((block) => block !== "").join("\n\n")}\n`;
  }

  #words({ start, end }: Range): string {
    let text = "";
    let at = start;
    for (const erratum of this.#errata) {
      const place = erratum.range.end;
      if (place <= start || place > end || place < at) continue;
      text += escapeInline(this.#issue.text.slice(at, place)) + `[^${erratum.id}]`;
      this.#notes.push(erratum);
      at = place;
    }
    return text + escapeInline(this.#issue.text.slice(at, end));
  }

  #lines({ start, end }: Range): string[] {
    const blocks: string[] = [];
    let at = start;
    for (const line of this.#issue.text.slice(start, end).split("\n")) {
      if (line.trim() !== "")
        blocks.push(guardStart(this.#words({ start: at, end: at + line.length })));
      at += line.length + 1;
    }
    return blocks;
  }

  #document(document: Document, depth: number): string[] {
    const { range, parts, sections, articles, annex, titleRange } = document;
    const heading = `${"#".repeat(Math.min(depth, 6))} ${this.#words(titleRange).replaceAll("\n", "")}`;
    const end = parts[0]?.range.start ?? range.end;
    const top = [
      ...sections
        .filter((one) => !one.id.includes("."))
        .map((one) => ({
          range: one.range,
          blocks: () => this.#section(document, one, depth + 1),
        })),
      ...articles
        .filter((one) => one.section === null)
        .map((one) => ({ range: one.range, blocks: () => this.#article(document, one) })),
      ...(annex ? [{ range: annex.range, blocks: () => this.#annex(document) }] : []),
    ].toSorted((a, b) => a.range.start - b.range.start);
    const blocks = [
      `<a id="${anchorOf(document)}"></a>`,
      heading,
      ...this.#lines({ start: range.start, end: titleRange.start }),
    ];
    let at = titleRange.end;
    for (const piece of top) {
      if (piece.range.start < at) continue;
      blocks.push(...this.#lines({ start: at, end: piece.range.start }), ...piece.blocks());
      at = piece.range.end;
    }
    blocks.push(...this.#lines({ start: at, end }));
    return [...blocks, ...parts.flatMap((part) => this.#document(part, depth + 1))];
  }

  #section(document: Document, section: Section, depth: number): string[] {
    const { sections, articles } = document;
    const level = section.id.split(".").length;
    const below = [
      ...sections
        .filter(
          (one) => one.id.startsWith(`${section.id}.`) && one.id.split(".").length === level + 1,
        )
        .map((one) => ({
          range: one.range,
          blocks: () => this.#section(document, one, depth + 1),
        })),
      ...articles
        .filter((one) => one.section === section.id)
        .map((one) => ({ range: one.range, blocks: () => this.#article(document, one) })),
    ].toSorted((a, b) => a.range.start - b.range.start);
    const blocks = [
      `${"#".repeat(Math.min(depth, 6))} ${this.#words(section.headingRange).replaceAll("\n", "")}`,
    ];
    let at = section.headingRange.end;
    for (const piece of below) {
      blocks.push(...this.#lines({ start: at, end: piece.range.start }), ...piece.blocks());
      at = piece.range.end;
    }
    return [...blocks, ...this.#lines({ start: at, end: section.range.end })];
  }

  #article(document: Document, article: Article): string[] {
    return [`<a id="${anchorOf(document, article.id)}"></a>`, ...this.#lines(article.range)];
  }

  #annex(document: Document): string[] {
    const { annex } = document;
    if (!annex) return [];
    const cell = (ranges: readonly Range[]) =>
      ranges.map((range) => this.#words(range).replaceAll("\n", "<br>")).join("<br>");
    const rows = annex.rows.map(
      (row) =>
        `| ${cell([row.item])} | ${cell(row.formulas)} | ${cell(row.notes.map((note) => note.range))} |`,
    );
    return [
      ...this.#lines({
        start: annex.range.start,
        end: annex.rows[0]?.item.start ?? annex.range.end,
      }),
      ["| 项目 | 计算公式 | 测算说明 |", "| --- | --- | --- |", ...rows].join("\n"),
    ];
  }
}

/**
 * The issue as readable Markdown: contents with links, an anchor for every article (`#d1-5`), the annex as a table,
 * errata as footnotes with the original words. Characters that Markdown reads are escaped. Masked text only.
 */
export const toMarkdown = (issue: Issue): string => new MarkdownWriter(issue).write();
