import { type FastifyPluginAsyncTypebox, Type } from "@fastify/type-provider-typebox";
import { sql } from "kysely";
import { actorOf } from "../../../access/guard.ts";
import { permit } from "../../../access/permit.ts";
import { dayOf } from "../../../calendar/working-days.ts";
import { namesOn } from "../../../directory/names.ts";
import { notFound } from "../../../errors/api-error.ts";
import { list } from "../../../schema/basics.ts";
import { NextSchema, pageOf, pageQuery, placeIn } from "../../../schema/cursor.ts";
import { allRows, fileOf, formatQuery, orFile } from "../../../sheets/answer.ts";
import { type Spine, act } from "../../../spine/spine.ts";
import { openProgramme, showProgramme } from "./programmes.ts";
import { rankProgramme } from "./ranking.ts";
import { programmeTable } from "../view/exports.ts";
import { refused } from "../refused.ts";
import { Id, NewProgrammeSchema, ProgrammeSchema } from "../schemas.ts";
import type { Tables } from "../tables.ts";
import { programmeActions } from "../actions.ts";

/** /programmes: measures opened for a year. */
export const programmeRoutes =
  (spine: Spine): FastifyPluginAsyncTypebox =>
  async (app) => {
    const tables = spine.database.withTables<Tables>();
    const volume = spine.volumes.at(-1);
    if (volume === undefined) throw new Error("no volume, no measures");
    const show = async (row: Tables["cases.programme"]) => {
      const bodies = [row.leading_body, ...row.supporting_bodies];
      const names = await namesOn(spine.database, bodies, dayOf(spine.clock.now()));
      const rules = await spine.rulebooks.of(row.rulebook_hash);
      return showProgramme(rules, row, Object.fromEntries(names));
    };
    const programme = async (id: string) => {
      const row = await tables
        .selectFrom("cases.programme")
        .selectAll()
        .where("id", "=", id)
        .executeTakeFirst();
      if (row === undefined) throw notFound({ zh: "项目", en: "programme" }, "programme", id, []);
      return show(row);
    };

    app.get(
      "/programmes",
      {
        config: { action: programmeActions.read },
        schema: {
          tags: ["cases"],
          summary: "The programmes, each with the form that its measure makes",
          querystring: Type.Object({
            year: Type.Optional(
              Type.Integer({
                minimum: 2000,
                maximum: 2100,
                description: "Only those of this year.",
              }),
            ),
            ...formatQuery(),
            ...pageQuery(),
          }),
          response: {
            200: orFile(
              Type.Object(
                { programmes: list(ProgrammeSchema), next: NextSchema },
                { title: "Programmes" },
              ),
            ),
            ...refused,
          },
        },
      },
      async (request, reply) => {
        const { year, cursor, limit, format = "json" } = request.query;
        if (format === "json") {
          const { rows, next } = await readProgrammes(year, cursor, limit);
          return { programmes: rows, next };
        }
        const programmes = await allRows(cursor, (from, most) => readProgrammes(year, from, most));
        const file = fileOf(format, programmeTable, programmes, request);
        return reply.headers(file.headers).send(file.stream);
      },
    );

    async function readProgrammes(
      year: number | undefined,
      cursor: string | undefined,
      limit: number,
    ) {
      const after = placeIn(cursor, "text");
      let rows = tables
        .selectFrom("cases.programme")
        .selectAll()
        .orderBy(sql`id collate "C"`)
        .limit(limit + 1);
      if (year !== undefined) rows = rows.where("year", "=", year);
      if (after !== null) rows = rows.where(sql<boolean>`id collate "C" > ${after[0]}`);
      const { page, next } = pageOf(await rows.execute(), limit, ({ id }) => [id]);
      return { rows: await Promise.all(page.map(show)), next };
    }

    app.get(
      "/programmes/:programme",
      {
        config: { action: programmeActions.read },
        schema: {
          tags: ["cases"],
          summary: "One programme",
          params: Type.Object({ programme: Id }),
          response: { 200: ProgrammeSchema, ...refused },
        },
      },
      ({ params }) => programme(params.programme),
    );

    app.post(
      "/programmes",
      {
        config: { action: programmeActions.open },
        schema: {
          tags: ["cases"],
          summary: "Opens a measure for a year",
          body: NewProgrammeSchema,
          response: { 201: ProgrammeSchema, ...refused },
        },
      },
      async (request, reply) => {
        const actor = actorOf(request);
        const { body } = request;
        permit(actor, programmeActions.open, { body: body.leading });
        await act<Tables, undefined>(spine, actor, "programme.open", async (transaction, at) => {
          await openProgramme(transaction, spine.rulebooks.current, volume, body, {
            at,
            by: actor.user,
          });
          const { measure, year } = body;
          return [undefined, { about: `programme:${body.id}`, detail: { measure, year } }];
        });
        return reply.code(201).send(await programme(body.id));
      },
    );

    app.post(
      "/programmes/:programme/ranking",
      {
        config: { action: programmeActions.rank },
        schema: {
          tags: ["cases"],
          summary: "Gives the places to the cases that rank first, when all are decided",
          params: Type.Object({ programme: Id }),
          response: {
            200: Type.Object(
              {
                places: list(
                  Type.Object({
                    case: Type.String(),
                    score: Type.String(),
                    chosen: Type.Boolean(),
                    tied: Type.Boolean(),
                  }),
                ),
              },
              { title: "Ranking" },
            ),
            ...refused,
          },
        },
      },
      async (request) => ({
        places: await rankProgramme(spine, actorOf(request), request.params.programme),
      }),
    );
  };
