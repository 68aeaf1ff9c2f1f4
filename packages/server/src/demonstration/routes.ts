import { type FastifyPluginAsyncTypebox, Type } from "@fastify/type-provider-typebox";
import { dayOf } from "../calendar/working-days.ts";
import { accountClosed } from "../directory/find.ts";
import { roles } from "../directory/tables.ts";
import { ErrorSchema, notFound } from "../errors/api-error.ts";
import { DaySchema, LabelSchema, list } from "../schema/basics.ts";
import { remindOfCases } from "../modules/cases/news/reminders.ts";
import type { SignInTables } from "../sign-in/tables.ts";
import type { MovableClock } from "../spine/clock.ts";
import { type Spine, act } from "../spine/spine.ts";
import { demonstrationActions } from "./actions.ts";
import { addressOf, residents } from "./city/residents.ts";
import { rememberTime } from "./kept.ts";
import { openSession } from "./session.ts";

const ResidentSchema = Type.Object({
  id: Type.String(),
  name: Type.String(),
  roles: list(
    Type.Object({ body: Type.String(), bodyName: LabelSchema, role: Type.Enum(roles) }),
    "What the person is, and where.",
  ),
  purpose: LabelSchema,
});

/** /demo: who there is in the demonstration city, to come in as one of them, and to let days pass. */
export const demonstrationRoutes =
  (clock: MovableClock) =>
  (spine: Spine): FastifyPluginAsyncTypebox =>
  async (app) => {
    app.get(
      "/demo/people",
      {
        config: { action: demonstrationActions.read },
        schema: {
          tags: ["server"],
          summary: "Who there is in the demonstration city, and what each is good for",
          response: {
            200: Type.Object(
              { today: DaySchema, people: list(ResidentSchema) },
              { title: "DemonstrationPeople" },
            ),
          },
        },
      },
      () => ({
        today: dayOf(spine.clock.now()),
        people: residents.map(({ id, name, held, purpose }) => ({
          id,
          name,
          roles: held.map(({ body, label, role }) => ({ body, bodyName: { ...label }, role })),
          purpose: { ...purpose },
        })),
      }),
    );

    app.post(
      "/demo/sign-in",
      {
        config: { action: demonstrationActions.signIn },
        schema: {
          tags: ["server"],
          summary: "Signs in as somebody of the demonstration city, without a password",
          body: Type.Object({ person: Type.String({ maxLength: 64 }) }),
          response: {
            200: Type.Object(
              { user: Type.String(), name: Type.String() },
              { title: "DemonstrationSignIn" },
            ),
            404: ErrorSchema,
            409: ErrorSchema,
          },
        },
      },
      async (request, reply) => {
        const { person } = request.body;
        const resident = residents.find(({ id }) => id === person);
        const found =
          resident &&
          (await spine.database
            .withTables<SignInTables>()
            .selectFrom("sign_in.user")
            .select(["id", "name", "closedAt"])
            .where("email", "=", addressOf(resident))
            .executeTakeFirst());
        if (found === undefined) {
          const known = residents.map(({ id }) => id);
          throw notFound({ zh: "示例人员", en: "person of the city" }, "person", person, known);
        }
        const { id: user, name, closedAt } = found;
        if (closedAt !== null) throw accountClosed;
        await act<object, undefined>(spine, { user }, "demonstration.sign-in", async () => [
          undefined,
          { about: `user:${user}` },
        ]);
        reply.header("set-cookie", await openSession(spine.signIn, user));
        reply.header("cache-control", "no-store");
        return { user, name };
      },
    );

    app.post(
      "/demo/clock",
      {
        config: { action: demonstrationActions.move },
        schema: {
          tags: ["server"],
          summary: "Lets days pass in the demonstration city, with the reminders of the last one",
          body: Type.Object({ days: Type.Integer({ minimum: 1, maximum: 92 }) }),
          response: { 200: Type.Object({ today: DaySchema }, { title: "DemonstrationDay" }) },
        },
      },
      async (request) => {
        const { days } = request.body;
        clock.advance(days * 24);
        await rememberTime.run(spine);
        await remindOfCases.run(spine);
        return { today: dayOf(clock.now()) };
      },
    );
  };
