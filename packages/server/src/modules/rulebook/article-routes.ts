import { type FastifyPluginAsyncTypebox, Type } from "@fastify/type-provider-typebox";
import { readGazette } from "../../access/reading.ts";
import { ErrorSchema } from "../../errors/api-error.ts";
import { IssueParameters } from "../../schema/basics.ts";
import { documentOr404, volumeOr404 } from "../../volume/find.ts";
import type { ServedVolume } from "../../volume/volume.ts";
import { articleRules } from "./article-rules.ts";
import { DocumentRulesSchema } from "./article-schemas.ts";

/** GET /issues/:issue/documents/:document/rules: what each article does. */
export const articleRuleRoutes =
  (volumes: readonly ServedVolume[]): FastifyPluginAsyncTypebox =>
  async (app) => {
    /** Neither the issue nor its rules change while they are served: each document is worked out once. */
    const known = new Map<string, ReturnType<typeof articleRules>>();

    app.get(
      "/issues/:issue/documents/:document/rules",
      {
        config: { action: readGazette },
        schema: {
          tags: ["rules"],
          summary:
            "What each article does: measures, duties, targets, figures, and what is not encoded",
          params: Type.Object({ ...IssueParameters.properties, document: Type.String() }),
          response: { 200: DocumentRulesSchema, 404: ErrorSchema },
        },
      },
      ({ params }) => {
        const volume = volumeOr404(volumes, params.issue);
        const document = documentOr404(volume, params.document);
        const key = `${volume.issue.id} ${document.id}`;
        const articles = known.get(key) ?? articleRules(volume, document);
        known.set(key, articles);
        return { articles };
      },
    );
  };
