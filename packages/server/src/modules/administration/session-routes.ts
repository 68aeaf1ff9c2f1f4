import { type FastifyPluginAsyncTypebox, Type } from "@fastify/type-provider-typebox";
import { actorOf } from "../../access/guard.ts";
import { ErrorSchema, notFound } from "../../errors/api-error.ts";
import { list, nullable } from "../../schema/basics.ts";
import { endSession, endSessions, sessionsOf } from "../../sign-in/sessions.ts";
import { type Spine, act } from "../../spine/spine.ts";
import { selfActions } from "./actions.ts";

const SessionsSchema = Type.Object(
  {
    sessions: list(
      Type.Object({
        id: Type.String(),
        since: Type.String(),
        until: Type.String(),
        device: nullable(Type.String()),
        address: nullable(Type.String()),
        current: Type.Boolean({ description: "Whether it is the one that asks." }),
      }),
    ),
  },
  { title: "Sessions" },
);

const refusals = { 401: ErrorSchema, 403: ErrorSchema, 404: ErrorSchema };

const EndedSchema = Type.Object({ ended: Type.Integer() }, { title: "SessionsEnded" });

/** /self/sessions: where somebody is signed in, and ending it. */
export const sessionRoutes =
  (spine: Spine): FastifyPluginAsyncTypebox =>
  async (app) => {
    const config = { action: selfActions.sessions };

    app.get(
      "/self/sessions",
      {
        config,
        schema: {
          tags: ["people"],
          summary: "Where one is signed in",
          response: { 200: SessionsSchema, ...refusals },
        },
      },
      async (request) => {
        const { user, session } = actorOf(request);
        const found = await sessionsOf(spine.database, user);
        return { sessions: found.map((each) => ({ ...each, current: each.id === session })) };
      },
    );

    app.delete(
      "/self/sessions",
      {
        config,
        schema: {
          tags: ["people"],
          summary: "Ends all of one's sessions but the one that asks",
          response: { 200: EndedSchema, ...refusals },
        },
      },
      (request) => {
        const actor = actorOf(request);
        return act<object, { ended: number }>(
          spine,
          actor,
          "self.sessions-ended",
          async (transaction) => {
            const ended = await endSessions(transaction, actor.user, actor.session);
            return [{ ended }, { about: `user:${actor.user}`, detail: { ended } }];
          },
        );
      },
    );

    app.delete(
      "/self/sessions/:session",
      {
        config,
        schema: {
          tags: ["people"],
          summary: "Ends one of one's sessions",
          params: Type.Object({ session: Type.String({ maxLength: 64 }) }),
          response: { 200: EndedSchema, ...refusals },
        },
      },
      (request) => {
        const actor = actorOf(request);
        const { session } = request.params;
        return act<object, { ended: number }>(
          spine,
          actor,
          "self.sessions-ended",
          async (transaction) => {
            if (!(await endSession(transaction, actor.user, session))) {
              throw notFound({ zh: "登录", en: "session" }, "session", session, []);
            }
            return [{ ended: 1 }, { about: `user:${actor.user}`, detail: { ended: 1 } }];
          },
        );
      },
    );
  };
