import { type FastifyPluginAsyncTypebox, Type } from "@fastify/type-provider-typebox";
import { writeYuan } from "@gongbao/engine";
import { sql } from "kysely";
import { actorOf } from "../../../access/guard.ts";
import { permit } from "../../../access/permit.ts";
import { dayOf } from "../../../calendar/working-days.ts";
import { lastNameBy, namesOn } from "../../../directory/names.ts";
import { ApiError, notFound } from "../../../errors/api-error.ts";
import { list, nullable } from "../../../schema/basics.ts";
import { NextSchema, pageOf, pageQuery, placeIn } from "../../../schema/cursor.ts";
import { allRows, fileOf, formatQuery, orFile } from "../../../sheets/answer.ts";
import { type Spine, act } from "../../../spine/spine.ts";
import { CaseParameters } from "../application/application-routes.ts";
import { decidedOf, totalOf } from "../assessment/decided.ts";
import { noticeTable } from "../view/exports.ts";
import { NoticeSchema } from "../view/listed.ts";
import { settlementsOf } from "../review/settlements.ts";
import { findCase, noSuchCase } from "../way/found.ts";
import { keptFrom, rulesFor, writeStep } from "../way/perform.ts";
import { maySee } from "../way/sight.ts";
import { seenCase } from "../view/show.ts";
import { refused } from "../refused.ts";
import { Id, Reason } from "../schemas.ts";
import type { Tables } from "../tables.ts";
import { isNoticeOver } from "./over.ts";
import { noticeOver } from "../refusals.ts";
import { tellObjection } from "../news/telling.ts";
import { noticeActions } from "../actions.ts";

const ObjectionSchema = Type.Object(
  {
    id: Type.String(),
    at: Type.String(),
    words: Type.String(),
    answer: nullable(Type.String()),
    upheld: nullable(Type.Boolean()),
  },
  { title: "Objection" },
);

/** Whoever objects: nobody asks who it is. */
const publicActor = { user: "public" };

/** /notices: what is given public notice of, objections to it, and their answers. */
export const noticeRoutes =
  (spine: Spine): FastifyPluginAsyncTypebox =>
  async (app) => {
    const tables = spine.database.withTables<Tables>();

    app.get(
      "/notices",
      {
        config: { action: noticeActions.read },
        schema: {
          tags: ["cases"],
          summary:
            "What is given public notice of and not yet approved, the longest-standing first; `over` says which of them can no longer be objected to",
          querystring: Type.Object({
            programme: Type.Optional(Id),
            ...formatQuery(),
            ...pageQuery(),
          }),
          response: {
            200: orFile(
              Type.Object({ notices: list(NoticeSchema), next: NextSchema }, { title: "Notices" }),
            ),
            ...refused,
          },
        },
      },
      async (request, reply) => {
        const { programme, cursor, limit, format = "json" } = request.query;
        if (format === "json") {
          const { rows, next } = await readNotices(programme, cursor, limit);
          return { notices: rows, next };
        }
        const notices = await allRows(cursor, (from, most) => readNotices(programme, from, most));
        const file = fileOf(format, noticeTable, notices, request);
        return reply.headers(file.headers).send(file.stream);
      },
    );

    app.get(
      "/notices/:case",
      {
        config: { action: noticeActions.read },
        schema: {
          tags: ["cases"],
          summary: "What is given public notice of, one case",
          params: CaseParameters,
          response: { 200: NoticeSchema, ...refused },
        },
      },
      async (request) => {
        const number = request.params.case;
        const found = await tables
          .selectFrom("cases.case as c")
          .select(
            sql<string>`${lastNameBy(sql.ref("c.applicant"), dayOf(spine.clock.now()))}`.as("zh"),
          )
          .where("c.number", "=", number)
          .where("c.state", "=", "noticed")
          .executeTakeFirst();
        if (found === undefined) throw notFound({ zh: "公示", en: "notice" }, "case", number, []);
        return shown(await findCase(tables, number), found.zh);
      },
    );

    /** A notice, as everybody sees it. */
    async function shown(found: Awaited<ReturnType<typeof findCase>>, applicant: string) {
      const { programme } = found;
      const { rulebook } = await rulesFor(spine, found);
      const measure = rulebook.measures.find(({ id }) => id === programme.measure);
      if (measure === undefined) throw new Error(`no measure ${programme.measure} in the rules`);
      const settlements = settlementsOf(found, []);
      const names = await namesOn(
        spine.database,
        [programme.leading, ...settlements.map(({ body }) => body)],
        dayOf(spine.clock.now()),
      );
      return {
        case: found.number,
        programme: programme.id,
        programmeTitle: programme.title,
        measure: measure.id,
        measureTitle: { ...measure.title },
        document: measure.document,
        article: measure.article,
        leading: programme.leading,
        leadingName: names.get(programme.leading)?.zh ?? programme.leading,
        applicant,
        amount: writeYuan(totalOf(decidedOf(found))),
        until: found.noticeUntil ?? "",
        over: isNoticeOver(found, dayOf(spine.clock.now())),
        settlements: settlements.map(({ item, figure, min, max, body }) => ({
          item,
          figure: writeYuan(figure),
          min,
          max,
          body,
          bodyName: names.get(body)?.zh ?? body,
        })),
      };
    }

    async function readNotices(
      programme: string | undefined,
      cursor: string | undefined,
      limit: number,
    ) {
      const after = placeIn(cursor, "whole");
      let query = tables
        .selectFrom("cases.case as c")
        .select(["c.id", "c.number"])
        // A body may have had several names: the notice has the one of today.
        .select(
          sql<string>`${lastNameBy(sql.ref("c.applicant"), dayOf(spine.clock.now()))}`.as("zh"),
        )
        .where("c.state", "=", "noticed")
        .orderBy("c.id")
        .limit(limit + 1);
      if (programme !== undefined) query = query.where("c.programme_id", "=", programme);
      if (after !== null) query = query.where("c.id", ">", BigInt(after[0]));
      const { page, next } = pageOf(await query.execute(), limit, ({ id }) => [Number(id)]);
      const notices = await Promise.all(
        page.map(async ({ number, zh }) => {
          return shown(await findCase(tables, number), zh);
        }),
      );
      return { rows: notices, next };
    }

    app.post(
      "/notices/:case/objections",
      {
        config: { action: noticeActions.object, rateLimit: { max: 10, timeWindow: 3_600_000 } },
        schema: {
          tags: ["cases"],
          summary: "Objects to what is under notice; no name is asked",
          params: CaseParameters,
          body: Type.Object({ words: Reason }),
          response: {
            201: Type.Object({ id: Type.String() }, { title: "ObjectionMade" }),
            ...refused,
          },
        },
      },
      async (request, reply) => {
        const number = request.params.case;
        const { words } = request.body;
        const id = await act<Tables, bigint>(
          spine,
          publicActor,
          "notice.object",
          async (transaction, at) => {
            const found = await findCase(transaction, number, true);
            if (found.state !== "noticed") throw noNotice(number);
            const day = dayOf(new Date(at));
            if (isNoticeOver(found, day)) throw noticeOver(found.noticeUntil ?? day, day);
            const made = await transaction
              .insertInto("cases.objection")
              .values({
                case_id: found.id,
                at,
                words,
                answered_at: null,
                answered_by: null,
                answer: null,
                upheld: null,
              })
              .returning("id")
              .executeTakeFirstOrThrow();
            await tellObjection(spine, transaction, found, at);
            return [made.id, { about: `case:${number}`, particular: words }];
          },
        );
        return reply.code(201).send({ id: String(id) });
      },
    );

    app.get(
      "/cases/:case/objections",
      {
        config: { action: noticeActions.weigh },
        schema: {
          tags: ["cases"],
          summary: "The objections to a case",
          params: CaseParameters,
          response: {
            200: Type.Object({ objections: list(ObjectionSchema) }, { title: "Objections" }),
            ...refused,
          },
        },
      },
      async (request) => {
        const actor = actorOf(request);
        const { found } = await seenCase(spine, tables, actor, request.params.case);
        permit(actor, noticeActions.weigh, { body: found.programme.leading });
        const rows = await tables
          .selectFrom("cases.objection")
          .selectAll()
          .where("case_id", "=", found.id)
          .orderBy("id")
          .execute();
        return {
          objections: rows.map(({ id, at, words, answer, upheld }) => ({
            id: String(id),
            at,
            words,
            answer,
            upheld,
          })),
        };
      },
    );

    app.post(
      "/cases/:case/objections/:objection/answer",
      {
        config: { action: noticeActions.answer },
        schema: {
          tags: ["cases"],
          summary: "Answers an objection; one that is upheld takes the case back to the review",
          params: Type.Object({
            ...CaseParameters.properties,
            objection: Type.String({ pattern: "^[0-9]{1,18}$" }),
          }),
          body: Type.Object({ answer: Reason, upheld: Type.Boolean() }),
          response: {
            200: Type.Object({ answered: Type.Boolean() }, { title: "Answered" }),
            ...refused,
          },
        },
      },
      (request) => {
        const actor = actorOf(request);
        const number = request.params.case;
        const { answer, upheld } = request.body;
        return act<Tables, { answered: boolean }>(
          spine,
          actor,
          "notice.answer",
          async (transaction, at) => {
            const found = await findCase(transaction, number, true);
            if (!maySee(actor, found, await rulesFor(spine, found))) throw noSuchCase(number);
            const reopens = upheld && found.state === "noticed";
            // To answer is a reviewer's part in the case, whether it goes back to the review or not.
            permit(actor, noticeActions.answer, {
              body: found.programme.leading,
              ...keptFrom(found, "reopen"),
            });
            const { rows } = await sql<{ id: bigint }>`
            update cases.objection set answered_at = ${at}, answered_by = ${actor.user},
              answer = ${answer}, upheld = ${upheld}
            where id = ${request.params.objection} and case_id = ${found.id} and answered_at is null
            returning id`.execute(transaction);
            if (rows.length === 0) {
              throw notFound(
                { zh: "待答复的异议", en: "open objection" },
                "objection",
                request.params.objection,
                [],
              );
            }
            const done = { about: `case:${number}`, detail: { upheld }, particular: answer };
            if (!reopens) return [{ answered: true }, done];
            const body = found.programme.leading;
            const writing = { transaction, found, actor, at, day: dayOf(new Date(at)), body };
            await writeStep(spine, writing, "reopen", { words: answer });
            return [{ answered: true }, done];
          },
        );
      },
    );
  };

const noNotice = (number: string) =>
  new ApiError(409, {
    code: "no-notice",
    message: { zh: "这件申报不在公示期内", en: "This case is not under public notice" },
    where: "case",
    expected: null,
    found: number,
    advice: {
      zh: "它已退回、批准或撤回；请看公示名单和奖补公开。",
      en: "It went back for review, was approved or withdrawn: see the public notices and the awards paid.",
    },
  });
