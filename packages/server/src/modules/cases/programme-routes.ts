import { type FastifyPluginAsyncTypebox, Type } from "@fastify/type-provider-typebox";
import type { Rulebook } from "@gongbao/engine";
import { actorOf } from "../../access/guard.ts";
import { permit } from "../../access/permit.ts";
import { notFound } from "../../errors/api-error.ts";
import { list } from "../../schema/basics.ts";
import { type Spine, act } from "../../spine/spine.ts";
import { openProgramme, showProgramme } from "./programmes.ts";
import { refused } from "./refused.ts";
import { Id, NewProgrammeSchema, ProgrammeSchema } from "./schemas.ts";
import type { Tables } from "./tables.ts";
import { programmeActions } from "./actions.ts";

/** /programmes: measures opened for a year. */
export const programmeRoutes =
  (spine: Spine, rulebook: Rulebook): FastifyPluginAsyncTypebox =>
  async (app) => {
    const tables = spine.database.withTables<Tables>();
    const programme = async (id: string) => {
      const row = await tables
        .selectFrom("cases.programme")
        .selectAll()
        .where("id", "=", id)
        .executeTakeFirst();
      if (row === undefined) throw notFound({ zh: "项目", en: "programme" }, "programme", id, []);
      return showProgramme(rulebook, row);
    };

    app.get(
      "/programmes",
      {
        config: { action: programmeActions.read },
        schema: {
          tags: ["cases"],
          summary: "The programmes, each with the form that its measure makes",
          querystring: Type.Object({
            year: Type.Optional(Type.Integer({ minimum: 2000, maximum: 2100 })),
          }),
          response: {
            200: Type.Object({ programmes: list(ProgrammeSchema) }, { title: "Programmes" }),
            ...refused,
          },
        },
      },
      async ({ query }) => {
        let rows = tables.selectFrom("cases.programme").selectAll().orderBy("id");
        if (query.year !== undefined) rows = rows.where("year", "=", query.year);
        return { programmes: (await rows.execute()).map((row) => showProgramme(rulebook, row)) };
      },
    );

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
          await openProgramme(transaction, rulebook, body, { at, by: actor.user });
          const { measure, year } = body;
          return [undefined, { about: `programme:${body.id}`, detail: { measure, year } }];
        });
        return reply.code(201).send(await programme(body.id));
      },
    );
  };
