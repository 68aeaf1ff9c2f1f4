import { type FastifyPluginAsyncTypebox, Type } from "@fastify/type-provider-typebox";
import type { FastifyRequest } from "fastify";
import { type Actor, holds } from "../../../access/actor.ts";
import { actorOf } from "../../../access/guard.ts";
import { ErrorSchema, notFound } from "../../../errors/api-error.ts";
import { pageOf, pageQuery, placeIn } from "../../../schema/cursor.ts";
import { type Spine, act } from "../../../spine/spine.ts";
import { keptActions } from "../actions.ts";
import { mostBytes } from "../routes.ts";
import { findKept, listKept, noneKept, refuseFull } from "./keeping.ts";
import {
  KeepSchema,
  type KeptBody,
  KeptListSchema,
  KeptSchema,
  KeptWholeSchema,
} from "./schemas.ts";
import type { KeptTables } from "./tables.ts";
import { assessed, totalUnder } from "./total.ts";

const FirmParameters = Type.Object({ firm: Type.String({ minLength: 1, maxLength: 100 }) });
const KeptParameters = Type.Object({
  ...FirmParameters.properties,
  assessment: Type.String({ pattern: "^[0-9]{1,18}$" }),
});

const refusals = { 400: ErrorSchema, 401: ErrorSchema, 403: ErrorSchema, 404: ErrorSchema };

type Row = Awaited<ReturnType<typeof listKept>>[number];

/** /firms/:firm/assessments: what a firm keeps of its own calculations. Nobody but those who act for it sees any. */
export const keptRoutes =
  ({ database, clock, rulebooks }: Spine): FastifyPluginAsyncTypebox =>
  async (app) => {
    const tables = database.withTables<KeptTables>();

    const written = (row: Row): KeptBody => ({
      id: String(row.id),
      title: row.title,
      asOf: row.as_of,
      total: row.total,
      rulebook: row.rulebook_hash,
      rulesChanged: row.rulebook_hash !== rulebooks.hash,
      by: row.kept_by,
      byName: row.by_name,
      at: row.kept_at,
    });

    app.get(
      "/firms/:firm/assessments",
      {
        config: { action: keptActions.read },
        schema: {
          tags: ["cases"],
          summary: "The assessments that a firm keeps, newest first",
          params: FirmParameters,
          querystring: Type.Object(pageQuery()),
          response: { 200: KeptListSchema, ...refusals },
        },
      },
      async (request) => {
        const { firm } = request.params;
        actsFor(request, firm);
        const { cursor, limit } = request.query;
        const [before = null] = placeIn(cursor, "whole") ?? [];
        const rows = await listKept(tables, firm, {
          before: before === null ? null : BigInt(before),
          limit: limit + 1,
        });
        const { page, next } = pageOf(rows, limit, ({ id }) => [Number(id)]);
        return { assessments: page.map(written), next };
      },
    );

    app.post(
      "/firms/:firm/assessments",
      {
        bodyLimit: mostBytes,
        config: { action: keptActions.keep },
        schema: {
          tags: ["cases"],
          summary: "Keeps a case for a firm under a title, with what the rules give in it today",
          params: FirmParameters,
          body: KeepSchema,
          response: {
            201: KeptSchema,
            ...refusals,
            409: ErrorSchema,
            413: ErrorSchema,
            422: ErrorSchema,
          },
        },
      },
      async (request, reply) => {
        const { firm } = request.params;
        const actor = actsFor(request, firm);
        const { case: stated, interpretations = {} } = request.body;
        const title = request.body.title.trim();
        const { asOf, total } = assessed(rulebooks.current, { stated, interpretations });
        const kept = await act<KeptTables, Row>(
          { database, clock },
          actor,
          "kept-assessment.keep",
          async (transaction, at) => {
            await refuseFull(transaction, firm);
            const row = {
              title,
              as_of: asOf,
              rulebook_hash: rulebooks.hash,
              kept_at: at,
              kept_by: actor.user,
            };
            const { id } = await transaction
              .insertInto("assessments.kept")
              .values({
                ...row,
                firm,
                stated: JSON.stringify(stated),
                interpretations: JSON.stringify(interpretations),
                total: JSON.stringify(total),
              })
              .returning("id")
              .executeTakeFirstOrThrow();
            return [
              { ...row, id, total, by_name: actor.name },
              { about: `body:${firm}`, detail: { assessment: String(id) } },
            ];
          },
        );
        return reply.code(201).send(written(kept));
      },
    );

    app.get(
      "/firms/:firm/assessments/:assessment",
      {
        config: { action: keptActions.read },
        schema: {
          tags: ["cases"],
          summary: "One of them with its case, and what it comes to under the rules in force",
          params: KeptParameters,
          response: { 200: KeptWholeSchema, ...refusals },
        },
      },
      async (request) => {
        const { firm, assessment } = request.params;
        actsFor(request, firm);
        const row = await findKept(tables, firm, BigInt(assessment));
        if (row === null) throw noneKept(assessment);
        const { stated, interpretations, as_of: day } = row;
        return {
          ...written(row),
          case: stated,
          interpretations,
          now: {
            rulebook: rulebooks.hash,
            total: totalUnder(rulebooks.current, { stated, interpretations, day }),
          },
        };
      },
    );

    app.delete(
      "/firms/:firm/assessments/:assessment",
      {
        config: { action: keptActions.remove },
        schema: {
          tags: ["cases"],
          summary: "Deletes one of them for good",
          params: KeptParameters,
          response: {
            200: Type.Object({ deleted: Type.Boolean() }, { title: "KeptAssessmentDeleted" }),
            ...refusals,
          },
        },
      },
      (request) => {
        const { firm, assessment } = request.params;
        const actor = actsFor(request, firm);
        return act<KeptTables, { deleted: boolean }>(
          { database, clock },
          actor,
          "kept-assessment.remove",
          async (transaction) => {
            const gone = await transaction
              .deleteFrom("assessments.kept")
              .where("firm", "=", firm)
              .where("id", "=", BigInt(assessment))
              .returning("id")
              .executeTakeFirst();
            if (gone === undefined) throw noneKept(assessment);
            return [{ deleted: true }, { about: `body:${firm}`, detail: { assessment } }];
          },
        );
      },
    );
  };

/**
 * Whoever asks, where they act for a firm.
 *
 * @throws {ApiError} 404: a firm that is another's is not said to be there
 */
function actsFor(request: FastifyRequest, firm: string): Actor {
  const actor = actorOf(request);
  if (!holds(actor, ["applicant"], firm)) {
    throw notFound({ zh: "单位", en: "firm" }, "firm", firm, []);
  }
  return actor;
}
