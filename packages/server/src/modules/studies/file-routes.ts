import fastifyMultipart from "@fastify/multipart";
import { type FastifyPluginAsyncTypebox, Type } from "@fastify/type-provider-typebox";
import { insteadOfTable, schemaOf } from "@gongbao/population";
import { actorOf } from "../../access/guard.ts";
import { attachment } from "../../delivery/attachment.ts";
import { ErrorSchema } from "../../errors/api-error.ts";
import { megabyte } from "../../files/limits.ts";
import { record, release } from "../../files/record.ts";
import { list } from "../../schema/basics.ts";
import { type Spine, act } from "../../spine/spine.ts";
import { receive } from "../evidence/receive.ts";
import { studyActions } from "./actions.ts";
import { exampleTables } from "./example.ts";
import { noSuchStudyFile, noTable, notATable, notInState } from "./refusals.ts";
import { StudyParameters, refusals } from "./routes.ts";
import { type StudyBody, StudySchema, StudyTableSchema } from "./schemas.ts";
import { filesOf, findStudy, showStudy } from "./studies.ts";
import { subject } from "./subject.ts";
import type { StudyTables } from "./tables.ts";
import { toldTables } from "./told-tables.ts";

const mostBytes = 200 * megabyte;

const mediaTypes: Readonly<Record<string, string>> = {
  csv: "text/csv; charset=utf-8",
  xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  html: "text/html; charset=utf-8",
  json: "application/json; charset=utf-8",
};

const typeOf = (name: string): string =>
  mediaTypes[name.split(".").at(-1) ?? ""] ?? "application/octet-stream";

/** /studies/:study/files: the firms that a study is over, and what came of it. */
export const fileRoutes =
  ({ database, clock, rulebooks, files }: Spine): FastifyPluginAsyncTypebox =>
  async (app) => {
    await app.register(fastifyMultipart);
    const tables = database.withTables<StudyTables>();
    const { holders, things, past } = schemaOf(rulebooks.current, subject);
    const known = [holders, ...things, past].map(({ name }) => name);

    app.post(
      "/studies/:study/files",
      {
        config: { action: studyActions.make },
        schema: {
          tags: ["studies"],
          summary:
            "Uploads one table of the firms, as gongbao population reads it: multipart/form-data with one file, named after its table (holders.csv); again in the place of the one before",
          consumes: ["multipart/form-data"],
          params: StudyParameters,
          response: { 201: StudySchema, ...refusals, 413: ErrorSchema },
        },
      },
      async (request, reply) => {
        const actor = actorOf(request);
        const { study } = request.params;
        const seen = await findStudy(tables, actor.user, study);
        if (seen.state !== "draft") throw notInState("draft", seen.state);
        reply.header("connection", "close");
        const { incoming, name } = await receive(request, files, mostBytes);
        reply.removeHeader("connection");
        try {
          const form = /\.parquet$/iu.test(name) ? "parquet" : "csv";
          // What it is comes before what it is called: no other name makes a PDF a table.
          const instead = insteadOfTable(incoming.path, form);
          if (instead !== null) throw noTable(name, form, instead);
          const [, table = ""] = /^([a-z-]+)\.(?:csv|parquet)$/iu.exec(name) ?? [];
          if (!known.includes(table)) throw notATable(name, known);
          const called = `${table}.${form}`;
          const shown = await act<StudyTables, StudyBody>(
            { database, clock },
            actor,
            "study.upload",
            async (transaction, at) => {
              const row = await findStudy(transaction, actor.user, study, { lock: true });
              if (row.state !== "draft") throw notInState("draft", row.state);
              // A table is there once, in one form or the other.
              const before = (await filesOf(transaction, row.id)).filter((file) =>
                file.name.startsWith(`${table}.`),
              );
              for (const file of before)
                // At most two, and each holds the row of its content.
                await release(transaction, file.hash, async () => {
                  await transaction
                    .deleteFrom("studies.file")
                    .where("study_id", "=", row.id)
                    .where("kind", "=", "input")
                    .where("name", "=", file.name)
                    .execute();
                });
              // After the release: it may be the same content.
              await record(transaction, incoming, at);
              await transaction
                .insertInto("studies.file")
                .values({
                  study_id: row.id,
                  kind: "input",
                  name: called,
                  hash: incoming.hash,
                  size: BigInt(incoming.size),
                })
                .execute();
              return [
                await showStudy(transaction, row, rulebooks.hash),
                { about: `study:${study}`, detail: { table } },
              ];
            },
          );
          return await reply.code(201).send(shown);
        } finally {
          await incoming.drop();
        }
      },
    );

    app.get(
      "/studies/tables",
      {
        config: { action: studyActions.read },
        schema: {
          tags: ["studies"],
          summary: "The tables that a study may be given, with their columns and what a cell holds",
          response: {
            200: Type.Object({ tables: list(StudyTableSchema) }, { title: "StudyTables" }),
            ...refusals,
          },
        },
      },
      () => Promise.resolve({ tables: [...toldTables(rulebooks.current)] }),
    );

    /** The same firms for everybody, as long as the rules are the same: made once. */
    let made: { readonly hash: string; readonly tables: ReturnType<typeof exampleTables> } | null =
      null;
    async function example(): Promise<ReadonlyMap<string, Buffer>> {
      if (made?.hash === rulebooks.hash) return made.tables;
      const making = { hash: rulebooks.hash, tables: exampleTables(rulebooks.current) };
      made = making;
      // One that failed is tried again by the next who asks.
      making.tables.catch(() => {
        if (made === making) made = null;
      });
      return making.tables;
    }

    app.get(
      "/studies/example",
      {
        config: { action: studyActions.read },
        schema: {
          tags: ["studies"],
          summary: "The tables of a few fictional firms, to copy the form of",
          response: {
            200: Type.Object(
              { files: list(Type.String(), "The tables' files: holders.csv.") },
              { title: "StudyExample" },
            ),
            ...refusals,
          },
        },
      },
      async () => ({ files: [...(await example()).keys()] }),
    );

    app.get(
      "/studies/example/:name",
      {
        config: { action: studyActions.read },
        schema: {
          tags: ["studies"],
          summary: "A table of a few fictional firms (holders.csv), to copy the form of",
          params: Type.Object({ name: Type.String({ minLength: 1, maxLength: 60 }) }),
          response: { 200: Type.Any({ description: "The table." }), ...refusals },
        },
      },
      async (request, reply) => {
        const { name } = request.params;
        const all = await example();
        const table = all.get(name);
        if (table === undefined) throw noSuchStudyFile(name, [...all.keys()]);
        return reply
          .type(typeOf(name))
          .header("content-disposition", attachment(name))
          .header("x-content-type-options", "nosniff")
          .send(table);
      },
    );

    app.get(
      "/studies/:study/files/:name",
      {
        config: { action: studyActions.read },
        schema: {
          tags: ["studies"],
          summary: "A file that came of a study, to be saved",
          params: Type.Object({
            ...StudyParameters.properties,
            name: Type.String({ minLength: 1, maxLength: 60 }),
          }),
          response: { 200: Type.Any({ description: "The file." }), ...refusals },
        },
      },
      async (request, reply) => {
        const { study, name } = request.params;
        const row = await findStudy(tables, actorOf(request).user, study);
        const outputs = (await filesOf(tables, row.id)).filter(({ kind }) => kind === "output");
        const found = outputs.find((file) => file.name === name);
        if (found === undefined)
          throw noSuchStudyFile(
            name,
            outputs.map((file) => file.name),
          );
        const file = await files.open(found.hash);
        if (file === null) throw new Error(`the file ${found.hash} is not there`);
        return reply
          .type(typeOf(name))
          .header("content-length", file.size)
          .header("content-disposition", attachment(name))
          .header("x-content-type-options", "nosniff")
          .header("content-security-policy", "sandbox; default-src 'none'")
          .header("cache-control", "private, no-store")
          .send(file.stream);
      },
    );
  };
