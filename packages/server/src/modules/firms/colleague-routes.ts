import { type FastifyPluginAsyncTypebox, Type } from "@fastify/type-provider-typebox";
import { sql } from "kysely";
import { actorOf } from "../../access/guard.ts";
import { permit } from "../../access/permit.ts";
import { dayOf } from "../../calendar/working-days.ts";
import { receiverOr404, userOr404 } from "../../directory/find.ts";
import { endRole, grantRole } from "../../directory/members.ts";
import { nameOn } from "../../directory/names.ts";
import { namedProperties } from "../../directory/schemas.ts";
import type { DirectoryTables } from "../../directory/tables.ts";
import { ApiError, ErrorSchema } from "../../errors/api-error.ts";
import { DaySchema, list, nullable } from "../../schema/basics.ts";
import type { SignInTables } from "../../sign-in/tables.ts";
import { type Spine, act } from "../../spine/spine.ts";
import { firmActions } from "./actions.ts";
import { actingFor, firmOr404, ownPeopleOnly, refuseLast } from "./people.ts";

const ActingSchema = Type.Object({
  user: Type.String(),
  name: nullable(Type.String()),
  email: nullable(Type.String()),
  as: Type.Enum(["colleague", "agent"] as const),
  since: Type.String(),
  until: nullable(Type.String()),
  by: Type.String({ description: "Who let them, by number." }),
});

const FirmsSchema = Type.Object(
  {
    firms: list(
      Type.Object({
        id: Type.String(),
        name: nullable(Type.String()),
        creditCode: Type.String(),
        as: Type.Enum(["colleague", "agent"] as const),
        since: Type.String(),
      }),
    ),
  },
  { title: "OwnFirms" },
);

const ChangedSchema = Type.Object({ changed: Type.Boolean() }, { title: "FirmChanged" });
const FirmParameters = Type.Object({ firm: Type.String({ maxLength: 40 }) });

const refusals = {
  400: ErrorSchema,
  401: ErrorSchema,
  403: ErrorSchema,
  404: ErrorSchema,
  409: ErrorSchema,
};

type Tables = DirectoryTables & SignInTables;

/** /firms: for whom one acts; a firm's own people, who see and let in each other and its agents; its name. */
export const colleagueRoutes =
  (spine: Spine): FastifyPluginAsyncTypebox =>
  async (app) => {
    app.get(
      "/firms",
      {
        config: { action: firmActions.mine },
        schema: {
          tags: ["people"],
          summary: "The firms that one is of, or acts for",
          response: { 200: FirmsSchema, 401: ErrorSchema, 403: ErrorSchema },
        },
      },
      async (request) => {
        const { user } = actorOf(request);
        const day = dayOf(spine.clock.now());
        const { rows } = await sql<{
          id: string;
          name: string | null;
          creditCode: string;
          as: "colleague" | "agent";
          since: string;
        }>`
          select b.id, ${nameOn(sql`b.id`, day)} as name, b.credit_code as "creditCode", a."as", a.since
            from directory.body b join (
              select body_id, 'colleague' as "as", since from directory.member
                where user_id = ${user} and role = 'applicant' and until is null
              union all
              select body_id, 'agent', since from directory.agency
                where agent_id = ${user} and until is null) a on a.body_id = b.id
            where b.credit_code is not null
            order by b.id, a."as"`.execute(spine.database);
        return { firms: rows };
      },
    );

    app.get(
      "/firms/:firm/people",
      {
        config: { action: firmActions.colleagues },
        schema: {
          tags: ["people"],
          summary:
            "The firm's own people and those who act for it, since when and by whose consent",
          params: FirmParameters,
          querystring: Type.Object({ ended: Type.Boolean({ default: false }) }),
          response: {
            200: Type.Object({ people: list(ActingSchema) }, { title: "FirmPeople" }),
            ...refusals,
          },
        },
      },
      async (request) => {
        const actor = actorOf(request);
        const { firm } = request.params;
        const { database } = spine;
        await firmOr404(database, firm);
        permit(actor, firmActions.colleagues, { body: firm });
        await database
          .withTables<DirectoryTables>()
          .transaction()
          .execute((transaction) => ownPeopleOnly(transaction, actor.user, firm));
        return { people: await actingFor(database, firm, request.query.ended) };
      },
    );

    app.put(
      "/firms/:firm/colleagues",
      {
        config: { action: firmActions.colleagues },
        schema: {
          tags: ["people"],
          summary: "Makes somebody one of the firm's own people",
          params: FirmParameters,
          body: Type.Object(namedProperties),
          response: { 200: ChangedSchema, ...refusals },
        },
      },
      (request) => {
        const actor = actorOf(request);
        const { firm } = request.params;
        permit(actor, firmActions.colleagues, { body: firm });
        return act<Tables, { changed: boolean }>(
          spine,
          actor,
          "firm.colleague",
          async (transaction, at) => {
            await ownPeopleOnly(transaction, actor.user, firm);
            const user = await receiverOr404(transaction, request.body);
            const held = { user, body: firm, role: "applicant" as const, at, by: actor.user };
            const changed = await grantRole(transaction, held);
            return [{ changed }, { about: `body:${firm}`, detail: { user, changed } }];
          },
        );
      },
    );

    app.delete(
      "/firms/:firm/colleagues",
      {
        config: { action: firmActions.colleagues },
        schema: {
          tags: ["people"],
          summary: "Somebody is no longer one of the firm's own people; not the last one",
          params: FirmParameters,
          querystring: Type.Object(namedProperties),
          response: { 200: ChangedSchema, ...refusals },
        },
      },
      (request) => {
        const actor = actorOf(request);
        const { firm } = request.params;
        permit(actor, firmActions.colleagues, { body: firm });
        return act<Tables, { changed: boolean }>(
          spine,
          actor,
          "firm.colleague-ended",
          async (transaction, at) => {
            const user = await userOr404(transaction, request.query);
            await refuseLast(transaction, user, firm);
            await ownPeopleOnly(transaction, actor.user, firm);
            const changed = await endRole(transaction, { user, body: firm, role: "applicant", at });
            return [{ changed }, { about: `body:${firm}`, detail: { user, changed } }];
          },
        );
      },
    );

    app.post(
      "/firms/:firm/names",
      {
        config: { action: firmActions.rename },
        schema: {
          tags: ["people"],
          summary: "The firm has another name from a day on; the names before stay",
          params: FirmParameters,
          body: Type.Object({
            name: Type.String({ minLength: 2, maxLength: 200 }),
            from: DaySchema,
          }),
          response: { 200: ChangedSchema, ...refusals },
        },
      },
      (request) => {
        const actor = actorOf(request);
        const { firm } = request.params;
        const { name, from } = request.body;
        permit(actor, firmActions.rename, { body: firm });
        if (from > dayOf(spine.clock.now())) throw notYet(from);
        return act<Tables, { changed: boolean }>(
          spine,
          actor,
          "firm.rename",
          async (transaction) => {
            await ownPeopleOnly(transaction, actor.user, firm);
            // Held, so that two names do not get one place.
            await sql`select from directory.member where body_id = ${firm} for update`.execute(
              transaction,
            );
            const { rows } = await sql<{ last: string | null; position: number }>`
            select max(valid_from)::text as last, max(position) + 1 as position
              from directory.body_name where body_id = ${firm}`.execute(transaction);
            const [{ last, position } = { last: null, position: 0 }] = rows;
            if (last !== null && from <= last) throw beforeTheLast(from, last);
            await transaction
              .insertInto("directory.body_name")
              .values({
                body_id: firm,
                zh: name,
                en: null,
                valid_from: from,
                valid_to: null,
                position,
              })
              .execute();
            return [
              { changed: true },
              { about: `body:${firm}`, detail: { from, position }, particular: name },
            ];
          },
        );
      },
    );
  };

const notYet = (found: string) =>
  new ApiError(400, {
    code: "not-yet",
    message: { zh: "更名日期在今天之后", en: "That day is still to come" },
    where: "from",
    expected: null,
    found,
    advice: { zh: "请在更名之后再填。", en: "Say so once the name has changed." },
  });

const beforeTheLast = (found: string, last: string) =>
  new ApiError(409, {
    code: "before-the-last-name",
    message: { zh: "这一天之后已有更名", en: "There is a newer name from a later day" },
    where: "from",
    expected: `> ${last}`,
    found,
    advice: { zh: "名称只能往后改。", en: "Names go forward only." },
  });
