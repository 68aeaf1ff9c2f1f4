import { type FastifyPluginAsyncTypebox, Type } from "@fastify/type-provider-typebox";
import { readReform } from "@gongbao/engine";
import { sql } from "kysely";
import { actorOf } from "../../access/guard.ts";
import { ErrorSchema } from "../../errors/api-error.ts";
import { eraseLeaving } from "../../files/record.ts";
import { list } from "../../schema/basics.ts";
import { type Spine, act } from "../../spine/spine.ts";
import { studyActions } from "./actions.ts";
import { noHolders, notInState, wrongChange } from "./refusals.ts";
import { MakeStudySchema, type StudyBody, StudyBriefSchema, StudySchema } from "./schemas.ts";
import { filesOf, findStudy, listStudies, refuseFull, removeStudy, showStudy } from "./studies.ts";
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
        act<StudyTables, StudyBody>(
          { database, clock },
          actorOf(request),
          "study.start",
          async (transaction) => {
            const { study } = request.params;
            const row = await findStudy(transaction, actorOf(request).user, study, { lock: true });
            if (row.state !== "draft") throw notInState("draft", row.state);
            const names = (await filesOf(transaction, row.id)).map(({ name }) => name);
            if (!names.some((name) => name.startsWith("holders."))) throw noHolders;
            const started = await transaction
              .updateTable("studies.study")
              .set({ state: "waiting" })
              .where("id", "=", row.id)
              .returningAll()
              .executeTakeFirstOrThrow();
            await call.execute(transaction);
            return [
              await showStudy(transaction, started, rulebooks.hash),
              { about: `study:${study}`, detail: {} },
            ];
          },
        ),
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
        act<StudyTables, StudyBody>(
          { database, clock },
          actorOf(request),
          "study.stop",
          async (transaction, at) => {
            const { study } = request.params;
            const row = await findStudy(transaction, actorOf(request).user, study, { lock: true });
            if (row.state !== "waiting" && row.state !== "running")
              throw notInState("waiting, running", row.state);
            const stopped = await transaction
              .updateTable("studies.study")
              .set({ state: "stopped", ended_at: at })
              .where("id", "=", row.id)
              .returningAll()
              .executeTakeFirstOrThrow();
            return [
              await showStudy(transaction, stopped, rulebooks.hash),
              { about: `study:${study}`, detail: {} },
            ];
          },
        ),
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
        await act<StudyTables, undefined>(
          { database, clock },
          actorOf(request),
          "study.remove",
          async (transaction) => {
            const { study } = request.params;
            const row = await findStudy(transaction, actorOf(request).user, study, { lock: true });
            await removeStudy(transaction, row.id);
            return [undefined, { about: `study:${study}`, detail: {} }];
          },
        );
        // What cannot be erased now, because a backup reads it, is erased later.
        await eraseLeaving(tables, files).catch((error: unknown) => request.log.error(error));
        return { deleted: true };
      },
    );
  };
