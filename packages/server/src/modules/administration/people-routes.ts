import { type FastifyPluginAsyncTypebox, Type } from "@fastify/type-provider-typebox";
import { actorOf } from "../../access/guard.ts";
import { dayOf } from "../../calendar/working-days.ts";
import { accountClosed } from "../../directory/find.ts";
import { roles } from "../../directory/tables.ts";
import { ErrorSchema } from "../../errors/api-error.ts";
import { list, nullable } from "../../schema/basics.ts";
import { reasonOf } from "../../schema/reason.ts";
import { NextSchema, pageOf, pageQuery, placeIn } from "../../schema/cursor.ts";
import { forgetDevices, hasPassword, removeSecondFactor } from "../../sign-in/accounts.ts";
import { invitationLetter, resetLetter, secondFactorLetter } from "../../sign-in/letters.ts";
import { makePerson, passwordLink } from "../../sign-in/people.ts";
import { endSessions } from "../../sign-in/sessions.ts";
import type { SignInTables } from "../../sign-in/tables.ts";
import { type Spine, act } from "../../spine/spine.ts";
import { peopleActions } from "./actions.ts";
import { accountOr404, accounts } from "./people.ts";
import { accountExists, noPasswordHere, notYourOwn } from "./refusals.ts";

const AccountSchema = Type.Object(
  {
    id: Type.String(),
    name: Type.String(),
    email: Type.String(),
    emailProved: Type.Boolean(),
    secondFactor: Type.Boolean(),
    sessions: Type.Integer(),
    closedAt: nullable(
      Type.String({
        description:
          "Since when it is closed, so that nobody signs in with it; null for an open one.",
      }),
    ),
    roles: list(
      Type.Object({
        body: Type.String(),
        name: nullable(Type.String()),
        role: Type.Enum(roles),
        since: Type.String(),
      }),
    ),
    agentOf: list(
      Type.Object({ body: Type.String(), name: nullable(Type.String()) }),
      "The firms for which they act by their consent.",
    ),
  },
  { title: "Account" },
);

const LinkSchema = Type.Object(
  {
    user: Type.String(),
    link: nullable(
      Type.String({
        description:
          "To be handed over in person, where no mail is sent; null where it went by mail.",
      }),
    ),
  },
  { title: "PasswordLink" },
);

const PersonParameters = Type.Object({ person: Type.String({ maxLength: 64 }) });
const ReasonBody = Type.Object({ reason: reasonOf(1000) });
const EndedSchema = Type.Object({ ended: Type.Integer() }, { title: "PersonSessionsEnded" });

const refusals = {
  400: ErrorSchema,
  401: ErrorSchema,
  403: ErrorSchema,
  404: ErrorSchema,
  409: ErrorSchema,
};

const invitedHours = 72;

/** /people: accounts, and help for those who have lost a password or a device. */
export const peopleRoutes =
  (spine: Spine): FastifyPluginAsyncTypebox =>
  async (app) => {
    const { signIn } = spine;

    app.get(
      "/people",
      {
        config: { action: peopleActions.read },
        schema: {
          tags: ["people"],
          summary: "Accounts, by their address",
          querystring: Type.Object({
            words: Type.String({ maxLength: 100, default: "" }),
            ...pageQuery(),
          }),
          response: {
            200: Type.Object(
              { people: list(AccountSchema), next: NextSchema },
              { title: "People" },
            ),
            ...refusals,
          },
        },
      },
      async ({ query }) => {
        const { words, limit, cursor } = query;
        const after = placeIn(cursor, "text")?.[0] ?? "";
        const rows = await accounts(spine.database, {
          words,
          day: dayOf(spine.clock.now()),
          after,
          limit: limit + 1,
        });
        const { page, next } = pageOf(rows, limit, ({ email }) => [email]);
        return { people: page, next };
      },
    );

    app.post(
      "/people",
      {
        config: { action: peopleActions.invite },
        schema: {
          tags: ["people"],
          summary: "Makes an account, and a link by which its owner sets a password",
          body: Type.Object({
            name: Type.String({ minLength: 1, maxLength: 100 }),
            email: Type.String({ format: "email", maxLength: 320 }),
          }),
          response: { 201: LinkSchema, ...refusals },
        },
      },
      async (request, reply) => {
        const actor = actorOf(request);
        const { name, email } = request.body;
        const user = await makePerson(signIn, { name, email, password: null, verified: false });
        if (user === null) throw accountExists(email);
        const link = await act<object, string>(spine, actor, "people.invite", async () => {
          const made = await passwordLink(signIn, user, { hours: invitedHours });
          await signIn.send?.(invitationLetter(email.trim().toLowerCase(), made));
          return [made, { about: `user:${user}` }];
        });
        reply.code(201).header("cache-control", "no-store");
        return { user, link: signIn.send === null ? link : null };
      },
    );

    app.post(
      "/people/:person/password-link",
      {
        config: { action: peopleActions.help },
        schema: {
          tags: ["people"],
          summary: "A link for somebody who has lost their password: by mail, else handed over",
          params: PersonParameters,
          body: ReasonBody,
          response: { 200: LinkSchema, ...refusals },
        },
      },
      (request, reply) => {
        const actor = actorOf(request);
        reply.header("cache-control", "no-store");
        return act<SignInTables, { user: string; link: string | null }>(
          spine,
          actor,
          "people.password-link",
          async (transaction) => {
            const { id, email, closedAt } = await accountOr404(transaction, request.params.person);
            if (id === actor.user) throw notYourOwn;
            if (closedAt !== null) throw accountClosed;
            if (!(await hasPassword(transaction, id))) throw noPasswordHere;
            const link = await passwordLink(signIn, id, { hours: 1 });
            await signIn.send?.(resetLetter(email, link));
            return [
              { user: id, link: signIn.send === null ? link : null },
              { about: `user:${id}`, particular: request.body.reason },
            ];
          },
        );
      },
    );

    app.post(
      "/people/:person/second-factor/reset",
      {
        config: { action: peopleActions.help },
        schema: {
          tags: ["people"],
          summary:
            "Takes away the second factor of somebody who has lost it, and ends their sessions",
          params: PersonParameters,
          body: ReasonBody,
          response: {
            200: Type.Object(
              { changed: Type.Boolean(), ended: Type.Integer() },
              { title: "SecondFactorReset" },
            ),
            ...refusals,
          },
        },
      },
      (request) => {
        const actor = actorOf(request);
        return act<SignInTables, { changed: boolean; ended: number }>(
          spine,
          actor,
          "people.second-factor-reset",
          async (transaction) => {
            const { id, email } = await accountOr404(transaction, request.params.person);
            // Whoever holds an administrator's session alone does not get rid of the factor that guards it.
            if (id === actor.user) throw notYourOwn;
            const changed = await removeSecondFactor(transaction, id);
            await forgetDevices(transaction, id);
            const ended = await endSessions(transaction, id);
            await signIn.send?.(secondFactorLetter(email));
            return [
              { changed, ended },
              { about: `user:${id}`, detail: { changed, ended }, particular: request.body.reason },
            ];
          },
        );
      },
    );

    app.delete(
      "/people/:person/sessions",
      {
        config: { action: peopleActions.help },
        schema: {
          tags: ["people"],
          summary: "Ends all sessions of somebody, at once",
          params: PersonParameters,
          response: { 200: EndedSchema, ...refusals },
        },
      },
      (request) => {
        const actor = actorOf(request);
        return act<SignInTables, { ended: number }>(
          spine,
          actor,
          "people.sessions-ended",
          async (transaction) => {
            const { id } = await accountOr404(transaction, request.params.person);
            const ended = await endSessions(transaction, id);
            return [{ ended }, { about: `user:${id}`, detail: { ended } }];
          },
        );
      },
    );
  };
