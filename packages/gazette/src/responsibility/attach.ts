import type { Article, Document } from "../issue/model.ts";
import type { OrganisationRegister } from "../organisations/register.ts";
import type { Finding } from "../scan/place.ts";
import { readResponsibilities } from "./read.ts";

/** Documents whose articles hold their responsibilities. Offsets of `findings` count in the mended text. */
export interface Attached {
  readonly documents: readonly Document[];
  readonly findings: readonly Finding[];
}

/**
 * Reads the responsibilities of every article, those of parts too; a part bears the date of its document. An article
 * without any is told (`responsibility-missing`) where at least two in three articles of its document have some.
 */
export function attachResponsibilities(
  documents: readonly Document[],
  text: string,
  register: OrganisationRegister | null,
): Attached {
  const findings: Finding[] = [];
  const attach = (document: Document, date: string | null): Document => {
    const articles = document.articles.map((article) => {
      const place = { document: document.id, id: article.id, range: article.range, date };
      const { responsibilities, problems } = readResponsibilities(text, place, register);
      findings.push(...problems);
      return { ...article, responsibilities };
    });
    findings.push(...missing(document.id, articles));
    return {
      ...document,
      articles,
      parts: document.parts.map((part) => attach(part, part.date ?? date)),
    };
  };
  return { documents: documents.map((each) => attach(each, each.date)), findings };
}

function missing(document: string, articles: readonly Article[]): Finding[] {
  const without = articles.filter(({ responsibilities }) => responsibilities.length === 0);
  if (without.length * 3 > articles.length) return [];
  return without.map(({ id, range }) => ({
    code: "responsibility-missing",
    severity: "warning",
    zh: `${document} 第${id}条没有写明责任单位，同一文件的其他条都有`,
    en: `${document} article ${id} names nobody who answers for it; other articles of the document do`,
    offset: range.start,
  }));
}
