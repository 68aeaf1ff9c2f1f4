import type { AnnexBody, ArticleBody, DocumentBody } from "../api/bodies.ts";

interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** A line of the document and the part it plays. Together the lines of all blocks are the whole document. */
export type Line = Stretch & {
  readonly role:
    | "heading"
    | "number"
    | "title"
    | "addressees"
    | "paragraph"
    | "signature"
    | "attachment"
    | "event";
};

/** What is set on the page, in order. */
export type Block =
  | { readonly kind: "line"; readonly line: Line }
  | {
      readonly kind: "section";
      readonly id: string;
      readonly level: 2 | 3;
      readonly heading: Stretch;
    }
  | {
      readonly kind: "article";
      readonly article: ArticleBody;
      readonly level: 2 | 3 | 4;
      /** Label and title, where the text goes on after them in the same line. */
      readonly heading: Stretch;
      readonly paragraphs: readonly Stretch[];
    }
  | { readonly kind: "annex"; readonly annex: AnnexBody; readonly title: Stretch };

/** A block that more than one line may belong to. */
type Opening = Exclude<Block, { kind: "line" }>;

type Laid = Pick<
  DocumentBody,
  | "text"
  | "range"
  | "kind"
  | "heading"
  | "number"
  | "titleRange"
  | "issued"
  | "body"
  | "sections"
  | "articles"
  | "signature"
  | "attachments"
  | "annex"
  | "addressees"
>;

/** Sets a document line by line, so that nothing in it can be left out. */
export function layOut(document: Laid): readonly Block[] {
  const lines = linesOf(document);
  const blocks: Block[] = [];
  let index = 0;
  while (index < lines.length) {
    const line = lines[index];
    if (!line) break;
    const block: Opening | null =
      annexAt(document, line) ?? articleAt(document, line) ?? sectionAt(document, line);
    if (!block) {
      blocks.push({ kind: "line", line: { ...line, role: roleOf(document, line) } });
      index += 1;
      continue;
    }
    blocks.push(block);
    const end = endOf(block);
    while (index < lines.length && (lines[index]?.start ?? end) < end) index += 1;
  }
  return blocks;
}

function linesOf({ text, range }: Laid): Stretch[] {
  const lines: Stretch[] = [];
  let start = range.start;
  for (const words of text.split("\n")) {
    if (words !== "") lines.push({ start, end: start + words.length });
    start += words.length + 1;
  }
  return lines;
}

function annexAt({ annex }: Laid, line: Stretch): Opening | null {
  return annex?.range.start === line.start ? { kind: "annex", annex, title: line } : null;
}

function articleAt(document: Laid, line: Stretch): Opening | null {
  const article = document.articles.find((each) => each.range.start === line.start);
  if (!article) return null;
  const section = document.sections.find((each) => each.id === article.section);
  const own = section?.range.start === article.range.start;
  const depth = section && !own ? section.id.split(".").length : 0;
  return {
    kind: "article",
    article,
    level: depth === 0 ? 2 : depth === 1 ? 3 : 4,
    heading: { start: article.range.start, end: Math.min(article.body.start, article.range.end) },
    paragraphs: article.paragraphs,
  };
}

function sectionAt({ sections }: Laid, line: Stretch): Opening | null {
  const section = sections.find((each) => each.headingRange.start === line.start);
  if (!section) return null;
  return {
    kind: "section",
    id: section.id,
    level: section.id.includes(".") ? 3 : 2,
    heading: section.headingRange,
  };
}

function endOf(block: Opening): number {
  switch (block.kind) {
    case "annex":
      return block.annex.range.end;
    case "article":
      return block.article.range.end;
    case "section":
      return block.heading.end;
  }
}

function roleOf(document: Laid, line: Stretch): Line["role"] {
  const { titleRange, issued, signature, attachments, body, kind } = document;
  const inside = (range: Stretch | null | undefined) =>
    range !== null && range !== undefined && range.start <= line.start && line.end <= range.end;
  if (inside(titleRange) || inside(issued?.titleRange)) return "title";
  if (inside(signature)) return "signature";
  if (attachments.some((each) => inside(each.range))) return "attachment";
  const words = document.text.slice(
    line.start - document.range.start,
    line.end - document.range.start,
  );
  if (words === document.heading) return "heading";
  if (words === document.number) return "number";
  const [first] = document.addressees;
  if (body && line.end <= body.start && first !== undefined && words.startsWith(first))
    return "addressees";
  return kind === "chronicle" ? "event" : "paragraph";
}

/** The date or the sign △ that a chronicle's event begins with, as words; the rest follows it. */
export function eventDate(words: string): string {
  return /^(?:\d{1,2}(?:[-—–]\d{1,2})?日|△)/u.exec(words)?.[0] ?? "";
}
