import type { ContentsEntry, Document } from "../issue/model.ts";
import { isFinished } from "../mend/line-shape.ts";
import type { Numbered } from "./articles.ts";

/** A finding of structure: `offset` counts in the mended text. */
export interface StructureFinding {
  readonly code: string;
  readonly severity: "error" | "warning";
  readonly zh: string;
  readonly en: string;
  readonly offset: number | null;
}

/** Numbers left out or doubled in a run of sections or articles. */
export function numberingFindings(
  document: string,
  entries: readonly Numbered[],
): StructureFinding[] {
  const findings: StructureFinding[] = [];
  const last = new Map<string, Numbered>();
  for (const entry of entries) {
    const before = last.get(entry.series);
    const expected = (before?.number ?? 0) + 1;
    if (entry.number > expected) findings.push(gap(document, expected, entry));
    else if (entry.number < expected) findings.push(repeated(document, entry, before));
    if (before === undefined || entry.number > before.number) last.set(entry.series, entry);
  }
  return findings;
}

function gap(
  document: string,
  expected: number,
  { number, printed, start }: Numbered,
): StructureFinding {
  const missing = number - expected === 1 ? `${expected}` : `${expected}–${number - 1}`;
  return {
    code: "number-missing",
    severity: "error",
    zh: `${document}：「${printed}」之前缺第 ${missing} 项`,
    en: `${document}: number ${missing} is missing before “${printed}”`,
    offset: start,
  };
}

function repeated(
  document: string,
  entry: Numbered,
  before: Numbered | undefined,
): StructureFinding {
  return {
    code: "number-repeated",
    severity: "error",
    zh: `${document}：「${entry.printed}」出现在「${before?.printed ?? ""}」之后，编号重复或次序颠倒`,
    en: `${document}: “${entry.printed}” follows “${before?.printed ?? ""}”: a number is repeated or out of order`,
    offset: entry.start,
  };
}

/** What a document should have and has not. */
export function documentFindings(text: string, document: Document): StructureFinding[] {
  const findings: StructureFinding[] = [];
  const at = document.range.start;
  const missing = (
    code: string,
    zh: string,
    en: string,
    severity: "error" | "warning" = "error",
  ): void => {
    findings.push({
      code,
      severity,
      zh: `${document.id}：${zh}`,
      en: `${document.id}: ${en}`,
      offset: at,
    });
  };
  if (document.title === "") missing("title-missing", "没有找到标题", "no title was found");
  if (document.kind !== "chronicle" && document.number !== null) {
    if (document.date === null) missing("date-missing", "没有找到成文日期", "no date was found");
    if (document.signers.length === 0)
      missing("signature-missing", "没有找到落款", "no signature was found");
    if (document.addressees.length === 0) {
      missing("addressees-missing", "没有找到主送机关", "no addressees were found", "warning");
    }
  }
  if (document.body === null) missing("body-missing", "没有正文", "the body is missing");
  for (const attachment of document.attachments) {
    if (attachment.omitted || document.annex?.title === attachment.title) continue;
    missing(
      "attachment-missing",
      `附件「${attachment.title}」未见刊登，也未注明略`,
      `attachment “${attachment.title}” is neither printed nor marked as omitted`,
    );
  }
  return [...findings, ...unfinished(text, document)];
}

/** Texts that a notice says it issues and that are not there. */
export function partFindings(
  { id, range }: Document,
  unprinted: readonly string[],
): StructureFinding[] {
  return unprinted.map((title) => ({
    code: "part-missing",
    severity: "error",
    zh: `${id}：通知印发的《${title}》未见刊登`,
    en: `${id}: 《${title}》, which the notice issues, is not printed`,
    offset: range.start,
  }));
}

/** Articles and a last line that stop in mid-sentence: something was cut off. */
function unfinished(text: string, document: Document): StructureFinding[] {
  const findings: StructureFinding[] = [];
  const check = (start: number, end: number, zh: string, en: string): void => {
    if (end <= start || isFinished(text.slice(start, end))) return;
    findings.push({
      code: "sentence-unfinished",
      severity: "warning",
      zh: `${document.id}${zh}没有写完`,
      en: `${document.id}${en} stops in mid-sentence`,
      offset: end,
    });
  };
  for (const { id, paragraphs } of document.articles) {
    for (const { start, end } of paragraphs) {
      const heads = start === paragraphs[0]?.start && paragraphs.length > 1;
      if (!heads) check(start, end, ` 第 ${id} 条`, ` article ${id}`);
    }
  }
  const { body, closing } = document;
  if (closing !== null) check(closing.start, closing.end, " 结尾", " closing");
  else if (body !== null && document.articles.length === 0)
    check(body.start, body.end, " 正文", " body");
  return findings;
}

/** Entries of the contents without a document, documents the contents do not name, and documents printed twice. */
export function contentsFindings(
  contents: readonly ContentsEntry[],
  documents: readonly Document[],
): StructureFinding[] {
  const findings: StructureFinding[] = [];
  const lost = contents.filter((entry) => entry.document === null);
  for (const { title, number, range } of lost) {
    const name = number === null ? `「${title}」` : `${number}「${title}」`;
    findings.push({
      code: "document-missing",
      severity: "error",
      zh: `目录列有 ${contents.length} 件，只找到 ${contents.length - lost.length} 件：缺${name}`,
      en: `The contents list ${contents.length} documents, ${contents.length - lost.length} were found: ${name} is missing`,
      offset: range.start,
    });
  }
  const seen = new Map<string, string>();
  for (const { id, number, title, range } of documents) {
    const key = number ?? title;
    const first = seen.get(key);
    if (first === undefined) {
      seen.set(key, id);
    } else if (key !== "") {
      findings.push({
        code: "duplicate-document",
        severity: "error",
        zh: `${key} 出现两次：${first} 与 ${id}`,
        en: `${key} occurs twice: ${first} and ${id}`,
        offset: range.start,
      });
    }
  }
  return findings;
}
