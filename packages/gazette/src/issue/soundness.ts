import { allDocuments } from "./lookup.ts";
import type { Document, Issue, Range } from "./model.ts";

/**
 * What every Issue keeps to, whatever text it was made from: the alignment covers text and scan without gaps and its
 * `same` pieces are equal; ranges lie within the text and nest; ids are unique; contact details are masked. Returns
 * the breaches, none for a sound issue.
 */
export function breaches(issue: Issue): string[] {
  const found: string[] = [...alignmentBreaches(issue), ...redactionBreaches(issue)];
  const whole = { start: 0, end: issue.text.length };
  const documents = allDocuments(issue);
  if (new Set(documents.map(({ id }) => id)).size < documents.length)
    found.push("document ids repeat");
  let before = 0;
  for (const document of issue.documents) {
    if (document.range.start < before) found.push(`${document.id} overlaps the document before`);
    before = document.range.end;
    found.push(...nesting(document.id, document.range, whole));
  }
  for (const document of documents) found.push(...documentBreaches(document));
  for (const { id, range } of issue.errata) found.push(...nesting(`erratum ${id}`, range, whole));
  for (const entry of issue.contents)
    found.push(...nesting(`contents ${entry.title}`, entry.range, whole));
  return found;
}

function alignmentBreaches({ text, scan, alignment }: Issue): string[] {
  const found: string[] = [];
  let textAt = 0;
  let scanAt = 0;
  for (const piece of alignment) {
    if (piece.text.start !== textAt) found.push(`gap in the text at ${textAt}`);
    if (piece.scan.start !== scanAt) found.push(`gap in the scan at ${scanAt}`);
    textAt = piece.text.end;
    scanAt = piece.scan.end;
    const words = text.slice(piece.text.start, piece.text.end);
    const scanned = scan.slice(piece.scan.start, piece.scan.end);
    if (piece.kind === "same" && words !== scanned) found.push(`“${words}” is not “${scanned}”`);
    if (piece.kind === "joined" && !/^(?:\s|<\/?p>)*$/u.test(words + scanned)) {
      found.push(`more than layout changed: “${scanned}” became “${words}”`);
    }
  }
  if (textAt !== text.length)
    found.push(`the alignment ends at ${textAt} of ${text.length} in the text`);
  if (scanAt !== scan.length)
    found.push(`the alignment ends at ${scanAt} of ${scan.length} in the scan`);
  return found;
}

function redactionBreaches({ text, redactions }: Issue): string[] {
  return redactions
    .filter(({ start, end }) => !/^[＊\s]*$/u.test(text.slice(start, end)))
    .map(({ start }) => `the redaction at ${start} shows something`);
}

function documentBreaches(document: Document): string[] {
  const { id, range } = document;
  const found: string[] = [];
  const inside = (name: string, inner: Range | null | undefined): void => {
    if (inner !== null && inner !== undefined)
      found.push(...nesting(`${id} ${name}`, inner, range));
  };
  inside("title", document.titleRange);
  inside("issued title", document.issued?.titleRange);
  inside("body", document.body);
  inside("preamble", document.preamble);
  inside("closing", document.closing);
  inside("signature", document.signature);
  inside("annex", document.annex?.range);
  for (const each of document.attachments) inside("attachment", each.range);
  for (const each of document.references) inside("reference", each.span);
  for (const part of document.parts) inside(part.id, part.range);
  for (const section of document.sections) {
    inside(`section ${section.id}`, section.range);
    found.push(...nesting(`${id} heading ${section.id}`, section.headingRange, section.range));
    if (section.lead !== null)
      found.push(...nesting(`${id} lead ${section.id}`, section.lead, section.range));
  }
  for (const row of document.annex?.rows ?? []) {
    for (const each of [row.item, ...row.formulas, ...row.notes.map((note) => note.range)]) {
      inside(`annex row ${row.id}`, each);
    }
  }
  return [...found, ...articleBreaches(document)];
}

function articleBreaches({ id, articles, sections, range }: Document): string[] {
  const found: string[] = [];
  const named = new Set<string>();
  let before = 0;
  for (const article of articles) {
    const name = `${id} article ${article.id}`;
    if (named.has(article.id)) found.push(`${name} occurs twice`);
    named.add(article.id);
    if (article.range.start < before) found.push(`${name} overlaps the article before`);
    before = article.range.end;
    found.push(...nesting(name, article.range, range));
    for (const each of [article.body, ...article.paragraphs])
      found.push(...nesting(name, each, article.range));
    for (const { span, bodies } of article.responsibilities) {
      found.push(...nesting(`${name} responsibility`, span, article.range));
      for (const body of bodies) found.push(...nesting(`${name} ${body.name}`, body.range, span));
    }
    const section = sections.find((each) => each.id === article.section);
    if (section !== undefined) found.push(...nesting(name, article.range, section.range));
  }
  if (new Set(sections.map((each) => each.id)).size < sections.length)
    found.push(`${id}: section ids repeat`);
  return found;
}

function nesting(name: string, inner: Range, outer: Range): string[] {
  const fits = outer.start <= inner.start && inner.start <= inner.end && inner.end <= outer.end;
  return fits
    ? []
    : [`${name} (${inner.start}–${inner.end}) is not within ${outer.start}–${outer.end}`];
}
