import type { Document } from "../issue/model.ts";
import type { OrganisationRegister } from "../organisations/register.ts";
import type { Finding } from "../scan/place.ts";
import { readResponsibilities } from "./read.ts";

/** Documents whose articles hold their responsibilities. Offsets of `findings` count in the mended text. */
export interface Attached {
  readonly documents: readonly Document[];
  readonly findings: readonly Finding[];
}

/** Reads the responsibilities of every article, those of parts too; a part bears the date of its document. */
export function attachResponsibilities(
  documents: readonly Document[],
  text: string,
  register: OrganisationRegister | null,
): Attached {
  const findings: Finding[] = [];
  const attach = (document: Document, date: string | null): Document => ({
    ...document,
    articles: document.articles.map((article) => {
      const place = { document: document.id, id: article.id, range: article.range, date };
      const { responsibilities, problems } = readResponsibilities(text, place, register);
      findings.push(...problems);
      return { ...article, responsibilities };
    }),
    parts: document.parts.map((part) => attach(part, part.date ?? date)),
  });
  return { documents: documents.map((each) => attach(each, each.date)), findings };
}
