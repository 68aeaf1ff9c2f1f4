import type { Article, Document, Issue, Section, Span } from "../issue/model.ts";

/** What a citation points to: a document, an article of it, a run of articles, or one paragraph. */
export interface CitationTarget {
  readonly document: Document;
  readonly section: Section | null;
  readonly article: Article | null;
  /** The last article of a run: 第1—5条. */
  readonly through: Article | null;
  /** 第2款, from 1. */
  readonly paragraph: number | null;
  readonly span: Span;
}

/** The span of what was cited; null for a paragraph that is not there. */
export function spanOf(parts: Omit<CitationTarget, "span">): Span | null {
  const { document, section, article, through, paragraph } = parts;
  if (article && paragraph !== null) {
    const range = article.paragraphs[paragraph - 1];
    return range ? { document: document.id, article: article.id, ...range } : null;
  }
  if (article) {
    const end = (through ?? article).range.end;
    return {
      document: document.id,
      article: through ? null : article.id,
      start: article.range.start,
      end,
    };
  }
  const range = section?.range ?? document.range;
  return { document: document.id, article: null, start: range.start, end: range.end };
}

/** All documents of an issue, parts after their own document. */
export const documentsOf = (issue: Issue): readonly Document[] => {
  const walk = (document: Document): Document[] => [document, ...document.parts.flatMap(walk)];
  return issue.documents.flatMap(walk);
};
