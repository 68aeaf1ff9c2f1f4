import { type FastifyPluginAsyncTypebox, Type } from "@fastify/type-provider-typebox";
import { type Transaction, sql } from "kysely";
import { actorOf } from "../../access/guard.ts";
import { ErrorSchema, notFound } from "../../errors/api-error.ts";
import { DaySchema, LabelSchema, list, nullable } from "../../schema/basics.ts";
import { NextSchema, pageOf, pageQuery, placeIn } from "../../schema/cursor.ts";
import { type Spine, act } from "../../spine/spine.ts";
import { notificationActions } from "./actions.ts";
import type { NotificationTables } from "./tables.ts";

const NotificationSchema = Type.Object(
  {
    id: Type.String(),
    at: Type.String(),
    kind: Type.String({ description: "What it tells of, such as case.accept." }),
    about: Type.String({ description: "What it is about, such as case:2019-000001." }),
    message: LabelSchema,
    dueOn: nullable(DaySchema),
    readAt: nullable(Type.String()),
  },
  { title: "Notification" },
);

const unread = Type.Integer({ description: "How many are unread in all." });
const MarkedSchema = Type.Object(
  { marked: Type.Integer({ description: "How many were unread before." }), unread },
  { title: "NotificationsMarked" },
);

const refusals = { 400: ErrorSchema, 401: ErrorSchema, 403: ErrorSchema, 404: ErrorSchema };

/** /notifications: what whoever asks was told; nobody sees another's. */
export const notificationRoutes =
  (spine: Spine): FastifyPluginAsyncTypebox =>
  async (app) => {
    const tables = spine.database.withTables<NotificationTables>();

    app.get(
      "/notifications",
      {
        config: { action: notificationActions.read },
        schema: {
          tags: ["people"],
          summary: "What one was told, newest first, and how much of it is unread",
          querystring: Type.Object({
            unread: Type.Optional(
              Type.Boolean({ description: "True for those alone that are unread." }),
            ),
            ...pageQuery(),
          }),
          response: {
            200: Type.Object(
              { notifications: list(NotificationSchema), unread, next: NextSchema },
              { title: "Notifications" },
            ),
            ...refusals,
          },
        },
      },
      async (request) => {
        const { user } = actorOf(request);
        const { cursor, limit } = request.query;
        const [before = null] = placeIn(cursor, "whole") ?? [];
        let query = tables
          .selectFrom("notifications.notice")
          .selectAll()
          .where("user_id", "=", user)
          .orderBy("id", "desc")
          .limit(limit + 1);
        if (before !== null) query = query.where("id", "<", BigInt(before));
        if (request.query.unread === true) query = query.where("read_at", "is", null);
        const { page, next } = pageOf(await query.execute(), limit, ({ id }) => [Number(id)]);
        return {
          notifications: page.map(({ id, at, kind, about, zh, en, due_on, read_at }) => ({
            id: String(id),
            at,
            kind,
            about,
            message: { zh, en },
            dueOn: due_on,
            readAt: read_at,
          })),
          unread: await unreadOf(tables, user),
          next,
        };
      },
    );

    app.post(
      "/notifications/:notification/read",
      {
        config: { action: notificationActions.mark },
        schema: {
          tags: ["people"],
          summary: "Marks one as read",
          params: Type.Object({ notification: Type.String({ pattern: "^[0-9]{1,18}$" }) }),
          response: { 200: MarkedSchema, ...refusals },
        },
      },
      async (request) => {
        const { user } = actorOf(request);
        const { notification } = request.params;
        const found = await tables
          .selectFrom("notifications.notice")
          .select("read_at")
          .where("id", "=", BigInt(notification))
          .where("user_id", "=", user)
          .executeTakeFirst();
        if (found === undefined) {
          throw notFound({ zh: "通知", en: "notification" }, "notification", notification, []);
        }
        return mark(spine, user, BigInt(notification));
      },
    );

    app.post(
      "/notifications/read",
      {
        config: { action: notificationActions.mark },
        schema: {
          tags: ["people"],
          summary: "Marks all as read that one has been told so far",
          response: { 200: MarkedSchema, ...refusals },
        },
      },
      (request) => mark(spine, actorOf(request).user, null),
    );
  };

type Tables = NotificationTables;

async function unreadOf(
  tables: Pick<Transaction<Tables>, "selectFrom">,
  user: string,
): Promise<number> {
  const { count } = await tables
    .selectFrom("notifications.notice")
    .select(sql<bigint>`count(*)`.as("count"))
    .where("user_id", "=", user)
    .where("read_at", "is", null)
    .executeTakeFirstOrThrow();
  return Number(count);
}

/** Marks one of somebody's notices or all of them; what was read before keeps the moment it was read. */
function mark(
  spine: Spine,
  user: string,
  one: bigint | null,
): Promise<{ readonly marked: number; readonly unread: number }> {
  return act<Tables, { marked: number; unread: number }>(
    spine,
    { user },
    "notification.mark",
    async (transaction, at) => {
      let query = transaction
        .updateTable("notifications.notice")
        .set({ read_at: at })
        .where("user_id", "=", user)
        .where("read_at", "is", null);
      if (one !== null) query = query.where("id", "=", one);
      const { numUpdatedRows } = await query.executeTakeFirst();
      const marked = Number(numUpdatedRows);
      return [
        { marked, unread: await unreadOf(transaction, user) },
        {
          about: `user:${user}`,
          detail: { marked, ...(one !== null && { notification: String(one) }) },
        },
      ];
    },
  );
}
