import { type FastifyPluginAsyncTypebox, Type } from "@fastify/type-provider-typebox";
import { actorOf } from "../../access/guard.ts";
import { permit } from "../../access/permit.ts";
import { isCode } from "../../database/connect.ts";
import { readCreditCode } from "../../directory/credit-code.ts";
import { receiverOr404, userOr404 } from "../../directory/find.ts";
import { grantRole } from "../../directory/members.ts";
import { namedProperties } from "../../directory/schemas.ts";
import type { DirectoryTables } from "../../directory/tables.ts";
import { ApiError, ErrorSchema } from "../../errors/api-error.ts";
import type { SignInTables } from "../../sign-in/tables.ts";
import { type Spine, act } from "../../spine/spine.ts";
import { firmActions } from "./actions.ts";
import { colleagueRoutes } from "./colleague-routes.ts";
import { ownPeopleOnly } from "./people.ts";

const FirmSchema = Type.Object(
  { id: Type.String(), name: Type.String(), creditCode: Type.String() },
  { title: "Firm" },
);

const AgencySchema = Type.Object(namedProperties);
const ChangedSchema = Type.Object({ changed: Type.Boolean() }, { title: "AgencyChanged" });
const FirmParameters = Type.Object({ firm: Type.String({ maxLength: 40 }) });

const refusals = {
  400: ErrorSchema,
  401: ErrorSchema,
  403: ErrorSchema,
  404: ErrorSchema,
  409: ErrorSchema,
};

/** /firms: enterprises and institutions that apply, and who acts for them. */
export const firmRoutes =
  (spine: Spine): FastifyPluginAsyncTypebox =>
  async (app) => {
    await app.register(colleagueRoutes(spine));

    app.post(
      "/firms",
      {
        config: { action: firmActions.register },
        schema: {
          tags: ["people"],
          summary: "Registers an enterprise or an institution by its credit code",
          body: Type.Object({
            kind: Type.Enum(["enterprise", "institution"] as const),
            name: Type.String({ minLength: 2, maxLength: 200 }),
            creditCode: Type.String({ minLength: 18, maxLength: 30 }),
          }),
          response: { 201: FirmSchema, ...refusals },
        },
      },
      async (request, reply) => {
        const actor = actorOf(request);
        const { kind, name } = request.body;
        const code = readCreditCode(request.body.creditCode);
        if (code === null) throw wrongCode(request.body.creditCode);
        const firm = await act<DirectoryTables, { id: string; name: string; creditCode: string }>(
          spine,
          actor,
          "firm.register",
          async (transaction, at) => {
            const id = `firm-${code}`;
            try {
              await transaction
                .insertInto("directory.body")
                .values({ id, kind, credit_code: code })
                .execute();
            } catch (error) {
              throw isCode(error, "23505") ? taken(code) : error;
            }
            await transaction
              .insertInto("directory.body_name")
              .values({
                body_id: id,
                zh: name,
                en: null,
                valid_from: null,
                valid_to: null,
                position: 0,
              })
              .execute();
            const held = {
              user: actor.user,
              body: id,
              role: "applicant" as const,
              at,
              by: actor.user,
            };
            await grantRole(transaction, held);
            return [
              { id, name, creditCode: code },
              { about: `body:${id}`, detail: { kind } },
            ];
          },
        );
        return reply.code(201).send(firm);
      },
    );

    app.put(
      "/firms/:firm/agents",
      {
        config: { action: firmActions.agents },
        schema: {
          tags: ["people"],
          summary: "Lets somebody act for the firm",
          params: FirmParameters,
          body: AgencySchema,
          response: { 200: ChangedSchema, ...refusals },
        },
      },
      (request) => {
        const actor = actorOf(request);
        const { firm } = request.params;
        permit(actor, firmActions.agents, { body: firm });
        return act<DirectoryTables & SignInTables, { changed: boolean }>(
          spine,
          actor,
          "firm.agent",
          async (transaction, at) => {
            const agent = await receiverOr404(transaction, request.body);
            await ownPeopleOnly(transaction, actor.user, firm);
            const added = await transaction
              .insertInto("directory.agency")
              .values({
                agent_id: agent,
                body_id: firm,
                granted_by: actor.user,
                since: at,
                until: null,
              })
              .onConflict((conflict) =>
                conflict.columns(["agent_id", "body_id"]).where("until", "is", null).doNothing(),
              )
              .returning("id")
              .executeTakeFirst();
            const changed = added !== undefined;
            return [{ changed }, { about: `body:${firm}`, detail: { agent, changed } }];
          },
        );
      },
    );

    app.delete(
      "/firms/:firm/agents",
      {
        config: { action: firmActions.agents },
        schema: {
          tags: ["people"],
          summary: "Ends somebody's acting for the firm; the record of it stays",
          params: FirmParameters,
          querystring: AgencySchema,
          response: { 200: ChangedSchema, ...refusals },
        },
      },
      (request) => {
        const actor = actorOf(request);
        const { firm } = request.params;
        permit(actor, firmActions.agents, { body: firm });
        return act<DirectoryTables & SignInTables, { changed: boolean }>(
          spine,
          actor,
          "firm.agent-ended",
          async (transaction, at) => {
            const agent = await userOr404(transaction, request.query);
            await ownPeopleOnly(transaction, actor.user, firm);
            const ended = await transaction
              .updateTable("directory.agency")
              .set({ until: at })
              .where("agent_id", "=", agent)
              .where("body_id", "=", firm)
              .where("until", "is", null)
              .returning("id")
              .executeTakeFirst();
            const changed = ended !== undefined;
            return [{ changed }, { about: `body:${firm}`, detail: { agent, changed } }];
          },
        );
      },
    );
  };

const wrongCode = (found: string) =>
  new ApiError(400, {
    code: "wrong-credit-code",
    message: { zh: "统一社会信用代码不对", en: "This is no unified social credit code" },
    where: "creditCode",
    expected: "18 characters of which the last checks the others (GB 32100-2015)",
    found,
    advice: { zh: "请对照营业执照。", en: "See the business licence." },
  });

const taken = (code: string) =>
  new ApiError(409, {
    code: "firm-registered",
    message: { zh: "这个单位已经登记", en: "This firm is registered already" },
    where: "creditCode",
    expected: null,
    found: code,
    advice: {
      zh: "请由单位已登记的人授权您代办。",
      en: "Ask whoever registered it to let you act for it.",
    },
  });
