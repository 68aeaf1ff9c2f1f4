import { type FastifyPluginAsyncTypebox, Type } from "@fastify/type-provider-typebox";
import { writeYuan } from "@gongbao/engine";
import { sql } from "kysely";
import { holds } from "../../../access/actor.ts";
import { actorOf } from "../../../access/guard.ts";
import { notFound } from "../../../errors/api-error.ts";
import { DaySchema, list, nullable } from "../../../schema/basics.ts";
import { type Spine, act } from "../../../spine/spine.ts";
import { awardActions } from "../actions.ts";
import { recordEarlierAwards } from "./earlier.ts";
import { refused } from "../refused.ts";
import { StatedSchema, YuanSchema } from "../schemas.ts";
import type { Tables } from "../tables.ts";

const earlier = {
  holder: Type.String({ minLength: 1, maxLength: 100 }),
  measure: Type.String({ maxLength: 100 }),
  item: Type.Optional(Type.String({ maxLength: 200 })),
  day: DaySchema,
  facts: Type.Optional(StatedSchema),
  amount: YuanSchema,
};
const reason = Type.String({ minLength: 1, maxLength: 500 });

const mostAtOnce = 1000;

const HeldSchema = Type.Object({
  id: Type.String(),
  case: nullable(Type.String({ description: "Null for one made outside this system." })),
  measure: Type.String(),
  item: nullable(Type.String()),
  day: DaySchema,
  amount: Type.String(),
  left: Type.String({ description: "Less what was cancelled or paid back." }),
});

/** /awards: what a holder has had, and the awards of earlier years. */
export const awardRoutes =
  (spine: Spine): FastifyPluginAsyncTypebox =>
  async (app) => {
    app.get(
      "/awards",
      {
        config: { action: awardActions.read },
        schema: {
          tags: ["cases"],
          summary: "What a holder has been awarded: it binds limits",
          querystring: Type.Object({ holder: earlier.holder }),
          response: {
            200: Type.Object({ awards: list(HeldSchema) }, { title: "HeldAwards" }),
            ...refused,
          },
        },
      },
      async (request) => {
        const actor = actorOf(request);
        const { holder } = request.query;
        if (!holds(actor, ["finance", "auditor"]) && !holds(actor, ["applicant"], holder)) {
          throw notFound({ zh: "单位", en: "body" }, "holder", holder, []);
        }
        const { rows } = await sql<{
          id: bigint;
          number: string | null;
          measure: string;
          item: string | null;
          day: string;
          amount: bigint;
          left: bigint;
        }>`
          select a.id, c.number, a.measure, a.item, a.day, a.amount,
            (a.amount - coalesce((
              select sum(r.amount) from cases.award_reduction r where r.award_id = a.id), 0))::bigint as left
          from cases.award a left join cases.case c on c.id = a.case_id
          where a.holder = ${holder} order by a.day, a.id limit 5000`.execute(spine.database);
        return {
          awards: rows.map(({ id, number, amount, left, ...row }) => ({
            id: String(id),
            case: number,
            ...row,
            amount: writeYuan(amount),
            left: writeYuan(left),
          })),
        };
      },
    );

    app.post(
      "/awards",
      {
        config: { action: awardActions.import, movesMoney: true },
        schema: {
          tags: ["cases"],
          summary:
            "Records an award of an earlier year, or made outside this system: it binds limits too",
          body: Type.Object({ ...earlier, reason }),
          response: {
            201: Type.Object({ id: Type.String() }, { title: "EarlierAward" }),
            ...refused,
          },
        },
      },
      async (request, reply) => {
        const { reason: why, item = null, facts = {}, ...award } = request.body;
        const actor = actorOf(request);
        const id = await act<Tables, bigint>(
          spine,
          actor,
          "award.import",
          async (transaction, at) => {
            const [made = 0n] = await recordEarlierAwards(
              transaction,
              spine.rulebooks.current,
              [{ ...award, item, facts }],
              { at, by: actor.user, reason: why },
            );
            const { holder, measure, day, amount } = award;
            return [made, { about: `body:${holder}`, detail: { measure, day, amount } }];
          },
        );
        return reply.code(201).send({ id: String(id) });
      },
    );

    app.post(
      "/awards/batch",
      {
        config: { action: awardActions.import, movesMoney: true },
        schema: {
          tags: ["cases"],
          summary: "Records many awards of earlier years: all of them, or none and every fault",
          body: Type.Object({
            awards: Type.Array(Type.Object(earlier), { minItems: 1, maxItems: mostAtOnce }),
            reason,
          }),
          response: {
            201: Type.Object({ ids: list(Type.String()) }, { title: "EarlierAwards" }),
            ...refused,
          },
        },
      },
      async (request, reply) => {
        const actor = actorOf(request);
        const { awards, reason: why } = request.body;
        const ids = await act<Tables, readonly bigint[]>(
          spine,
          actor,
          "award.import",
          async (transaction, at) => {
            const made = await recordEarlierAwards(
              transaction,
              spine.rulebooks.current,
              awards.map(({ item = null, facts = {}, ...award }) => ({ ...award, item, facts })),
              { at, by: actor.user, reason: why },
            );
            return [made, { about: "awards", detail: { count: made.length } }];
          },
        );
        return reply.code(201).send({ ids: ids.map(String) });
      },
    );
  };
