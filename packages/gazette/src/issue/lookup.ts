import { scanOffset } from "../mend/edits.ts";
import { LineIndex, type Place } from "../scan/place.ts";
import type { Article, Citation, Document, Issue, Range, Span } from "./model.ts";

/** All documents in print order, each followed by its parts. */
export function allDocuments(issue: Issue): Document[] {
  return issue.documents.flatMap((each) => withParts(each));
}

function withParts(document: Document): Document[] {
  return [document, ...document.parts.flatMap((each) => withParts(each))];
}

/** The document or part with this id (`D2.1`), or undefined. */
export function findDocument(issue: Issue, id: string): Document | undefined {
  return allDocuments(issue).find((each) => each.id === id);
}

/** The article of a document with this id (`5`, `3.1.2`), or undefined. */
export function findArticle(
  issue: Issue,
  documentId: string,
  articleId: string,
): Article | undefined {
  return findDocument(issue, documentId)?.articles.find((each) => each.id === articleId);
}

/** The words of an article, from its label to its end. */
export function articleText(issue: Issue, article: Article): string {
  return issue.text.slice(article.range.start, article.range.end);
}

/** The innermost document that holds an offset of the text, or undefined. */
export function documentAt(documents: readonly Document[], offset: number): Document | undefined {
  const outer = documents.find(({ range }) => range.start <= offset && offset < range.end);
  return outer === undefined ? undefined : (documentAt(outer.parts, offset) ?? outer);
}

/**
 * The span of a range of the text: the innermost document that holds its start, and the article that holds it whole.
 * Null outside every document. Throws a RangeError for a range that is not within the text.
 */
export function spanAt(issue: Issue, start: number, end: number): Span | null {
  within(issue.text, { start, end });
  const document = documentAt(issue.documents, start);
  if (document === undefined) return null;
  const article = document.articles.find(({ range }) => range.start <= start && end <= range.end);
  return { document: document.id, article: article?.id ?? null, start, end };
}

/** A span with its words; null outside every document. Throws as `spanAt` does. */
export function citationAt(issue: Issue, start: number, end: number): Citation | null {
  const span = spanAt(issue, start, end);
  return span === null ? null : { ...span, quote: issue.text.slice(start, end) };
}

/** A range of the scan, with the places of its start and its end. */
export interface ScanRange extends Range {
  readonly from: Place;
  readonly to: Place;
}

const lineIndexes = new WeakMap<Issue, LineIndex>();

/**
 * Takes a range of the text back to the scan: the least stretch that holds everything the words were made from.
 * Throws a RangeError for a range that is not within the text.
 */
export function toScan(issue: Issue, range: Range): ScanRange {
  within(issue.text, range);
  const start = scanOffset(issue.alignment, range.start, "start");
  const end = Math.max(start, scanOffset(issue.alignment, range.end, "end"));
  const lines = lineIndexes.get(issue) ?? new LineIndex(issue.scan);
  lineIndexes.set(issue, lines);
  return { start, end, from: lines.placeOf(start), to: lines.placeOf(end) };
}

function within(text: string, { start, end }: Range): void {
  if (!(start >= 0 && start <= end && end <= text.length)) {
    throw new RangeError(
      `range ${start}–${end} is not within the text of ${text.length} characters`,
    );
  }
}
