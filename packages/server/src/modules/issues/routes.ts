import type { FastifyPluginAsyncTypebox } from "@fastify/type-provider-typebox";
import { IssueParameters } from "../../schema/basics.ts";
import { ErrorSchema } from "../../errors/api-error.ts";
import { volumeOr404 } from "../../volume/find.ts";
import type { ServedVolume } from "../../volume/volume.ts";
import { IssueListSchema, IssueSchema } from "./schemas.ts";
import { summaryOf } from "./summary.ts";
import { readGazette } from "../../access/reading.ts";

/** GET /issues and /issues/:issue */
export const issueRoutes =
  (volumes: readonly ServedVolume[]): FastifyPluginAsyncTypebox =>
  async (app) => {
    app.get(
      "/issues",
      {
        config: { action: readGazette },
        schema: {
          tags: ["gazette"],
          summary: "The issues served here",
          response: { 200: IssueListSchema },
        },
      },
      () => ({
        issues: volumes.map(({ issue: { id, masthead } }) => ({ id, ...masthead })),
      }),
    );

    app.get(
      "/issues/:issue",
      {
        config: { action: readGazette },
        schema: {
          tags: ["gazette"],
          summary: "An issue: masthead, table of contents and the tree of its documents",
          params: IssueParameters,
          response: { 200: IssueSchema, 404: ErrorSchema },
        },
      },
      ({ params }) => {
        const { issue } = volumeOr404(volumes, params.issue);
        const count = (kind: "mended" | "noted") =>
          issue.errata.filter((each) => each.kind === kind).length;
        return {
          ...issue,
          documents: issue.documents.map((each) => ({
            ...summaryOf(each),
            parts: each.parts.map((part) => summaryOf(part)),
          })),
          errata: { mended: count("mended"), noted: count("noted") },
        };
      },
    );
  };
