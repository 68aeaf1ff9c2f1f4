import { type FastifyPluginAsyncTypebox, Type } from "@fastify/type-provider-typebox";
import type { FastifyRequest } from "fastify";
import { everyone } from "../../access/action.ts";
import type { Actor } from "../../access/actor.ts";
import { DaySchema, LabelSchema, list, nullable } from "../../schema/basics.ts";
import { namesOn } from "../../directory/names.ts";
import { roles } from "../../directory/tables.ts";
import type { Spine } from "../../spine/spine.ts";
import { dayOf } from "../../calendar/working-days.ts";

const SessionSchema = Type.Object(
  {
    person: nullable(
      Type.Object(
        {
          user: Type.String(),
          name: Type.String(),
          email: Type.String(),
          memberships: list(
            Type.Object({
              body: Type.String(),
              bodyName: LabelSchema,
              kind: Type.String(),
              role: Type.Enum(roles),
            }),
            "As what they may act, and where.",
          ),
        },
        { description: "Who asks; null where nobody has signed in." },
      ),
    ),
    signIn: nullable(
      Type.Object(
        {
          signUp: Type.Boolean({ description: "Whether anybody may make an account." }),
          citySignOn: Type.Boolean({ description: "Whether the city's own sign-on is there." }),
          letters: Type.Boolean({ description: "Whether a lost password is mended by mail." }),
        },
        { description: "How one signs in here; null where the server keeps no people." },
      ),
    ),
    /** The server's day; null where it keeps no people. */
    today: nullable(DaySchema),
  },
  { title: "Session" },
);

/** What the page begins with. It is answered to everybody, so that asking whether one has signed in is no failure. */
export const sessionRoutes =
  (
    desk: {
      readonly spine: Spine;
      readonly readCaller: (request: FastifyRequest) => Promise<Actor | null>;
    } | null,
  ): FastifyPluginAsyncTypebox =>
  async (app) => {
    app.get(
      "/session",
      {
        config: { action: { name: "session.read", rule: everyone } },
        schema: {
          tags: ["people"],
          summary: "Who asks, if anybody has signed in, and how one signs in here",
          response: { 200: SessionSchema },
        },
      },
      async (request, reply) => {
        reply.header("cache-control", "private, no-cache");
        if (desk === null) return { person: null, signIn: null, today: null };
        const { spine, readCaller } = desk;
        const actor = await readCaller(request);
        const today = dayOf(spine.clock.now());
        return {
          person: actor && (await personOf(spine, actor, today)),
          signIn: spine.signIn.doors,
          today,
        };
      },
    );
  };

async function personOf({ database }: Spine, actor: Actor, today: string) {
  const { user, name, email, memberships } = actor;
  const names = await namesOn(
    database,
    memberships.map(({ body }) => body),
    today,
  );
  return {
    user,
    name,
    email,
    memberships: memberships.map(({ body, kind, role }) => ({
      body,
      bodyName: names.get(body) ?? { zh: body, en: body },
      kind,
      role,
    })),
  };
}
