import fastifyMultipart from "@fastify/multipart";
import { type FastifyPluginAsyncTypebox, Type } from "@fastify/type-provider-typebox";
import { actorOf } from "../../access/guard.ts";
import { attachment } from "../../delivery/attachment.ts";
import { ErrorSchema } from "../../errors/api-error.ts";
import { megabyte } from "../../files/limits.ts";
import { record, release } from "../../files/record.ts";
import type { Spine } from "../../spine/spine.ts";
import { offerActions } from "../cases/actions.ts";
import { receive } from "../evidence/receive.ts";
import { noSuchStudyFile, notATable } from "../studies/refusals.ts";
import { tablesForList } from "./eligible.ts";
import { ListParameters, refusals } from "./list-routes.ts";
import { changeList, filesOf, findList } from "./lists.ts";
import { isOwnList } from "./permitted.ts";
import { notInListState, notTheLister } from "./refusals.ts";
import { ListSchema } from "./schemas.ts";
import type { AllTables } from "./tables.ts";

const mostBytes = 200 * megabyte;

/** /offer-lists/:list/files: the tables that a list is worked out from, and the rows that were not taken. */
export const fileRoutes =
  (spine: Spine): FastifyPluginAsyncTypebox =>
  async (app) => {
    await app.register(fastifyMultipart);
    const { database, rulebooks, files } = spine;
    const tables = database.withTables<AllTables>();

    app.post(
      "/offer-lists/:list/files",
      {
        config: { action: offerActions.list },
        schema: {
          tags: ["offers"],
          summary:
            "Uploads one table: multipart/form-data with one file, named after its table (holders.csv); again in the place of the one before",
          consumes: ["multipart/form-data"],
          params: ListParameters,
          response: { 201: ListSchema, ...refusals, 413: ErrorSchema },
        },
      },
      async (request, reply) => {
        const actor = actorOf(request);
        const id = request.params.list;
        const seen = await findList(tables, actor, id);
        if (!isOwnList(actor, seen)) throw notTheLister;
        if (seen.state !== "draft") throw notInListState("draft", seen.state);
        const known = tablesForList(rulebooks.current, seen.measure).map(({ name }) => name);
        reply.header("connection", "close");
        const { incoming, name } = await receive(request, files, mostBytes);
        reply.removeHeader("connection");
        try {
          const [, table = "", format = ""] = /^([a-z-]+)\.(csv|parquet)$/iu.exec(name) ?? [];
          if (!known.includes(table)) throw notATable(name, known);
          const shown = await changeList(
            spine,
            actor,
            id,
            "offer.upload",
            async (transaction, row, at) => {
              if (row.state !== "draft") throw notInListState("draft", row.state);
              // A table is there once, in one form or the other.
              const before = (await filesOf(transaction, row.id)).filter((file) =>
                file.name.startsWith(`${table}.`),
              );
              for (const file of before)
                // At most two, and each holds the row of its content.
                await release(transaction, file.hash, async () => {
                  await transaction
                    .deleteFrom("offers.file")
                    .where("list_id", "=", row.id)
                    .where("kind", "=", "input")
                    .where("name", "=", file.name)
                    .execute();
                });
              // After the release: it may be the same content.
              await record(transaction, incoming, at);
              await transaction
                .insertInto("offers.file")
                .values({
                  list_id: row.id,
                  kind: "input",
                  name: `${table}.${format.toLowerCase()}`,
                  hash: incoming.hash,
                  size: BigInt(incoming.size),
                })
                .execute();
              return { table };
            },
          );
          return await reply.code(201).send(shown);
        } finally {
          await incoming.drop();
        }
      },
    );

    app.get(
      "/offer-lists/:list/files/:name",
      {
        config: { action: offerActions.read },
        schema: {
          tags: ["offers"],
          summary: "The rows that were not taken, with the reason of each, to be saved",
          params: Type.Object({
            ...ListParameters.properties,
            name: Type.String({ minLength: 1, maxLength: 60 }),
          }),
          response: { 200: Type.Any({ description: "The file." }), ...refusals },
        },
      },
      async (request, reply) => {
        const { list, name } = request.params;
        const row = await findList(tables, actorOf(request), list);
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
          .type("text/csv; charset=utf-8")
          .header("content-length", file.size)
          .header("content-disposition", attachment(name))
          .header("x-content-type-options", "nosniff")
          .header("content-security-policy", "sandbox; default-src 'none'")
          .header("cache-control", "private, no-store")
          .send(file.stream);
      },
    );
  };
