import type { Label } from "@gongbao/engine";
import { type FastifyPluginAsyncTypebox, Type } from "@fastify/type-provider-typebox";
import { type Transaction, sql } from "kysely";
import type { Actor } from "../../../access/actor.ts";
import { actorOf } from "../../../access/guard.ts";
import { personsBehind } from "../../../access/keys/persons.ts";
import { permit } from "../../../access/permit.ts";
import { ownPeopleOf } from "../../../directory/own-people.ts";
import { notFound } from "../../../errors/api-error.ts";
import { type Spine, act } from "../../../spine/spine.ts";
import { papersOfAccounts } from "../../evidence/account-papers.ts";
import { accountIsVerified } from "../../evidence/refusals.ts";
import { tell } from "../../notifications/tell.ts";
import { accountActions } from "../actions.ts";
import { accountRefusedNews, accountVerifiedNews } from "../news/wording.ts";
import { accountIsRefused } from "../refusals.ts";
import { refused } from "../refused.ts";
import { Reason } from "../schemas.ts";
import type { Tables } from "../tables.ts";
import { type AccountBody, AccountSchema, paidTo, shown } from "./accounts.ts";

const AccountParameters = Type.Object({ account: Type.String({ pattern: "^[0-9]{1,18}$" }) });

/** An account as it is answered, held: by somebody who neither named it nor is of its payee. */
async function answering(transaction: Transaction<Tables>, actor: Actor, id: bigint) {
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
  return account;
}

/** The account as it is shown once it is answered. */
async function answered(transaction: Transaction<Tables>, id: bigint): Promise<AccountBody> {
  const account = await transaction
    .selectFrom("cases.payee_account")
    .selectAll()
    .select(paidTo(sql.ref("cases.payee_account.body")).as("paid_to"))
    .where("id", "=", id)
    .executeTakeFirstOrThrow();
  const papers = (await papersOfAccounts(transaction, [id])).get(id) ?? [];
  return shown(account, { papers, isPaidTo: account.paid_to === id, verifies: true });
}

/** Tells the people of a payee how their account was answered. */
async function tellPayee(
  spine: Pick<Spine, "letters">,
  transaction: Transaction<Tables>,
  at: string,
  { body, kind, words }: { readonly body: string; readonly kind: string; readonly words: Label },
): Promise<void> {
  const news = { kind, about: `firm:${body}`, ...words, dueOn: null };
  await tell(transaction, spine, at, [{ to: [{ firm: body }], news }]);
}

/** /accounts/:account/verify and /refuse: a second person says yes or no to where a payee is paid. */
export const accountAnswerRoutes =
  (spine: Spine): FastifyPluginAsyncTypebox =>
  async (app) => {
    app.post(
      "/accounts/:account/verify",
      {
        config: { action: accountActions.verify },
        schema: {
          tags: ["cases"],
          summary: "A second person says that the account is the payee's: its payee is told",
          params: AccountParameters,
          response: { 200: AccountSchema, ...refused },
        },
      },
      (request) => {
        const actor = actorOf(request);
        const id = BigInt(request.params.account);
        return act<Tables, AccountBody>(spine, actor, "account.verify", async (transaction, at) => {
          const account = await answering(transaction, actor, id);
          if (account.refused_at !== null) throw accountIsRefused;
          if (account.verified_at === null) {
            await transaction
              .updateTable("cases.payee_account")
              .set({ verified_at: at, verified_by: actor.user })
              .where("id", "=", id)
              .execute();
            await tellPayee(spine, transaction, at, {
              body: account.body,
              kind: "account.verify",
              words: accountVerifiedNews,
            });
          }
          const verified = await answered(transaction, id);
          // The record says by which papers it was verified.
          return [verified, { about: `account:${id}`, detail: detailOf(verified) }];
        });
      },
    );

    app.post(
      "/accounts/:account/refuse",
      {
        config: { action: accountActions.verify },
        schema: {
          tags: ["cases"],
          summary:
            "A second person says why the account cannot be verified: its payee is told, and names one anew",
          params: AccountParameters,
          body: Type.Object({ reason: Reason }),
          response: { 200: AccountSchema, ...refused },
        },
      },
      (request) => {
        const actor = actorOf(request);
        const id = BigInt(request.params.account);
        const reason = request.body.reason.trim();
        return act<Tables, AccountBody>(spine, actor, "account.refuse", async (transaction, at) => {
          const account = await answering(transaction, actor, id);
          if (account.verified_at !== null) throw accountIsVerified;
          if (account.refused_at !== null) throw accountIsRefused;
          await transaction
            .updateTable("cases.payee_account")
            .set({ refused_at: at, refused_by: actor.user, refused_because: reason })
            .where("id", "=", id)
            .execute();
          await tellPayee(spine, transaction, at, {
            body: account.body,
            kind: "account.refuse",
            words: accountRefusedNews,
          });
          const shownRefused = await answered(transaction, id);
          return [
            shownRefused,
            { about: `account:${id}`, detail: detailOf(shownRefused), particular: reason },
          ];
        });
      },
    );
  };

/** What the audit chain is told of an answer: whose account it is, and the papers that it was held against. */
const detailOf = ({ body, papers }: AccountBody) => ({
  body,
  papers: papers.map(({ id }) => id),
});
