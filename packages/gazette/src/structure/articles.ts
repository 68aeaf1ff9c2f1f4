import type { Article, Range, Section } from "../issue/model.ts";
import { isLabelledHeading, type LabelLevel } from "../mend/line-shape.ts";
import { bare, type Paragraph, rangeOf } from "./paragraph.ts";

/** The numbered structure of one text. */
export interface Provisions {
  readonly preamble: Range | null;
  readonly sections: readonly Section[];
  readonly articles: readonly Article[];
  readonly closing: Range | null;
  /** Every numbered thing in print order, to check the numbering. */
  readonly numbered: readonly Numbered[];
}

/** Something numbered: within `series`, numbers run from 1 without gaps. */
export interface Numbered {
  readonly series: string;
  readonly number: number;
  readonly printed: string;
  readonly start: number;
}

const rank: Record<LabelLevel, number> = {
  chapter: 0,
  section: 1,
  article: 1,
  clause: 2,
  item: 3,
  "sub-item": 4,
  circled: 5,
};
const lowestArticle = rank.item;

interface OpenSection {
  readonly heading: Paragraph;
  readonly rank: number;
  readonly number: number;
  readonly printed: string;
  readonly parent: OpenSection | null;
  readonly lead: Paragraph[];
  hasChildren: boolean;
  end: number;
}

interface OpenArticle {
  readonly level: LabelLevel;
  readonly paragraphs: Paragraph[];
  readonly rank: number;
  readonly number: number;
  readonly printed: string;
  readonly section: OpenSection | null;
  /** Where the heading of its section is its own title. */
  readonly isSection: boolean;
}

/** Reads sections and articles by their printed labels. A text without labels is all preamble. */
export function readProvisions(paragraphs: readonly Paragraph[]): Provisions {
  const grown = grow(paragraphs);
  const naming = nameAll(grown);
  const last = lastArticle(grown);
  const sections = grown.sections.map((each) => toSection(each, naming));
  const articles = grown.articles.map((each) => toArticle(each, naming, each === last));
  const closing = last === undefined ? [] : last.paragraphs.slice(ownLength(last));
  return {
    preamble: rangeOf(grown.preamble),
    sections: sections.map((each) => withoutClosing(each, closing)),
    articles,
    closing: rangeOf(closing),
    numbered: naming.numbered,
  };
}

/** The article that ends the text, if one does: a heading after it leaves nothing to close. */
function lastArticle({ articles, sections }: Grown): OpenArticle | undefined {
  const last = articles.at(-1);
  const heading = sections.at(-1)?.heading.start ?? -1;
  return last !== undefined && startOf(last) >= heading ? last : undefined;
}

interface Grown {
  readonly preamble: Paragraph[];
  readonly sections: OpenSection[];
  readonly articles: OpenArticle[];
}

function grow(paragraphs: readonly Paragraph[]): Grown {
  const preamble: Paragraph[] = [];
  const sections: OpenSection[] = [];
  const articles: OpenArticle[] = [];
  let section: OpenSection | null = null;
  let article: OpenArticle | null = null;
  for (const paragraph of paragraphs) {
    const { label, words } = paragraph;
    const depth = label === null ? Number.POSITIVE_INFINITY : rank[label.level];
    if (label !== null && depth < lowestArticle && isLabelledHeading(words)) {
      const parent = enclosing(section, depth);
      if (parent !== null) parent.hasChildren = true;
      section = {
        heading: paragraph,
        rank: depth,
        number: label.number,
        printed: label.printed,
        parent,
        lead: [],
        hasChildren: false,
        end: paragraph.end,
      };
      sections.push(section);
      article = null;
    } else if (
      label !== null &&
      depth <= lowestArticle &&
      depth <= (article?.rank ?? lowestArticle)
    ) {
      section = enclosing(section, depth);
      if (section !== null) section.hasChildren = true;
      article = {
        paragraphs: [paragraph],
        level: label.level,
        rank: depth,
        number: label.number,
        printed: label.printed,
        section,
        isSection: false,
      };
      articles.push(article);
    } else if (article !== null) {
      article.paragraphs.push(paragraph);
    } else if (section === null) {
      preamble.push(paragraph);
    } else {
      section.lead.push(paragraph);
    }
    stretch(section, paragraph.end);
  }
  return { preamble, sections, articles: withProseSections(sections, articles) };
}

function enclosing(section: OpenSection | null, depth: number): OpenSection | null {
  let found = section;
  while (found !== null && found.rank >= depth) found = found.parent;
  return found;
}

function stretch(section: OpenSection | null, end: number): void {
  for (let each = section; each !== null; each = each.parent) each.end = end;
}

/** A section of prose without numbered parts is an article as well. */
function withProseSections(
  sections: readonly OpenSection[],
  articles: OpenArticle[],
): OpenArticle[] {
  const prose = sections
    .filter((each) => !each.hasChildren && each.lead.length > 0)
    .map((section): OpenArticle => ({
      level: "section",
      paragraphs: [section.heading, ...section.lead],
      rank: section.rank,
      number: section.number,
      printed: section.printed,
      section,
      isSection: true,
    }));
  if (prose.length === 0) return articles;
  return [...articles, ...prose].toSorted((a, b) => startOf(a) - startOf(b));
}

function startOf(article: OpenArticle): number {
  return article.paragraphs[0]?.start ?? 0;
}

interface Naming {
  readonly sections: ReadonlyMap<OpenSection, string>;
  readonly articles: ReadonlyMap<OpenArticle, string>;
  readonly numbered: readonly Numbered[];
}

/**
 * Sections are named by the path of their numbers, 3.1. Articles by their number alone where one count runs through
 * all sections, else by the path: where numbering begins again in another section, or （一） stands below 一、.
 */
function nameAll({ sections, articles }: Grown): Naming {
  const byPath =
    new Set(
      articles
        .filter((each) => each.number === 1 && each.rank === rank.item)
        .map((each) => each.section),
    ).size > 1 ||
    sections.some((each) => each.rank === rank.clause) ||
    articles.some((each) => each.rank === rank.clause && each.section !== null);
  const numbered: Numbered[] = [];
  const sectionNames = new Map<OpenSection, string>();
  const takenSections = { ids: new Set<string>(), copies: new Map<string, number>() };
  for (const each of sections) {
    const parent = each.parent === null ? "" : `${sectionNames.get(each.parent) ?? ""}.`;
    sectionNames.set(each, unused(`${parent}${each.number}`, takenSections));
    numbered.push(entry(`section:${parent}${each.rank}`, each, each.heading.start));
  }
  const articleNames = new Map<OpenArticle, string>();
  const takenArticles = { ids: new Set<string>(), copies: new Map<string, number>() };
  for (const each of articles) {
    const section = each.section === null ? "" : (sectionNames.get(each.section) ?? "");
    if (each.isSection) {
      articleNames.set(each, unused(section, takenArticles));
      continue;
    }
    const parent = byPath && section !== "" && each.level !== "article" ? `${section}.` : "";
    articleNames.set(each, unused(`${parent}${each.number}`, takenArticles));
    numbered.push(entry(seriesOf(each, section, parent), each, startOf(each)));
  }
  numbered.sort((a, b) => a.start - b.start);
  return { sections: sectionNames, articles: articleNames, numbered };
}

/** 第…条 count through all chapters; a heading 一、 and a provision 一、 count in one series. */
function seriesOf({ level, rank: depth }: OpenArticle, section: string, parent: string): string {
  if (level === "article") return "article";
  if (depth === rank.item) return `item:${parent}`;
  return `section:${section === "" ? "" : `${section}.`}${depth}`;
}

function entry(
  series: string,
  { number, printed }: OpenSection | OpenArticle,
  start: number,
): Numbered {
  return { series, number, printed, start };
}

/** Ids given so far, and the next copy to try of each name. */
interface Taken {
  readonly ids: Set<string>;
  readonly copies: Map<string, number>;
}

/** A number that occurs again gets a suffix, `5-2`: ids stay unique in a damaged text. */
function unused(name: string, { ids, copies }: Taken): string {
  let copy = copies.get(name) ?? 1;
  let id = copy === 1 ? name : `${name}-${copy}`;
  while (ids.has(id)) id = `${name}-${++copy}`;
  copies.set(name, copy + 1);
  ids.add(id);
  return id;
}

function toSection(section: OpenSection, naming: Naming): Section {
  const { heading, end, printed } = section;
  return {
    id: naming.sections.get(section) ?? "",
    label: printed,
    title: heading.words.slice(heading.label?.length ?? 0),
    range: { start: heading.start, end },
    headingRange: bare(heading),
    lead: section.hasChildren ? rangeOf(section.lead) : null,
  };
}

function withoutClosing(section: Section, closing: readonly Paragraph[]): Section {
  const first = closing[0];
  if (first === undefined || section.range.end < first.start) return section;
  return { ...section, range: { start: section.range.start, end: first.start - 1 } };
}

/** How many paragraphs of the last article are its own: what follows it unnumbered closes the whole text. */
function ownLength({ paragraphs, isSection }: OpenArticle): number {
  if (isSection) return paragraphs.length;
  let own = 1;
  while (own < paragraphs.length && isOwn(paragraphs[own])) own++;
  return own;
}

/** A deeper label, or nothing but brackets: （市财政局牵头）. */
function isOwn(paragraph: Paragraph | undefined): boolean {
  if (paragraph === undefined) return false;
  return (
    paragraph.label !== null ||
    /^[（(][^（）()]*(?:[（(][^（）()]*[）)][^（）()]*)*[）)]$/u.test(paragraph.words)
  );
}

function toArticle(article: OpenArticle, naming: Naming, isLast: boolean): Article {
  const own = isLast ? article.paragraphs.slice(0, ownLength(article)) : article.paragraphs;
  const first = own[0];
  const range = rangeOf(own) ?? { start: 0, end: 0 };
  const shared = {
    id: naming.articles.get(article) ?? "",
    label: article.printed,
    section: article.section === null ? null : (naming.sections.get(article.section) ?? null),
    range,
    paragraphs: own.map(bare),
    responsibilities: [],
  };
  const words = first?.words ?? "";
  const labelLength = first?.label?.length ?? 0;
  if (article.isSection) {
    const body = rangeOf(own.slice(1)) ?? { start: range.end, end: range.end };
    return { ...shared, title: words.slice(labelLength), body };
  }
  const title = titleOf(words.slice(labelLength), own.length > 1);
  const skipped = title === null ? labelLength : labelLength + title.length + 1;
  const start = Math.min(range.start + skipped + gapAfter(words, skipped), range.end);
  return { ...shared, title, body: { start, end: range.end } };
}

/** Where the title is a paragraph of its own, the body begins after the line end. */
function gapAfter(words: string, skipped: number): number {
  return skipped === words.length ? 1 : 0;
}

const longestTitle = 25;

/** The first sentence, where it heads the article: short, without a comma, and followed by more. */
function titleOf(words: string, moreParagraphs: boolean): string | null {
  const stop = words.slice(0, longestTitle + 1).indexOf("。");
  if (stop <= 0 || /[，；：,;]/u.test(words.slice(0, stop))) return null;
  const rest = words.slice(stop + 1);
  const follows = rest === "" ? moreParagraphs : !/^[（(]/u.test(rest);
  return follows ? words.slice(0, stop) : null;
}
