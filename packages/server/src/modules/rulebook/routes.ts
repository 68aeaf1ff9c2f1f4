import type { Rulebook, Scheme } from "@gongbao/engine";
import type { FastifyPluginAsyncTypebox } from "@fastify/type-provider-typebox";
import { Type } from "@fastify/type-provider-typebox";
import { ErrorSchema } from "../../errors/api-error.ts";
import { volumeOr404 } from "../../volume/find.ts";
import type { ServedVolume } from "../../volume/volume.ts";
import { readGazette } from "../../access/reading.ts";

/** The grammar of rules is the engine's and recursive: its own schema describes it. */
const RulebookSchema = Type.Unsafe<Rulebook>({
  type: "object",
  additionalProperties: true,
  description: "A rulebook, as docs/schemas/gongbao-rulebook.schema.json describes it.",
});

const SchemesSchema = Type.Object(
  {
    schemes: Type.Unsafe<readonly Scheme[]>({
      type: "array",
      items: { type: "object", additionalProperties: true },
      description: "How pools are shared, in the engine's grammar.",
    }),
  },
  { title: "Schemes" },
);

/** GET /rulebook, /schemes: the rules as data, for the engine in the browser. */
export const rulebookRoutes =
  (volumes: readonly ServedVolume[]): FastifyPluginAsyncTypebox =>
  async (app) => {
    app.get(
      "/rulebook",
      {
        config: { action: readGazette },
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

    app.get(
      "/schemes",
      {
        config: { action: readGazette },
        schema: {
          tags: ["rules"],
          summary: "How the newest issue shares pools over counties, zones and parks, as data",
          response: { 200: SchemesSchema },
        },
      },
      () => ({ schemes: volumes.at(-1)?.schemes ?? [] }),
    );
  };
