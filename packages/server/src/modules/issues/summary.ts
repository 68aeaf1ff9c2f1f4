import type { Document } from "@gongbao/gazette";
import type { DocumentSummaryBody } from "./schemas.ts";

/** A document as lists show it. */
export function summaryOf(document: Document): DocumentSummaryBody {
  const { id, number, title, kind, date, page } = document;
  return { id, number, title, kind, date, page, articles: document.articles.length };
}
