import type { Document, Range } from "../issue/model.ts";
import { findReferences } from "./references.ts";

const inside = (outer: Range, at: number): boolean => outer.start <= at && at < outer.end;

/** The document, and its parts, with the documents that its own words name. */
export function attachReferences(document: Document, text: string): Document {
  const { range, parts, articles } = document;
  const references = findReferences(text.slice(range.start, range.end)).flatMap((found) => {
    const start = range.start + found.start;
    const own = found.number === document.number || parts.some((part) => inside(part.range, start));
    if (own) return [];
    const article = articles.find((one) => inside(one.range, start))?.id ?? null;
    const span = { document: document.id, article, start, end: range.start + found.end };
    return [{ number: found.number, title: found.title, span }];
  });
  return { ...document, references, parts: parts.map((part) => attachReferences(part, text)) };
}
