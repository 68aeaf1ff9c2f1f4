import type { FastifyPluginAsyncTypebox } from "@fastify/type-provider-typebox";
import { Type } from "@fastify/type-provider-typebox";
import { ErrorSchema } from "../../errors/api-error.ts";
import { volumeOr404 } from "../../volume/find.ts";
import type { ServedVolume } from "../../volume/volume.ts";
import { RulebookSchema } from "./schemas.ts";

/** GET /rulebook: the rules as data, for the engine in the browser. */
export const rulebookRoutes =
  (volumes: readonly ServedVolume[]): FastifyPluginAsyncTypebox =>
  async (app) => {
    app.get(
      "/rulebook",
      {
        schema: {
          tags: ["rules"],
          summary: "The rules of an issue as data; numbers are text",
          querystring: Type.Object({
            issue: Type.Optional(
              Type.String({ description: "The volume; without it the newest one." }),
            ),
          }),
          response: { 200: RulebookSchema, 404: ErrorSchema },
        },
      },
      ({ query }) => {
        const newest = volumes.at(-1)?.issue.id ?? "";
        return volumeOr404(volumes, query.issue ?? newest).rulebook;
      },
    );
  };
