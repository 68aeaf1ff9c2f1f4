import { type FastifyPluginAsyncTypebox, Type } from "@fastify/type-provider-typebox";
import { readReform } from "@gongbao/engine";
import type { FastifyRequest } from "fastify";
import { type Transaction, sql } from "kysely";
import { actorOf } from "../../access/guard.ts";
import { ErrorSchema } from "../../errors/api-error.ts";
import { eraseLeaving } from "../../files/record.ts";
import { list } from "../../schema/basics.ts";
import { type Spine, act } from "../../spine/spine.ts";
import { studyActions } from "./actions.ts";
import { noHolders, notInState, wrongChange } from "./refusals.ts";
import { MakeStudySchema, type StudyBody, StudyBriefSchema, StudySchema } from "./schemas.ts";
import {
  type StudyRow,
  filesOf,
  findStudy,
  listStudies,
  refuseFull,
  removeStudy,
  setState,
  showStudy,
} from "./studies.ts";
import type { StudyTables } from "./tables.ts";

export const StudyParameters = Type.Object({ study: Type.String({ pattern: "^[0-9]{1,18}$" }) });

export const refusals = {
  400: ErrorSchema,
  401: ErrorSchema,
  403: ErrorSchema,
  404: ErrorSchema,
  409: ErrorSchema,
  422: ErrorSchema,
};

/** Columns that a study is broken down by where none is asked for. */
const usualColumns = ["county", "industry", "size"];

const call = sql`select pg_notify('gongbao_jobs', 'studies.run')`;

/** /studies: a reform beside the rules in force, over many firms. It goes on when its analyst has left. */
export const studyRoutes =
  ({ database, clock, rulebooks, files }: Spine): FastifyPluginAsyncTypebox =>
  async (app) => {
    const tables = database.withTables<StudyTables>();
    const tags = ["studies"];

    app.get(
      "/studies",
      {
        config: { action: studyActions.read },
        schema: {
          tags,
          summary: "One's studies, newest first",
          response: {
            200: Type.Object({ studies: list(StudyBriefSchema) }, { title: "Studies" }),
            ...refusals,
          },
        },
      },
      async (request) => ({
        studies: await listStudies(tables, actorOf(request).user, rulebooks.hash),
      }),
    );

    app.post(
      "/studies",
      {
        config: { action: studyActions.make },
        schema: {
          tags,
          summary:
            "Makes a study. Over fictional firms it begins at once; over files when they are there and it is started",
          body: MakeStudySchema,
          response: { 201: StudySchema, ...refusals },
        },
      },
      async (request, reply) => {
        const actor = actorOf(request);
        const {
          title,
          source,
          changes,
          groupedBy = usualColumns,
          readings = false,
          asOf,
        } = request.body;
        const reform = readReform(rulebooks.current, changes);
        if (!reform.ok) {
          const [first] = reform.problems;
          if (first) throw wrongChange(first);
        }
        const made = await act<StudyTables, StudyBody>(
          { database, clock },
          actor,
          "study.make",
          async (transaction, at) => {
            await refuseFull(transaction, actor.user);
            const row = await transaction
              .insertInto("studies.study")
              .values({
                owner: actor.user,
                title: title.trim(),
                source: JSON.stringify(source),
                changes: JSON.stringify(changes),
                grouped_by: groupedBy,
                with_readings: readings,
                as_of: asOf ?? rulebooks.current.date,
                state: source === "files" ? "draft" : "waiting",
                done: 0n,
                total: null,
                problem: null,
                result: null,
                rulebook_hash: rulebooks.hash,
                made_at: at,
                touched_at: null,
                ended_at: null,
              })
              .returningAll()
              .executeTakeFirstOrThrow();
            if (source !== "files") await call.execute(transaction);
            return [
              await showStudy(transaction, row, rulebooks.hash),
              { about: `study:${row.id}`, detail: { changes: changes.length } },
            ];
          },
        );
        return reply.code(201).send(made);
      },
    );

    app.get(
      "/studies/:study",
      {
        config: { action: studyActions.read },
        schema: {
          tags,
          summary: "A study: how far it is, or what came of it",
          params: StudyParameters,
          response: { 200: StudySchema, ...refusals },
        },
      },
      async (request) => {
        const row = await findStudy(tables, actorOf(request).user, request.params.study);
        return showStudy(tables, row, rulebooks.hash);
      },
    );

    /** Does something to one's study, which nobody else changes meanwhile. */
    const change = <T>(
      request: FastifyRequest<{ Params: { study: string } }>,
      action: string,
      work: (transaction: Transaction<StudyTables>, row: StudyRow, at: string) => Promise<T>,
    ): Promise<T> => {
      const actor = actorOf(request);
      const { study } = request.params;
      return act<StudyTables, T>({ database, clock }, actor, action, async (transaction, at) => {
        const row = await findStudy(transaction, actor.user, study, { lock: true });
        return [await work(transaction, row, at), { about: `study:${study}`, detail: {} }];
      });
    };

    app.post(
      "/studies/:study/start",
      {
        config: { action: studyActions.make },
        schema: {
          tags,
          summary: "Starts a study over the files that were uploaded",
          params: StudyParameters,
          response: { 200: StudySchema, ...refusals },
        },
      },
      (request) =>
        change(request, "study.start", async (transaction, row) => {
          if (row.state !== "draft") throw notInState("draft", row.state);
          const names = (await filesOf(transaction, row.id)).map(({ name }) => name);
          if (!names.some((name) => name.startsWith("holders."))) throw noHolders;
          const started = await setState(transaction, row.id, { state: "waiting" });
          await call.execute(transaction);
          return showStudy(transaction, started, rulebooks.hash);
        }),
    );

    app.post(
      "/studies/:study/stop",
      {
        config: { action: studyActions.make },
        schema: {
          tags,
          summary: "Stops a study that waits or is being worked out",
          params: StudyParameters,
          response: { 200: StudySchema, ...refusals },
        },
      },
      (request) =>
        change(request, "study.stop", async (transaction, row, at) => {
          if (row.state !== "waiting" && row.state !== "running")
            throw notInState("waiting, running", row.state);
          const stopped = await setState(transaction, row.id, { state: "stopped", ended_at: at });
          return showStudy(transaction, stopped, rulebooks.hash);
        }),
    );

    app.delete(
      "/studies/:study",
      {
        config: { action: studyActions.remove },
        schema: {
          tags,
          summary: "Deletes a study for good, with its files",
          params: StudyParameters,
          response: {
            200: Type.Object({ deleted: Type.Boolean() }, { title: "StudyDeleted" }),
            ...refusals,
          },
        },
      },
      async (request) => {
        await change(request, "study.remove", (transaction, { id }) =>
          removeStudy(transaction, id),
        );
        // What cannot be erased now, because a backup reads it, is erased later.
        await eraseLeaving(tables, files).catch((error: unknown) => request.log.error(error));
        return { deleted: true };
      },
    );
  };
