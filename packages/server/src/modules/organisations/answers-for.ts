import { type Organisation, allDocuments } from "@gongbao/gazette";
import type { ServedVolume } from "../../volume/volume.ts";

/** The articles whose responsibility clauses name a body, and as what. */
export const answersFor = ({ issue }: ServedVolume, { id }: Organisation) =>
  allDocuments(issue).flatMap((document) =>
    document.articles.flatMap((article) =>
      article.responsibilities.flatMap(({ bodies }) =>
        bodies
          .filter((body) => body.organisation === id)
          .map(({ role }) => ({ document: document.id, article: article.id, role })),
      ),
    ),
  );
