import { type FastifyPluginAsyncTypebox, Type } from "@fastify/type-provider-typebox";
import { type Selectable, sql } from "kysely";
import { actorOf } from "../../../access/guard.ts";
import { permit } from "../../../access/permit.ts";
import { list } from "../../../schema/basics.ts";
import { type Spine, act } from "../../../spine/spine.ts";
import { papersOfAccounts } from "../../evidence/account-papers.ts";
import { refused } from "../refused.ts";
import type { Tables } from "../tables.ts";
import { accountActions } from "../actions.ts";
import { accountAnswerRoutes } from "./account-answers.ts";
import { AccountSchema, paidTo, shown } from "./accounts.ts";

const Body = Type.String({ minLength: 1, maxLength: 100 });

/** /accounts: where a payee is paid. */
export const accountRoutes =
  (spine: Spine): FastifyPluginAsyncTypebox =>
  async (app) => {
    await app.register(accountAnswerRoutes(spine));

    app.post(
      "/accounts",
      {
        config: { action: accountActions.add },
        schema: {
          tags: ["cases"],
          summary:
            "Names the account that a payee is paid to; it is verified before the first payment",
          body: Type.Object({
            body: Body,
            holder: Type.String({ minLength: 2, maxLength: 200 }),
            bank: Type.String({ minLength: 2, maxLength: 200 }),
            number: Type.String({ pattern: "^[0-9]{8,30}$" }),
          }),
          response: { 201: AccountSchema, ...refused },
        },
      },
      async (request, reply) => {
        const actor = actorOf(request);
        const { body, holder, bank, number } = request.body;
        permit(actor, accountActions.add, { body });
        const made = await act<Tables, Selectable<Tables["cases.payee_account"]>>(
          spine,
          actor,
          "account.add",
          async (transaction, at) => {
            const account = await transaction
              .insertInto("cases.payee_account")
              .values({
                body,
                holder,
                bank,
                number,
                added_at: at,
                added_by: actor.user,
                verified_at: null,
                verified_by: null,
                refused_at: null,
                refused_by: null,
                refused_because: null,
              })
              .returningAll()
              .executeTakeFirstOrThrow();
            const particular = `${holder} ${bank} ${number}`;
            return [account, { about: `account:${account.id}`, detail: { body }, particular }];
          },
        );
        return reply.code(201).send(shown(made, { papers: [], isPaidTo: false, verifies: false }));
      },
    );

    app.get(
      "/accounts",
      {
        config: { action: accountActions.read },
        schema: {
          tags: ["cases"],
          summary: "The accounts of one's own firms; for finance, those that wait to be verified",
          response: {
            200: Type.Object({ accounts: list(AccountSchema) }, { title: "PayeeAccounts" }),
            ...refused,
          },
        },
      },
      async (request) => {
        const { memberships } = actorOf(request);
        const own = memberships.flatMap(({ body, role }) => (role === "applicant" ? [body] : []));
        const verifies = memberships.some(({ role }) => role === "finance");
        const rows = await spine.database
          .withTables<Tables>()
          .selectFrom("cases.payee_account")
          .selectAll()
          .select(paidTo(sql.ref("cases.payee_account.body")).as("paid_to"))
          .where((where) =>
            where.or([
              where("body", "in", own.length > 0 ? own : [""]),
              ...(verifies
                ? [where.and([where("verified_at", "is", null), where("refused_at", "is", null)])]
                : []),
            ]),
          )
          .orderBy("id", "desc")
          .limit(mostAccounts)
          .execute();
        const papers = await papersOfAccounts(
          spine.database.withTables<Tables>(),
          rows.map(({ id }) => id),
        );
        return {
          accounts: rows.map((row) =>
            shown(row, {
              papers: papers.get(row.id) ?? [],
              isPaidTo: row.paid_to === row.id,
              verifies,
            }),
          ),
        };
      },
    );
  };

const mostAccounts = 500;
