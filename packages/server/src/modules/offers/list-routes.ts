import { type FastifyPluginAsyncTypebox, Type } from "@fastify/type-provider-typebox";
import { sql } from "kysely";
import { type Actor, holds } from "../../access/actor.ts";
import { actorOf } from "../../access/guard.ts";
import { permit } from "../../access/permit.ts";
import { dayOf } from "../../calendar/working-days.ts";
import { ErrorSchema, notFound } from "../../errors/api-error.ts";
import { eraseLeaving } from "../../files/record.ts";
import { list } from "../../schema/basics.ts";
import { NextSchema, pageQuery } from "../../schema/cursor.ts";
import { allRows, fileOf, formatQuery, orFile } from "../../sheets/answer.ts";
import { type Spine, act } from "../../spine/spine.ts";
import { offerActions } from "../cases/actions.ts";
import { outsideWindow } from "../cases/refusals.ts";
import { Id } from "../cases/schemas.ts";
import { refuseUncertain, whyUncertain } from "./eligible.ts";
import { listEntries } from "./entries.ts";
import { entryTable } from "./entry-table.ts";
import {
  changeList,
  filesOf,
  findList,
  listsOf,
  maySeeLists,
  removeList,
  setState,
  showList,
  tablesShown,
} from "./lists.ts";
import { isOwnList } from "./permitted.ts";
import {
  listsFull,
  notInListState,
  notTheLister,
  sourceFromTheFuture,
  whyNotOffered,
} from "./refusals.ts";
import { noHolders } from "../studies/refusals.ts";
import { releaseList } from "./releasing.ts";
import {
  EntrySchema,
  ListsSchema,
  type ListBody,
  ListSchema,
  NewListSchema,
  ReleaseSchema,
} from "./schemas.ts";
import { type AllTables, outcomes } from "./tables.ts";

export const ListParameters = Type.Object({ list: Type.String({ pattern: "^[0-9]{1,18}$" }) });

export const refusals = {
  400: ErrorSchema,
  401: ErrorSchema,
  403: ErrorSchema,
  404: ErrorSchema,
  409: ErrorSchema,
  422: ErrorSchema,
};

/** So many lists of a programme that did not go out are kept. */
const mostKept = 20;

const call = sql`select pg_notify('gongbao_jobs', 'offers.run')`;

/** /programmes/:programme/offer-lists and /offer-lists: from the city's data to a list of who is owed, and out to them. */
export const listRoutes =
  (spine: Spine): FastifyPluginAsyncTypebox =>
  async (app) => {
    const { database, clock, rulebooks, files } = spine;
    const tables = database.withTables<AllTables>();
    const tags = ["offers"];
    const ProgrammeParameters = Type.Object({ programme: Id });

    /** A programme whose lists somebody may see. */
    const programmeOf = async (actor: Actor, id: string) => {
      const found = await tables
        .selectFrom("cases.programme")
        .selectAll()
        .where("id", "=", id)
        .executeTakeFirst();
      if (found === undefined || !maySeeLists(actor, found.leading_body)) {
        throw notFound({ zh: "项目", en: "programme" }, "programme", id, []);
      }
      return found;
    };

    app.get(
      "/programmes/:programme/offer-lists",
      {
        config: { action: offerActions.read },
        schema: {
          tags,
          summary:
            "The lists of who is owed under a programme, newest first, and what one is worked out from",
          params: ProgrammeParameters,
          response: {
            200: ListsSchema,
            ...refusals,
          },
        },
      },
      async (request) => {
        const programme = await programmeOf(actorOf(request), request.params.programme);
        const why = whyUncertain(rulebooks.current, programme);
        return {
          title: programme.title,
          leading: programme.leading_body,
          opensOn: programme.opens_on,
          closesOn: programme.closes_on,
          unsuitable: why === null ? null : { ...whyNotOffered[why] },
          tables: why === "no-measure" ? [] : tablesShown(rulebooks.current, programme.measure),
          lists: await listsOf(tables, programme.id),
        };
      },
    );

    app.post(
      "/programmes/:programme/offer-lists",
      {
        config: { action: offerActions.list },
        schema: {
          tags,
          summary: "Begins a list of who is owed (免申即享名单); its tables are uploaded then",
          params: ProgrammeParameters,
          body: NewListSchema,
          response: { 201: ListSchema, ...refusals },
        },
      },
      async (request, reply) => {
        const actor = actorOf(request);
        const programme = await programmeOf(actor, request.params.programme);
        permit(actor, offerActions.list, { body: programme.leading_body });
        refuseUncertain(rulebooks.current, programme);
        const { source, sourceAsOf } = request.body;
        const made = await act<AllTables, ListBody>(
          spine,
          actor,
          "offer.list",
          async (transaction, at) => {
            const day = dayOf(new Date(at));
            if (day < programme.opens_on || day > programme.closes_on) {
              throw outsideWindow(programme.opens_on, programme.closes_on, day);
            }
            if (sourceAsOf > day) throw sourceFromTheFuture(day, sourceAsOf);
            const { count } = await transaction
              .selectFrom("offers.list")
              .select(({ fn }) => fn.countAll<bigint>().as("count"))
              .where("programme_id", "=", programme.id)
              .where("state", "<>", "released")
              .executeTakeFirstOrThrow();
            if (Number(count) >= mostKept) throw listsFull(mostKept);
            const isClerk = holds(actor, ["clerk"], programme.leading_body);
            const { id } = await transaction
              .insertInto("offers.list")
              .values({
                programme_id: programme.id,
                source: source.trim(),
                source_as_of: sourceAsOf,
                day,
                rulebook_hash: rulebooks.hash,
                state: "draft",
                total: null,
                problem: null,
                result: null,
                made_at: at,
                made_by: actor.user,
                made_as: isClerk ? "clerk" : "reviewer",
                touched_at: null,
                ended_at: null,
                released_at: null,
                released_by: null,
              })
              .returning("id")
              .executeTakeFirstOrThrow();
            const row = await findList(transaction, actor, String(id));
            return [
              await showList(spine, transaction, actor, row),
              {
                about: `offer-list:${id}`,
                detail: { programme: programme.id, sourceAsOf },
                particular: source.trim(),
              },
            ];
          },
        );
        return reply.code(201).send(made);
      },
    );

    app.get(
      "/offer-lists/:list",
      {
        config: { action: offerActions.read },
        schema: {
          tags,
          summary: "A list: how far it is, what came of it, where its offers stand",
          params: ListParameters,
          response: { 200: ListSchema, ...refusals },
        },
      },
      async (request) => {
        const actor = actorOf(request);
        return showList(spine, tables, actor, await findList(tables, actor, request.params.list));
      },
    );

    app.get(
      "/offer-lists/:list/entries",
      {
        config: { action: offerActions.read },
        schema: {
          tags,
          summary:
            "Who is on a list, and who may be owed something and is not on it, with the reason",
          params: ListParameters,
          querystring: Type.Object({
            outcome: Type.Optional(Type.Enum(outcomes)),
            ...formatQuery(),
            ...pageQuery(),
          }),
          response: {
            200: orFile(
              Type.Object(
                { entries: list(EntrySchema), next: NextSchema },
                { title: "OfferEntries" },
              ),
            ),
            ...refusals,
          },
        },
      },
      async (request, reply) => {
        const row = await findList(tables, actorOf(request), request.params.list);
        const rulebook = await rulebooks.of(row.rulebook_hash);
        const { outcome = null, cursor, limit, format = "json" } = request.query;
        const read = (from: string | undefined, most: number) =>
          listEntries(tables, rulebook, row, { outcome }, from, most);
        if (format === "json") {
          const { rows, next } = await read(cursor, limit);
          return { entries: rows, next };
        }
        const file = fileOf(format, entryTable, await allRows(cursor, read), request);
        return reply.headers(file.headers).send(file.stream);
      },
    );

    app.post(
      "/offer-lists/:list/start",
      {
        config: { action: offerActions.list },
        schema: {
          tags,
          summary: "Works a list out from its tables, by the rules and the day of now",
          params: ListParameters,
          response: { 200: ListSchema, ...refusals },
        },
      },
      (request) => {
        const actor = actorOf(request);
        return changeList(
          spine,
          actor,
          request.params.list,
          "offer.start",
          async (transaction, row, at) => {
            if (!isOwnList(actor, row)) throw notTheLister;
            if (row.state !== "draft") throw notInListState("draft", row.state);
            const day = dayOf(new Date(at));
            if (day > row.closes_on) throw outsideWindow(row.opens_on, row.closes_on, day);
            const names = (await filesOf(transaction, row.id)).map(({ name }) => name);
            if (!names.some((name) => name.startsWith("holders."))) throw noHolders;
            await setState(transaction, row.id, {
              state: "waiting",
              day,
              rulebook_hash: rulebooks.hash,
            });
            await call.execute(transaction);
            return { day, files: names };
          },
        );
      },
    );

    app.post(
      "/offer-lists/:list/stop",
      {
        config: { action: offerActions.list },
        schema: {
          tags,
          summary: "Stops a list that waits or is being worked out",
          params: ListParameters,
          response: { 200: ListSchema, ...refusals },
        },
      },
      (request) => {
        const actor = actorOf(request);
        return changeList(
          spine,
          actor,
          request.params.list,
          "offer.stop",
          async (transaction, row, at) => {
            if (!isOwnList(actor, row)) throw notTheLister;
            if (row.state !== "waiting" && row.state !== "running") {
              throw notInListState("waiting, running", row.state);
            }
            await setState(transaction, row.id, { state: "stopped", ended_at: at });
            return {};
          },
        );
      },
    );

    app.post(
      "/offer-lists/:list/release",
      {
        config: { action: offerActions.release },
        schema: {
          tags,
          summary:
            "Releases a list, whole or without some of it: another person than its maker; each firm is told",
          params: ListParameters,
          body: ReleaseSchema,
          response: { 200: ListSchema, ...refusals },
        },
      },
      (request) => {
        const actor = actorOf(request);
        const { without } = request.body;
        return changeList(
          spine,
          actor,
          request.params.list,
          "offer.release",
          (transaction, row, at) => releaseList(spine, transaction, actor, row, without, at),
        );
      },
    );

    app.delete(
      "/offer-lists/:list",
      {
        config: { action: offerActions.list },
        schema: {
          tags,
          summary: "Deletes a list that did not go out, with its files",
          params: ListParameters,
          response: {
            200: Type.Object({ deleted: Type.Boolean() }, { title: "OfferListDeleted" }),
            ...refusals,
          },
        },
      },
      async (request) => {
        const actor = actorOf(request);
        const id = request.params.list;
        await act<AllTables, undefined>(
          { database, clock },
          actor,
          "offer.remove",
          async (transaction) => {
            const row = await findList(transaction, actor, id, { lock: true });
            if (!isOwnList(actor, row)) throw notTheLister;
            if (row.state === "released" || row.state === "running") {
              throw notInListState("draft, waiting, done, failed, stopped", row.state);
            }
            await removeList(transaction, row.id);
            return [undefined, { about: `offer-list:${id}`, detail: {} }];
          },
        );
        // What cannot be erased now, because a backup reads it, is erased later.
        await eraseLeaving(tables, files).catch((error: unknown) => request.log.error(error));
        return { deleted: true };
      },
    );
  };
