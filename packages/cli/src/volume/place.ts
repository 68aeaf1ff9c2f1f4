import type { Label } from "@gongbao/engine";
import { type Document, type Issue, findDocument } from "@gongbao/gazette";

/** How a document is named in a citation: its number, or for a part of another its title. */
export const nameOf = (document: Document): string => document.number ?? `《${document.title}》`;

/** A document and article as people cite them: 聊政发〔2019〕1号 第5条. */
export function citePlace(issue: Issue, documentId: string, article: string | null): Label {
  const document = findDocument(issue, documentId);
  const name = document ? nameOf(document) : documentId;
  return article === null
    ? { zh: name, en: name }
    : { zh: `${name} 第${article}条`, en: `${name} art. ${article}` };
}
