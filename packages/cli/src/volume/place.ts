import type { Label } from "@gongbao/engine";
import { type Issue, findDocument, formatCitation } from "@gongbao/gazette";

/** A document and article as people cite them: 聊政发〔2019〕1号 第5条, and art. 5 in English. */
export function citePlace(issue: Issue, documentId: string, articleId: string | null): Label {
  const document = findDocument(issue, documentId);
  if (!document) return { zh: documentId, en: documentId };
  const article = document.articles.find(({ id }) => id === articleId) ?? null;
  const name = formatCitation(document, null, "number");
  return {
    zh: formatCitation(document, article, "number"),
    en: article ? `${name} art. ${article.id}` : name,
  };
}
