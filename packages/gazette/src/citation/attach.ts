import type { Article, Document, Range } from "../issue/model.ts";
import { findReferences } from "./references.ts";

const inside = (outer: Range, at: number): boolean => outer.start <= at && at < outer.end;

/** The last of ordered articles that starts at or before a place, by halving: a document may have very many. */
function lastBefore(articles: readonly Article[], at: number): Article | undefined {
  let low = 0;
  let high = articles.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((articles[middle]?.range.start ?? 0) <= at) low = middle + 1;
    else high = middle;
  }
  return articles[low - 1];
}

/** The document, and its parts, with the documents that its own words name. */
export function attachReferences(document: Document, text: string): Document {
  const { range, parts, articles } = document;
  const references = findReferences(text.slice(range.start, range.end)).flatMap((found) => {
    const start = range.start + found.start;
    const own = found.number === document.number || parts.some((part) => inside(part.range, start));
    if (own) return [];
    const article = lastBefore(articles, start);
    const within = article && inside(article.range, start) ? article.id : null;
    const span = { document: document.id, article: within, start, end: range.start + found.end };
    return [{ number: found.number, title: found.title, span }];
  });
  return { ...document, references, parts: parts.map((part) => attachReferences(part, text)) };
}
