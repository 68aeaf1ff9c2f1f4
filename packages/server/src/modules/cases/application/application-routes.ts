import { type FastifyPluginAsyncTypebox, Type } from "@fastify/type-provider-typebox";
import { actorOf } from "../../../access/guard.ts";
import { permit } from "../../../access/permit.ts";
import { versionSaid } from "../../../delivery/version.ts";
import { notFound } from "../../../errors/api-error.ts";
import { list } from "../../../schema/basics.ts";
import { NextSchema, pageQuery } from "../../../schema/cursor.ts";
import { allRows, fileOf, formatQuery, orFile } from "../../../sheets/answer.ts";
import { type Spine, act } from "../../../spine/spine.ts";
import { findCase, noSuchCase } from "../way/found.ts";
import { keptFrom, rulesFor } from "../way/perform.ts";
import { maySee } from "../way/sight.ts";
import { numberNext } from "./numbering.ts";
import { prefilled, profileOf } from "./profile.ts";
import { changedMeanwhile, fromAnotherState } from "../refusals.ts";
import { caseTable } from "../view/exports.ts";
import { SummarySchema, listCases } from "../view/listed.ts";
import { refused } from "../refused.ts";
import { type CaseBody, CaseSchema, Id, StatedSchema } from "../schemas.ts";
import { showCase, showFound } from "../view/show.ts";
import { type State, stepOf } from "../way/steps.ts";
import type { Tables } from "../tables.ts";
import { caseActions } from "../actions.ts";

export const CaseParameters = Type.Object({ case: Id });

/** Where the applicant may still change what a case says. */
export const changeable: readonly State[] = ["draft", "returned"];

/** /cases: begun, filled in, seen. */
export const applicationRoutes =
  (spine: Spine): FastifyPluginAsyncTypebox =>
  async (app) => {
    app.post(
      "/cases",
      {
        config: { action: caseActions.apply },
        schema: {
          tags: ["cases"],
          summary: "Begins a case: a draft that only the applicant sees",
          body: Type.Object({ programme: Id, applicant: Type.String({ maxLength: 100 }) }),
          response: { 201: CaseSchema, ...refused },
        },
      },
      async (request, reply) => {
        const actor = actorOf(request);
        const { programme, applicant } = request.body;
        permit(actor, caseActions.apply, { body: applicant });
        const number = await act<Tables, string>(
          spine,
          actor,
          "case.begin",
          async (transaction, at) => {
            const found = await transaction
              .selectFrom("cases.programme")
              .select(["year", "measure"])
              .where("id", "=", programme)
              .executeTakeFirst();
            if (found === undefined) {
              throw notFound({ zh: "项目", en: "programme" }, "programme", programme, []);
            }
            const given = await numberNext(transaction, found.year);
            await transaction
              .insertInto("cases.case")
              .values({
                number: given,
                programme_id: programme,
                applicant,
                state: "draft",
                version: 0,
                stated: JSON.stringify(
                  prefilled(
                    spine.rulebooks.current,
                    found.measure,
                    await profileOf(transaction, applicant),
                  ),
                ),
                assessed_on: null,
                rulebook_hash: null,
                confirmed: null,
                notice_until: null,
                due_on: null,
                made_at: at,
                made_by: actor.user,
                saved_at: null,
                saved_by: null,
              })
              .execute();
            return [given, { about: `case:${given}`, detail: { programme, applicant } }];
          },
        );
        return reply.code(201).send(await showCase(spine, actor, number));
      },
    );

    app.put(
      "/cases/:case/stated",
      {
        config: { action: caseActions.apply },
        schema: {
          tags: ["cases"],
          summary:
            "Saves what the applicant states, as far as it goes, and answers what it comes to",
          params: CaseParameters,
          body: Type.Object({
            version: Type.Optional(
              Type.Integer({
                minimum: 0,
                description: "The version that was seen, where no If-Match says it.",
              }),
            ),
            stated: StatedSchema,
          }),
          response: { 200: CaseSchema, ...refused },
        },
      },
      async (request) => {
        const actor = actorOf(request);
        const number = request.params.case;
        const { stated } = request.body;
        const version = versionSaid(request, request.body.version);
        return act<Tables, CaseBody>(spine, actor, "case.save", async (transaction, at) => {
          const found = await findCase(transaction, number, true);
          const rules = await rulesFor(spine, found);
          if (!maySee(actor, found, rules)) throw noSuchCase(number);
          permit(actor, caseActions.apply, { body: found.applicant, ...keptFrom(found, "submit") });
          if (found.version !== version) throw changedMeanwhile(number);
          if (!changeable.includes(found.state)) {
            throw fromAnotherState(number, stepOf("submit"), found.state);
          }
          const kept = await transaction
            .updateTable("cases.case")
            .set({
              stated: JSON.stringify(stated),
              version: version + 1,
              saved_at: at,
              saved_by: actor.user,
            })
            .where("id", "=", found.id)
            .returning(["stated", "version"])
            .executeTakeFirstOrThrow();
          const saved = { ...found, ...kept, saved: { at, by: actor.user } };
          return [
            await showFound(spine, transaction, actor, { found: saved, rules }),
            { about: `case:${number}` },
          ];
        });
      },
    );

    app.get(
      "/cases/:case",
      {
        config: { action: caseActions.read },
        schema: {
          tags: ["cases"],
          summary: "A case: where it is, whose turn it is, what it comes to",
          params: CaseParameters,
          response: { 200: CaseSchema, ...refused },
        },
      },
      (request) => showCase(spine, actorOf(request), request.params.case),
    );

    app.get(
      "/cases",
      {
        config: { action: caseActions.read },
        schema: {
          tags: ["cases"],
          summary: "The cases that are one's to see, newest first",
          querystring: Type.Object({
            state: Type.Optional(
              Type.String({ maxLength: 20, description: "Only cases in this state." }),
            ),
            programme: Type.Optional(Id),
            turn: Type.Optional(
              Type.Literal("mine", { description: "Only cases in which it is one's turn." }),
            ),
            ...formatQuery(),
            ...pageQuery(),
          }),
          response: {
            200: orFile(
              Type.Object({ cases: list(SummarySchema), next: NextSchema }, { title: "Cases" }),
            ),
            ...refused,
          },
        },
      },
      async (request, reply) => {
        const actor = actorOf(request);
        const { state = null, programme = null, turn, cursor, limit } = request.query;
        const { format = "json" } = request.query;
        const read = (from: string | undefined, most: number) =>
          listCases(spine.database, actor, { state, programme, mine: turn === "mine" }, from, most);
        if (format === "json") {
          const { rows, next } = await read(cursor, limit);
          return { cases: rows, next };
        }
        const cases = await allRows(cursor, read);
        const file = fileOf(format, caseTable, cases, request);
        return reply.headers(file.headers).send(file.stream);
      },
    );
  };
