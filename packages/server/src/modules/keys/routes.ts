import { type FastifyPluginAsyncTypebox, Type } from "@fastify/type-provider-typebox";
import type { FastifyInstance } from "fastify";
import { actorOf } from "../../access/guard.ts";
import { newKey } from "../../access/keys/key.ts";
import type { KeyTables } from "../../access/keys/tables.ts";
import { mayBeScope } from "../../access/table.ts";
import { dayOf } from "../../calendar/working-days.ts";
import { type DirectoryTables, roles } from "../../directory/tables.ts";
import { ErrorSchema, notFound } from "../../errors/api-error.ts";
import { DaySchema, list, nullable } from "../../schema/basics.ts";
import { type Spine, act } from "../../spine/spine.ts";
import { keyActions } from "./actions.ts";
import { noSuchScope, notAPublicBody, tooLong } from "./refusals.ts";

/** What a key may act as: whatever a person may, except to administer. */
const keyRoles = roles.filter((role) => role !== "administrator" && role !== "applicant");

const properties = {
  name: Type.String({ minLength: 2, maxLength: 100, description: "The system that has it." }),
  body: Type.String({ minLength: 1, maxLength: 100, description: "The body that it acts in." }),
  roles: Type.Array(Type.Enum(keyRoles), { minItems: 1, maxItems: 8, uniqueItems: true }),
  scopes: Type.Array(Type.String({ pattern: "^[a-z-]+\\.[a-z-]+$", maxLength: 60 }), {
    minItems: 1,
    maxItems: 100,
    uniqueItems: true,
    description: "What it may do, by the actions in docs/access.md, such as case.read.",
  }),
  expiresOn: DaySchema,
};

const KeySchema = Type.Object(
  {
    id: Type.String(),
    ...properties,
    roles: list(Type.String()),
    scopes: list(Type.String()),
    madeAt: Type.String(),
    madeBy: Type.String(),
    lastUsedOn: nullable(DaySchema),
    revokedAt: nullable(Type.String()),
  },
  { title: "Key" },
);

const NewKeySchema = Type.Object(
  { id: Type.String(), key: Type.String({ description: "Shown this once, and kept nowhere." }) },
  { title: "NewKey" },
);

const refusals = {
  400: ErrorSchema,
  401: ErrorSchema,
  403: ErrorSchema,
  404: ErrorSchema,
};

/** The longest that a key is good. */
const mostDays = 366;

/** /keys: what other systems of the city may do here. */
export const keyRoutes =
  (spine: Spine): FastifyPluginAsyncTypebox =>
  async (app) => {
    app.get(
      "/keys",
      {
        config: { action: keyActions.read },
        schema: {
          tags: ["people"],
          summary: "The keys of other systems, without their secrets",
          response: { 200: Type.Object({ keys: list(KeySchema) }, { title: "Keys" }), ...refusals },
        },
      },
      async () => {
        const rows = await spine.database
          .withTables<KeyTables>()
          .selectFrom("access.key")
          .selectAll()
          .orderBy("made_at", "desc")
          .orderBy("id")
          .limit(500)
          .execute();
        return {
          keys: rows.map((row) => ({
            id: row.id,
            name: row.name,
            body: row.body,
            roles: row.roles,
            scopes: row.scopes,
            expiresOn: row.expires_on,
            madeAt: row.made_at,
            madeBy: row.made_by,
            lastUsedOn: row.last_used_on,
            revokedAt: row.revoked_at,
          })),
        };
      },
    );

    app.post(
      "/keys",
      {
        config: { action: keyActions.make, rateLimit: { max: 30, timeWindow: 60_000 } },
        schema: {
          tags: ["people"],
          summary: "Makes a key for another system; its secret is shown once",
          body: Type.Object(properties),
          response: { 201: NewKeySchema, ...refusals },
        },
      },
      async (request, reply) => {
        const actor = actorOf(request);
        const { name, body, roles: held, scopes, expiresOn } = request.body;
        const known = scopesOf(app);
        const strange = scopes.find((each) => !known.has(each));
        if (strange !== undefined) throw noSuchScope(strange, [...known]);
        refuseDays(expiresOn, spine.clock.now());
        const made = newKey();
        await act<KeyTables & DirectoryTables, null>(
          spine,
          actor,
          "key.make",
          async (transaction, at) => {
            const found = await transaction
              .selectFrom("directory.body")
              .select("kind")
              .where("id", "=", body)
              .executeTakeFirst();
            if (!found) throw notFound({ zh: "单位", en: "body" }, "body", body, []);
            if (found.kind === "enterprise" || found.kind === "institution") throw notAPublicBody;
            await transaction
              .insertInto("access.key")
              .values({
                id: made.id,
                name,
                body,
                roles: held,
                scopes: scopes.toSorted(),
                secret_hash: made.hash,
                made_at: at,
                made_by: actor.user,
                expires_on: expiresOn,
                last_used_on: null,
                revoked_at: null,
                revoked_by: null,
              })
              .execute();
            const detail = { body, roles: held, scopes, expiresOn };
            return [null, { about: `key:${made.id}`, detail }];
          },
        );
        return reply
          .code(201)
          .header("cache-control", "no-store")
          .send({ id: made.id, key: made.text });
      },
    );

    app.delete(
      "/keys/:key",
      {
        config: { action: keyActions.make },
        schema: {
          tags: ["people"],
          summary: "Revokes a key, at once; the record of it stays",
          params: Type.Object({ key: Type.String({ maxLength: 40 }) }),
          response: {
            200: Type.Object({ changed: Type.Boolean() }, { title: "KeyRevoked" }),
            ...refusals,
          },
        },
      },
      (request) => {
        const actor = actorOf(request);
        const { key } = request.params;
        return act<KeyTables, { changed: boolean }>(
          spine,
          actor,
          "key.revoke",
          async (transaction, at) => {
            const found = await transaction
              .selectFrom("access.key")
              .select("revoked_at")
              .where("id", "=", key)
              .executeTakeFirst();
            if (!found) throw notFound({ zh: "密钥", en: "key" }, "key", key, []);
            const changed = found.revoked_at === null;
            await transaction
              .updateTable("access.key")
              .set({ revoked_at: at, revoked_by: actor.user })
              .where("id", "=", key)
              .where("revoked_at", "is", null)
              .execute();
            return [{ changed }, { about: `key:${key}`, detail: { changed } }];
          },
        );
      },
    );
  };

/** Every action that a key may have, as the routes of this server name them. */
const scopesOf = (app: FastifyInstance): ReadonlySet<string> =>
  new Set(
    app.guardedRoutes
      .filter(({ action }) => mayBeScope(action))
      .map(({ action }) => action.name)
      .toSorted(),
  );

function refuseDays(expiresOn: string, now: Date): void {
  const last = dayOf(new Date(now.getTime() + mostDays * 86_400_000));
  if (expiresOn < dayOf(now) || expiresOn > last) throw tooLong(expiresOn, dayOf(now), last);
}
