import type { FastifyPluginAsyncTypebox } from "@fastify/type-provider-typebox";
import { articleText } from "@gongbao/gazette";
import { ErrorSchema } from "../../errors/api-error.ts";
import { articleOr404, documentOr404, volumeOr404 } from "../../volume/find.ts";
import type { ServedVolume } from "../../volume/volume.ts";
import { summaryOf } from "../issues/summary.ts";
import { articleBody, documentBody, notesWithin } from "./document.ts";
import {
  ArticleAnswerSchema,
  ArticleParameters,
  DocumentParameters,
  DocumentSchema,
} from "./schemas.ts";
import { readGazette } from "../../access/reading.ts";

/** GET /issues/:issue/documents/:document and below it /articles/:article */
export const documentRoutes =
  (volumes: readonly ServedVolume[]): FastifyPluginAsyncTypebox =>
  async (app) => {
    app.get(
      "/issues/:issue/documents/:document",
      {
        config: { action: readGazette },
        schema: {
          tags: ["gazette"],
          summary: "A document: its structure and its own words",
          params: DocumentParameters,
          response: { 200: DocumentSchema, 404: ErrorSchema },
        },
      },
      ({ params }) => {
        const volume = volumeOr404(volumes, params.issue);
        return documentBody(volume, documentOr404(volume, params.document));
      },
    );

    app.get(
      "/issues/:issue/documents/:document/articles/:article",
      {
        config: { action: readGazette },
        schema: {
          tags: ["gazette"],
          summary: "An article: its words, who answers for it, and the errata inside",
          params: ArticleParameters,
          response: { 200: ArticleAnswerSchema, 404: ErrorSchema },
        },
      },
      ({ params }) => {
        const volume = volumeOr404(volumes, params.issue);
        const document = documentOr404(volume, params.document);
        const article = articleOr404(document, params.article);
        return {
          issue: volume.issue.id,
          document: summaryOf(document),
          article: articleBody(document, article),
          text: articleText(volume.issue, article),
          ...notesWithin(volume.issue, document, article.range),
        };
      },
    );
  };
