import { type FastifyPluginAsyncTypebox, Type } from "@fastify/type-provider-typebox";
import { sectors } from "@gongbao/rulebook";
import { readGazette } from "../../access/reading.ts";
import { ErrorSchema, notFound } from "../../errors/api-error.ts";
import { fileOf, formatQuery, orFile } from "../../sheets/answer.ts";
import { volumeOr404 } from "../../volume/find.ts";
import type { ServedVolume } from "../../volume/volume.ts";
import { measuresOf } from "./catalogue.ts";
import { MeasuresSchema } from "./schemas.ts";
import { measureTable } from "./table.ts";

/** GET /measures: what the rules give, one by one, as a catalogue. */
export const measureRoutes =
  (volumes: readonly ServedVolume[]): FastifyPluginAsyncTypebox =>
  async (app) => {
    // Worked out as soon as the server listens, so that nobody waits for it.
    app.addHook("onListen", (done) => {
      for (const volume of volumes) measuresOf(volume);
      done();
    });
    app.get(
      "/measures",
      {
        config: { action: readGazette },
        schema: {
          tags: ["rules"],
          summary: "The measures: for whom, how much, limits, collisions, doubts, evidence, words",
          querystring: Type.Object({
            issue: Type.Optional(
              Type.String({ description: "The volume; without it the newest one." }),
            ),
            ids: Type.Optional(
              Type.String({
                maxLength: 20_000,
                description: "Only these measures, with commas between; all of them without it.",
              }),
            ),
            ...formatQuery(),
          }),
          response: { 200: orFile(MeasuresSchema), 400: ErrorSchema, 404: ErrorSchema },
        },
      },
      async ({ query, headers }, reply) => {
        const volume = volumeOr404(volumes, query.issue ?? volumes.at(-1)?.issue.id ?? "");
        const all = measuresOf(volume);
        const wanted = query.ids === undefined ? null : new Set(query.ids.split(","));
        const strange = [...(wanted ?? [])].find((id) => !all.some((each) => each.id === id));
        if (strange !== undefined)
          throw notFound({ zh: "措施", en: "measure" }, "querystring.ids", strange, []);
        const measures = wanted === null ? all : all.filter(({ id }) => wanted.has(id));
        const { format = "json" } = query;
        if (format === "json") {
          const { date, subjects } = volume.rulebook;
          return { date, subjects, sectors, measures };
        }
        const rows = (async function* () {
          yield* measures;
        })();
        const file = fileOf(format, measureTable, rows, { query, headers });
        return reply.headers(file.headers).send(file.stream);
      },
    );
  };
