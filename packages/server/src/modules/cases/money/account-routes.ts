import { type FastifyPluginAsyncTypebox, type Static, Type } from "@fastify/type-provider-typebox";
import { sql } from "kysely";
import { actorOf } from "../../../access/guard.ts";
import { personsBehind } from "../../../access/keys/persons.ts";
import { permit } from "../../../access/permit.ts";
import { ownPeopleOf } from "../../../directory/own-people.ts";
import { notFound } from "../../../errors/api-error.ts";
import { list } from "../../../schema/basics.ts";
import { type Spine, act } from "../../../spine/spine.ts";
import { papersOfAccounts } from "../../evidence/account-papers.ts";
import { AccountPaperSchema } from "../../evidence/schemas.ts";
import { refused } from "../refused.ts";
import type { Tables } from "../tables.ts";
import { accountActions } from "../actions.ts";

const AccountSchema = Type.Object(
  {
    id: Type.String(),
    body: Type.String(),
    holder: Type.String(),
    bank: Type.String(),
    number: Type.String({
      description: "Its last four digits; all of it for whoever is to verify it.",
    }),
    verified: Type.Boolean(),
    papers: list(AccountPaperSchema, "What shows that it is the payee's."),
  },
  { title: "PayeeAccount" },
);

/** An account number as those see it who are not to verify it: its last four digits. */
export const masked = (number: string): string => `****${number.slice(-4)}`;
const Body = Type.String({ minLength: 1, maxLength: 100 });

/** /accounts: where a payee is paid. */
export const accountRoutes =
  (spine: Spine): FastifyPluginAsyncTypebox =>
  async (app) => {
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
        const id = await act<Tables, bigint>(
          spine,
          actor,
          "account.add",
          async (transaction, at) => {
            const made = await transaction
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
              })
              .returning("id")
              .executeTakeFirstOrThrow();
            const particular = `${holder} ${bank} ${number}`;
            return [made.id, { about: `account:${made.id}`, detail: { body }, particular }];
          },
        );
        return reply.code(201).send({
          id: String(id),
          body,
          holder,
          bank,
          number: masked(number),
          verified: false,
          papers: [],
        });
      },
    );

    app.post(
      "/accounts/:account/verify",
      {
        config: { action: accountActions.verify },
        schema: {
          tags: ["cases"],
          summary: "A second person says that the account is the payee's",
          params: Type.Object({ account: Type.String({ pattern: "^[0-9]{1,18}$" }) }),
          response: { 200: AccountSchema, ...refused },
        },
      },
      (request) => {
        const actor = actorOf(request);
        const id = BigInt(request.params.account);
        return act<Tables, Static<typeof AccountSchema>>(
          spine,
          actor,
          "account.verify",
          async (transaction, at) => {
            const account = await transaction
              .selectFrom("cases.payee_account")
              .selectAll()
              .select([
                ownPeopleOf(sql.ref("body"), sql.ref("added_at")).as("own_people"),
                personsBehind(sql.ref("added_by")).as("added_behind"),
              ])
              .where("id", "=", id)
              .forUpdate()
              .executeTakeFirst();
            if (account === undefined) {
              throw notFound({ zh: "账户", en: "account" }, "account", String(id), []);
            }
            permit(actor, accountActions.verify, {
              notBy: account.added_behind,
              notOf: account.own_people,
            });
            if (account.verified_at === null) {
              await transaction
                .updateTable("cases.payee_account")
                .set({ verified_at: at, verified_by: actor.user })
                .where("id", "=", id)
                .execute();
            }
            const { holder, bank, number } = account;
            const papers = (await papersOfAccounts(transaction, [id])).get(id) ?? [];
            return [
              {
                id: String(id),
                body: account.body,
                holder,
                bank,
                number: masked(number),
                verified: true,
                papers,
              },
              // The record says by which papers it was verified.
              {
                about: `account:${id}`,
                detail: { body: account.body, papers: papers.map((paper) => paper.id) },
              },
            ];
          },
        );
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
          .where((where) =>
            where.or([
              where("body", "in", own.length > 0 ? own : [""]),
              ...(verifies ? [where("verified_at", "is", null)] : []),
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
          accounts: rows.map((row) => ({
            id: String(row.id),
            body: row.body,
            holder: row.holder,
            bank: row.bank,
            // Whoever verifies it holds it against the bank's paper, and needs all of it.
            number: verifies && row.verified_at === null ? row.number : masked(row.number),
            verified: row.verified_at !== null,
            papers: papers.get(row.id) ?? [],
          })),
        };
      },
    );
  };

const mostAccounts = 500;
