import {
  type Article,
  type Document,
  type Issue,
  type Range,
  allDocuments,
  formatCitation,
} from "@gongbao/gazette";
import type { ServedVolume } from "../../volume/volume.ts";
import { summaryOf } from "../issues/summary.ts";
import type { ArticleBody, DocumentBody } from "./schemas.ts";

/** The words of a document itself: its parts, which come after its own, are left to them. */
export function ownRange(document: Document): Range {
  const first = document.parts[0];
  return first ? { start: document.range.start, end: first.range.start } : document.range;
}

const within = (outer: Range) => (inner: Range) =>
  outer.start <= inner.start && inner.end <= outer.end;

/** What the issue says of a stretch of its text, beside the words. */
export function notesWithin(issue: Issue, document: Document, range: Range) {
  const inside = within(range);
  return {
    errata: issue.errata.filter((each) => inside(each.range)),
    redactions: issue.redactions.filter((each) => inside(each)),
    references: document.references.filter((each) => inside(each.span)),
  };
}

/** A document as it is read: structure, own words, what surrounds it. */
export function documentBody({ issue, rulebook }: ServedVolume, document: Document): DocumentBody {
  const range = ownRange(document);
  const all = allDocuments(issue);
  const place = all.findIndex((each) => each.id === document.id);
  const [previous, next] = [all[place - 1], all[place + 1]];
  const parent = all.find((each) => each.parts.some((part) => part.id === document.id));
  return {
    ...document,
    articles: document.articles.map((each) => articleBody(document, each)),
    issue: issue.id,
    range,
    ...notesWithin(issue, document, range),
    calculable: rulebook.articles
      .filter((each) => each.document === document.id && each.measures.length > 0)
      .map((each) => each.article),
    parts: document.parts.map((each) => summaryOf(each)),
    parent: parent ? summaryOf(parent) : null,
    previous: previous ? summaryOf(previous) : null,
    next: next ? summaryOf(next) : null,
    text: issue.text.slice(range.start, range.end),
  };
}

/** An article with the way it is cited. */
export const articleBody = (document: Document, article: Article): ArticleBody => ({
  ...article,
  citation: formatCitation(document, article, "number"),
});
