import type { Document, Range } from "../issue/model.ts";
import {
  dateOf,
  documentNumberOf,
  isAttachmentLine,
  isChronicleEntry,
  isWordsOnly,
} from "../mend/line-shape.ts";
import { type Numbered, readProvisions } from "./articles.ts";
import { annexStart, readAnnex, readAttachments } from "./attachments.ts";
import { isHeading, isTitle, titleCore } from "./divide.ts";
import { bare, type Paragraph, rangeOf } from "./paragraph.ts";

/** What every text of an issue is read with. */
export interface Setting {
  readonly text: string;
  /** Table rows of the whole text. */
  readonly rows: readonly Range[];
}

/** A document as read, with what the checks need besides. */
export interface ReadDocument {
  readonly document: Document;
  /** Titles in 《》 that a notice says it issues and that are not printed after it. */
  readonly unprinted: readonly string[];
  readonly numbered: readonly {
    readonly document: string;
    readonly entries: readonly Numbered[];
  }[];
}

/** Reads one top-level document with the texts printed after its signature. */
export function readDocument(
  setting: Setting,
  paragraphs: readonly Paragraph[],
  id: string,
  page: number | null,
): ReadDocument {
  const header = readHeader(paragraphs);
  const rest = paragraphs.slice(header.length);
  const signature = findSignature(rest, header.title?.words ?? "");
  const own = signature === null ? rest : rest.slice(0, signature.from);
  const after = signature === null ? [] : rest.slice(signature.to);
  const enclosedAt =
    signature === null && issues(header.title?.words ?? "") ? titleIndex(own) : own.length;
  const body = readBody(setting, own.slice(0, enclosedAt));
  const enclosed = enclosedTexts([...own.slice(enclosedAt), ...after]);
  const printed = enclosed.findIndex(({ title }) =>
    isIssuedBy(title.words, header.title?.words ?? ""),
  );
  const issued = enclosed[printed];
  const parts = enclosed.filter((_, index) => index !== printed);
  const main = issued === undefined ? body : readBody(setting, issued.paragraphs.slice(1));
  const numbered = [{ document: id, entries: main.numbered }];
  const partDocuments = parts.map((part, index) => {
    const partId = `${id}.${index + 1}`;
    const read = readPart(setting, part, partId);
    numbered.push({ document: partId, entries: read.numbered });
    return read.document;
  });
  const range = rangeOf(paragraphs) ?? { start: 0, end: 0 };
  const title = header.title?.words ?? "";
  return {
    numbered,
    unprinted: unprinted(
      setting.text,
      title,
      body.body,
      enclosed.map((each) => each.title.words),
    ),
    document: {
      id,
      number: header.number,
      title,
      kind: kindOf(issued?.title.words ?? title),
      heading: header.heading,
      addressees: body.addressees,
      date: signature?.date ?? null,
      signers: signature?.signers ?? [],
      issued:
        issued === undefined
          ? null
          : { title: issued.title.words, titleRange: bare(issued.title), preamble: main.preamble },
      page,
      range,
      titleRange:
        header.title === null ? { start: range.start, end: range.start } : bare(header.title),
      body: main.body,
      preamble: issued === undefined ? main.preamble : body.body,
      sections: main.sections,
      articles: main.articles,
      closing: main.closing,
      signature: signature?.range ?? null,
      attachments: main === body ? body.attachments : [...body.attachments, ...main.attachments],
      annex: main.annex ?? body.annex,
      parts: partDocuments,
      references: [],
    },
  };
}

/** Titles that stand in 《》 before «现印发» in a notice, less those of the texts printed after it. */
function unprinted(
  text: string,
  title: string,
  body: Range | null,
  printed: readonly string[],
): string[] {
  if (body === null || !issues(title)) return [];
  const said =
    /^.{0,1500}?(?=现?(?:印发|转发)给)/su.exec(text.slice(body.start, body.end))?.[0] ?? "";
  const cores = new Set(printed.map((each) => titleCore(each)));
  return Array.from(said.matchAll(/《([^《》]{4,120})》/gu), (match) => match[1] ?? "").filter(
    (each) => isTitle(each) && !cores.has(titleCore(each)),
  );
}

/** Reads a part: a text printed after the notice that issues it. */
function readPart(
  setting: Setting,
  { title, paragraphs }: EnclosedText,
  id: string,
): { document: Document; numbered: readonly Numbered[] } {
  const body = readBody(setting, paragraphs.slice(1));
  const { numbered, ...fields } = body;
  return {
    numbered,
    document: {
      ...fields,
      id,
      number: null,
      title: title.words,
      kind: kindOf(title.words),
      heading: null,
      date: null,
      signers: [],
      issued: null,
      page: null,
      range: rangeOf(paragraphs) ?? bare(title),
      titleRange: bare(title),
      signature: null,
      parts: [],
      references: [],
    },
  };
}

interface Header {
  readonly heading: string | null;
  readonly number: string | null;
  readonly title: Paragraph | null;
  /** In paragraphs. */
  readonly length: number;
}

/** The red heading, the number and the title, in whatever order they are printed. */
function readHeader(paragraphs: readonly Paragraph[]): Header {
  let heading: string | null = null;
  let number: string | null = null;
  let title: Paragraph | null = null;
  let length = 0;
  for (const paragraph of paragraphs.slice(0, 4)) {
    const { words } = paragraph;
    const found = documentNumberOf(words);
    if (found !== null && number === null) number = found;
    else if (isHeading(words) && heading === null && title === null) heading = words;
    else if (title === null && isHeaderTitle(paragraph)) title = paragraph;
    else break;
    length++;
  }
  return { heading, number, title, length };
}

function isHeaderTitle({ words, label }: Paragraph): boolean {
  return (
    isWordsOnly(words, 120) &&
    label === null &&
    dateOf(words) === null &&
    !isChronicleEntry(words) &&
    !isAttachmentLine(words)
  );
}

interface Body extends Pick<
  Document,
  "addressees" | "body" | "preamble" | "sections" | "articles" | "closing" | "attachments" | "annex"
> {
  readonly numbered: readonly Numbered[];
}

/** Reads what stands between the title and the signature. */
function readBody({ text, rows }: Setting, paragraphs: readonly Paragraph[]): Body {
  const addressed = addresseesOf(paragraphs[0]);
  const rest = addressed === null ? paragraphs : paragraphs.slice(1);
  const list = readAttachments(rest);
  const annexAt = annexStart(rest, list);
  const annexed = annexAt === -1 ? [] : rest.slice(annexAt);
  const stop = Math.min(list?.from ?? rest.length, annexAt === -1 ? rest.length : annexAt);
  const own = rest.slice(0, stop);
  const provisions = readProvisions(own);
  const numberless = provisions.sections.length + provisions.articles.length === 0;
  return {
    addressees: addressed ?? [],
    body: rangeOf(own),
    preamble: numberless ? null : provisions.preamble,
    sections: provisions.sections,
    articles: provisions.articles,
    closing: provisions.closing,
    attachments: list?.attachments ?? [],
    annex: readAnnex(text, annexed, rows),
    numbered: provisions.numbered,
  };
}

/** 各县（市、区）人民政府，市属开发区管委会：; null where the paragraph is none. */
function addresseesOf(paragraph: Paragraph | undefined): string[] | null {
  if (paragraph === undefined || paragraph.label !== null) return null;
  const { words } = paragraph;
  if (!/^[^。；！？：:]{2,300}[：:]$/u.test(words)) return null;
  if (/任命|免去|决定|如下|[△\d]/u.test(words)) return null;
  const names = words.slice(0, -1);
  return names.split(names.includes("，") ? "，" : "、").filter((each) => each !== "");
}

interface Signature {
  readonly from: number;
  readonly to: number;
  readonly date: string;
  readonly signers: readonly string[];
  readonly range: Range;
}

/** The first date on a line of its own that ends the text, or stands before a text that is enclosed. */
function findSignature(paragraphs: readonly Paragraph[], title: string): Signature | null {
  for (let index = 0; index < paragraphs.length; index++) {
    const paragraph = paragraphs[index];
    const date = paragraph === undefined ? null : dateOf(paragraph.words);
    if (paragraph === undefined || date === null) continue;
    const next = paragraphs[index + 1];
    const ends =
      next === undefined || (isTitle(next.words) && issues(title)) || next.words.startsWith("附件");
    if (!ends) continue;
    let from = index;
    while (from > 0 && index - from < 8 && isSigner(paragraphs[from - 1])) from--;
    const signing = paragraphs.slice(from, index + 1);
    return {
      from,
      to: index + 1,
      date,
      signers: signing.slice(0, -1).map(({ words }) => words),
      range: { start: signing[0]?.start ?? paragraph.start, end: paragraph.end },
    };
  }
  return null;
}

function isSigner(paragraph: Paragraph | undefined): boolean {
  if (paragraph === undefined || paragraph.label !== null) return false;
  return (
    isWordsOnly(paragraph.words, 30) &&
    !isAttachmentLine(paragraph.words) &&
    !/[）)]$/u.test(paragraph.words)
  );
}

interface EnclosedText {
  readonly title: Paragraph;
  /** The title first. */
  readonly paragraphs: readonly Paragraph[];
}

/** A further line of the list of attachments; a list is short, and so is the search in it. */
function isListed(list: string, { label }: Paragraph): boolean {
  return list !== "" && list.length < 2000 && label?.level === "item";
}

/** The texts printed after a notice, each from its title. The title of an attachment begins no new text. */
function enclosedTexts(paragraphs: readonly Paragraph[]): EnclosedText[] {
  const texts: { title: Paragraph; paragraphs: Paragraph[] }[] = [];
  let attachments = "";
  for (const paragraph of paragraphs) {
    const current = texts.at(-1);
    if (
      paragraph.label === null &&
      isTitle(paragraph.words) &&
      !attachments.includes(paragraph.words)
    ) {
      texts.push({ title: paragraph, paragraphs: [paragraph] });
      attachments = "";
      continue;
    }
    current?.paragraphs.push(paragraph);
    if (isAttachmentLine(paragraph.words)) attachments = paragraph.words;
    else if (isListed(attachments, paragraph)) attachments += paragraph.words;
  }
  return texts;
}

function titleIndex(paragraphs: readonly Paragraph[]): number {
  const index = paragraphs.findIndex(({ words, label }) => label === null && isTitle(words));
  return index === -1 ? paragraphs.length : index;
}

/** 印发 or 转发: the document prints another text. */
function issues(title: string): boolean {
  return /印发|转发/u.test(title);
}

function isIssuedBy(title: string, notice: string): boolean {
  return issues(notice) && titleCore(notice).includes(titleCore(title));
}

function kindOf(title: string): Document["kind"] {
  if (/大事记/u.test(title)) return "chronicle";
  if (/任免|任职|免职/u.test(title)) return "appointments";
  const end = title.replace(/[（(][^（）()]*[）)]$/u, "");
  if (end.endsWith("意见")) return "opinion";
  if (/(?:政策|办法|规定|细则|条例|方案|规划|计划)$/u.test(end)) return "policy";
  return "notice";
}
