import { type FastifyPluginAsyncTypebox, Type } from "@fastify/type-provider-typebox";
import type { Selectable } from "kysely";
import { actorOf } from "../../access/guard.ts";
import { permit } from "../../access/permit.ts";
import { dayOf } from "../../calendar/working-days.ts";
import { namesOn } from "../../directory/names.ts";
import { ApiError, ErrorSchema, notFound } from "../../errors/api-error.ts";
import { LabelSchema, list, nullable } from "../../schema/basics.ts";
import { reasonOf } from "../../schema/reason.ts";
import { NextSchema, pageOf, pageQuery, placeIn } from "../../schema/cursor.ts";
import { type Spine, act } from "../../spine/spine.ts";
import { correctionActions } from "./actions.ts";
import { withoutContacts } from "./contact-details.ts";
import { type CorrectionTables, findings } from "./tables.ts";

const Words = reasonOf(3000);
const Measure = Type.String({ minLength: 1, maxLength: 100 });

const CorrectionSchema = Type.Object(
  {
    id: Type.String(),
    measure: Measure,
    rulebook: Type.String({ description: "The rules it speaks of, by their hash." }),
    words: Type.String({ description: "What was said, without contact details." }),
    at: Type.String(),
    finding: nullable(Type.Enum(findings)),
    answer: nullable(Type.String()),
    answeredAt: nullable(Type.String()),
    answeredIn: nullable(Type.String({ description: "The body that answered." })),
    answeredInName: nullable(Type.Immutable(LabelSchema)),
  },
  { title: "Correction" },
);

const CorrectionsSchema = Type.Object(
  { corrections: list(CorrectionSchema), next: NextSchema },
  { title: "Corrections" },
);

const refusals = { 400: ErrorSchema, 401: ErrorSchema, 403: ErrorSchema, 404: ErrorSchema };

type Row = Selectable<CorrectionTables["corrections.suggestion"]>;

type Names = Awaited<ReturnType<typeof namesOn>>;

const written = (row: Row, names: Names) => ({
  id: String(row.id),
  measure: row.measure,
  rulebook: row.rulebook_hash,
  words: row.words,
  at: row.at,
  finding: row.finding,
  answer: row.answer,
  answeredAt: row.answered_at,
  answeredIn: row.answered_in,
  answeredInName: names.get(row.answered_in ?? "") ?? null,
});

/** /corrections: a rule that reads wrong is told by anybody, and answered for everybody to see. */
export const correctionRoutes =
  (spine: Spine): FastifyPluginAsyncTypebox =>
  async (app) => {
    const tables = spine.database.withTables<CorrectionTables>();

    /** The names that the answering bodies have today. */
    const namesOf = (rows: readonly Row[]) =>
      namesOn(
        spine.database,
        [...new Set(rows.flatMap(({ answered_in: body }) => body ?? []))],
        dayOf(spine.clock.now()),
      );

    /** Answered ones, newest first; those that wait, oldest first. */
    const read = async (
      answered: boolean,
      { measure, cursor, limit }: { measure?: string; cursor?: string; limit: number },
    ) => {
      const after = placeIn(cursor, "whole");
      let query = tables
        .selectFrom("corrections.suggestion")
        .selectAll()
        .where("finding", answered ? "is not" : "is", null)
        .orderBy("id", answered ? "desc" : "asc")
        .limit(limit + 1);
      if (measure !== undefined) query = query.where("measure", "=", measure);
      if (after !== null) query = query.where("id", answered ? "<" : ">", BigInt(after[0]));
      const { page, next } = pageOf(await query.execute(), limit, ({ id }) => [Number(id)]);
      const names = await namesOf(page);
      return { corrections: page.map((row) => written(row, names)), next };
    };

    app.get(
      "/corrections",
      {
        config: { action: correctionActions.read },
        schema: {
          tags: ["rules"],
          summary: "What was said of rules that read wrong, and the answers",
          querystring: Type.Object({ measure: Type.Optional(Measure), ...pageQuery() }),
          response: { 200: CorrectionsSchema, ...refusals },
        },
      },
      ({ query }) => read(true, query),
    );

    app.get(
      "/corrections/open",
      {
        config: { action: correctionActions.list },
        schema: {
          tags: ["rules"],
          summary: "What was said and waits for an answer",
          querystring: Type.Object({ measure: Type.Optional(Measure), ...pageQuery() }),
          response: { 200: CorrectionsSchema, ...refusals },
        },
      },
      ({ query }) => read(false, query),
    );

    app.post(
      "/corrections",
      {
        config: {
          action: correctionActions.suggest,
          rateLimit: { max: 20, timeWindow: 3_600_000 },
        },
        schema: {
          tags: ["rules"],
          summary: "Says that a rule reads the gazette wrong; no name is asked, no contact is kept",
          body: Type.Object({ measure: Measure, words: Words }),
          response: {
            201: Type.Object({ id: Type.String() }, { title: "CorrectionMade" }),
            ...refusals,
          },
        },
      },
      async (request, reply) => {
        const { measure } = request.body;
        const { rulebooks } = spine;
        if (!rulebooks.current.measures.some(({ id }) => id === measure)) {
          throw notFound({ zh: "措施", en: "measure" }, "measure", measure, []);
        }
        const words = withoutContacts(request.body.words);
        const id = await act<CorrectionTables, bigint>(
          spine,
          { user: "public" },
          "correction.suggest",
          async (transaction, at) => {
            const made = await transaction
              .insertInto("corrections.suggestion")
              .values({ measure, rulebook_hash: rulebooks.hash, words, at, ...unanswered })
              .returning("id")
              .executeTakeFirstOrThrow();
            return [made.id, { about: `measure:${measure}`, detail: { id: String(made.id) } }];
          },
        );
        return reply.code(201).send({ id: String(id) });
      },
    );

    app.post(
      "/corrections/:correction/answer",
      {
        config: { action: correctionActions.answer },
        schema: {
          tags: ["rules"],
          summary: "Answers it, once, for everybody to see",
          params: Type.Object({ correction: Type.String({ pattern: "^[0-9]{1,18}$" }) }),
          body: Type.Object({
            body: Type.String({ minLength: 1, maxLength: 100, description: "The body answering." }),
            finding: Type.Enum(findings),
            answer: Words,
          }),
          response: { 200: CorrectionSchema, ...refusals, 409: ErrorSchema },
        },
      },
      (request) => {
        const actor = actorOf(request);
        const { body, finding, answer } = request.body;
        const id = BigInt(request.params.correction);
        permit(actor, correctionActions.answer, { body });
        return act<CorrectionTables, ReturnType<typeof written>>(
          spine,
          actor,
          "correction.answer",
          async (transaction, at) => {
            const found = await transaction
              .selectFrom("corrections.suggestion")
              .selectAll()
              .where("id", "=", id)
              .forUpdate()
              .executeTakeFirst();
            if (found === undefined) {
              throw notFound({ zh: "纠错", en: "suggestion" }, "correction", String(id), []);
            }
            if (found.finding !== null) throw answeredAlready(String(id));
            const row = await transaction
              .updateTable("corrections.suggestion")
              .set({
                finding,
                answer: withoutContacts(answer),
                answered_at: at,
                answered_by: actor.user,
                answered_in: body,
              })
              .where("id", "=", id)
              .returningAll()
              .executeTakeFirstOrThrow();
            const detail = { id: String(id), finding, body };
            return [
              written(row, await namesOf([row])),
              { about: `measure:${found.measure}`, detail },
            ];
          },
        );
      },
    );
  };

const unanswered = {
  finding: null,
  answer: null,
  answered_at: null,
  answered_by: null,
  answered_in: null,
} as const;

const answeredAlready = (found: string) =>
  new ApiError(409, {
    code: "answered-already",
    message: { zh: "这条纠错已经答复", en: "This was answered already" },
    where: "correction",
    expected: null,
    found,
    advice: { zh: "答复是公开的，不能再改。", en: "Answers are public and are not changed." },
  });
