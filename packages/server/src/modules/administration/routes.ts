import { type FastifyPluginAsyncTypebox, Type } from "@fastify/type-provider-typebox";
import { actorOf } from "../../access/guard.ts";
import { verifyAudit } from "../../audit/verify.ts";
import { bodyOr404, receiverOr404, userOr404 } from "../../directory/find.ts";
import { type Membership, endRole, grantRole } from "../../directory/members.ts";
import { type DirectoryTables, roles } from "../../directory/tables.ts";
import { ErrorSchema } from "../../errors/api-error.ts";
import { LabelSchema, list } from "../../schema/basics.ts";
import { hasPassword, hasSecondFactor } from "../../sign-in/accounts.ts";
import { acceptWelcome } from "../../sign-in/welcome.ts";
import { shortestPassword } from "../../sign-in/password.ts";
import type { SignInTables } from "../../sign-in/tables.ts";
import { type Spine, act } from "../../spine/spine.ts";
import { namedProperties } from "../../directory/schemas.ts";
import { accountRoutes } from "./account-routes.ts";
import { peopleRoutes } from "./people-routes.ts";
import { addressTaken, noSuchToken, notYourself } from "./refusals.ts";
import { sessionRoutes } from "./session-routes.ts";
import { administratorActions, auditActions, directoryActions, selfActions } from "./actions.ts";

const RoleSchema = Type.Enum(roles, { description: "What somebody is in a body." });

const MembershipSchema = Type.Object({
  body: Type.String({ description: "The body, by its id in the directory." }),
  kind: Type.String(),
  role: RoleSchema,
});

const SelfSchema = Type.Object(
  {
    user: Type.String(),
    name: Type.String(),
    email: Type.String(),
    memberships: list(MembershipSchema),
    password: Type.Boolean({ description: "Whether they have a password here." }),
    secondFactor: Type.Boolean({ description: "Whether a second factor is asked of them." }),
  },
  { title: "Self" },
);

const GrantSchema = Type.Object({
  ...namedProperties,
  body: Type.String({ minLength: 1, maxLength: 100 }),
  role: RoleSchema,
});

const ChangedSchema = Type.Object(
  { changed: Type.Boolean({ description: "False where it was so already." }) },
  { title: "Changed" },
);

const AuditReportSchema = Type.Object(
  {
    events: Type.String(),
    checkpoints: Type.Integer(),
    erased: Type.Integer(),
    findings: list(
      Type.Object({ kind: Type.String(), seq: Type.String(), message: LabelSchema }),
      "What is wrong with the chain; empty where it holds.",
    ),
  },
  { title: "AuditReport" },
);

const refusals = { 401: ErrorSchema, 403: ErrorSchema, 404: ErrorSchema, 409: ErrorSchema };

/** /welcome, /self, /members, /audit: who there is and what they did. */
export const administrationRoutes =
  (spine: Spine): FastifyPluginAsyncTypebox =>
  async (app) => {
    await app.register(sessionRoutes(spine));
    await app.register(peopleRoutes(spine));
    await app.register(accountRoutes(spine));

    app.post(
      "/welcome",
      {
        config: {
          action: administratorActions.welcome,
          rateLimit: { max: 10, timeWindow: 60_000 },
        },
        schema: {
          tags: ["people"],
          summary: "The first administrator, by the one-time link of the first start",
          body: Type.Object({
            token: Type.String({ minLength: 1, maxLength: 100 }),
            name: Type.String({ minLength: 1, maxLength: 100 }),
            email: Type.String({ format: "email", maxLength: 320 }),
            password: Type.String({ minLength: shortestPassword, maxLength: 256 }),
          }),
          response: {
            200: Type.Object({ user: Type.String() }, { title: "Welcome" }),
            403: ErrorSchema,
            409: ErrorSchema,
          },
        },
      },
      async ({ body }) => {
        const welcome = await acceptWelcome(spine.database, spine.signIn, spine.clock, body);
        if ("user" in welcome) return welcome;
        throw welcome.refused === "no-such-token" ? noSuchToken : addressTaken;
      },
    );

    app.get(
      "/self",
      {
        config: { action: selfActions.read },
        schema: {
          tags: ["people"],
          summary: "Who has signed in, and as what they may act",
          response: { 200: SelfSchema, ...refusals },
        },
      },
      async (request) => {
        const { user, name, email, memberships } = actorOf(request);
        return {
          user,
          name,
          email,
          memberships: [...memberships] as Membership[],
          password: await hasPassword(spine.database, user),
          secondFactor: await hasSecondFactor(spine.database, user),
        };
      },
    );

    app.put(
      "/members",
      {
        config: { action: directoryActions.grant },
        schema: {
          tags: ["people"],
          summary: "Gives somebody a role in a body",
          body: GrantSchema,
          response: { 200: ChangedSchema, ...refusals },
        },
      },
      (request) => {
        const actor = actorOf(request);
        const { email, user: number, body, role } = request.body;
        return act<DirectoryTables & SignInTables, { changed: boolean }>(
          spine,
          actor,
          "directory.grant",
          async (transaction, at) => {
            const user = await receiverOr404(transaction, { email, user: number });
            await bodyOr404(transaction, body);
            const changed = await grantRole(transaction, { user, body, role, at, by: actor.user });
            return [{ changed }, { about: `user:${user}`, detail: { body, role, changed } }];
          },
        );
      },
    );

    app.delete(
      "/members",
      {
        config: { action: directoryActions.grant },
        schema: {
          tags: ["people"],
          summary: "Ends somebody's role in a body; the record of it stays",
          querystring: GrantSchema,
          response: { 200: ChangedSchema, ...refusals },
        },
      },
      (request) => {
        const actor = actorOf(request);
        const { email, user: number, body, role } = request.query;
        return act<DirectoryTables & SignInTables, { changed: boolean }>(
          spine,
          actor,
          "directory.end",
          async (transaction, at) => {
            const user = await userOr404(transaction, { email, user: number });
            // Nobody locks the door behind them: another administrator ends this one.
            if (role === "administrator" && user === actor.user) throw notYourself;
            const changed = await endRole(transaction, { user, body, role, at });
            return [{ changed }, { about: `user:${user}`, detail: { body, role, changed } }];
          },
        );
      },
    );

    app.get(
      "/audit",
      {
        config: { action: auditActions.read, rateLimit: { max: 10, timeWindow: 60_000 } },
        schema: {
          tags: ["people"],
          summary: "Whether the audit chain holds, and where it does not",
          response: { 200: AuditReportSchema, ...refusals },
        },
      },
      async () => {
        const report = await verifyAudit(spine.database, spine.checkpoints);
        return {
          events: String(report.events),
          checkpoints: report.checkpoints,
          erased: report.erased,
          findings: report.findings.map(({ kind, seq, zh, en }) => ({
            kind,
            seq: String(seq),
            message: { zh, en },
          })),
        };
      },
    );
  };
