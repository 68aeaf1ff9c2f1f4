import type { Fen } from "@gongbao/engine";
import { sql } from "kysely";
import { personsBehind } from "../../../access/keys/persons.ts";
import { permit } from "../../../access/permit.ts";
import { reasonTooShort } from "../../../errors/reason.ts";
import { findLine, payerOf } from "../../../ledger/budget.ts";
import {
  type PaymentOrder,
  confirm,
  fail,
  findOrder,
  makeOrder,
  send,
} from "../../../ledger/payments.ts";
import { isReason } from "../../../schema/reason.ts";
import { caseActions } from "../actions.ts";
import type { Outcome, StepContext } from "../way/context.ts";
import { noSuchOrder, noVerifiedAccount, nothingToPay } from "../refusals.ts";
import type { State } from "../way/steps.ts";
import { paidTo } from "./accounts.ts";

/** The payee's account that was verified last, and the persons behind whoever verified it; undefined where there is none. */
export const lastVerified = ({ transaction, found }: Pick<StepContext, "transaction" | "found">) =>
  transaction
    .selectFrom("cases.payee_account")
    .select(["id", "holder", "bank", "number"])
    .select(personsBehind(sql.ref("verified_by")).as("verified_behind"))
    .where("id", "=", paidTo(sql.val(found.applicant)))
    .executeTakeFirst();

/** The account that a case is paid to. Whoever verified it pays nothing to it. */
async function verifiedAccount(context: StepContext): Promise<bigint> {
  const { actor } = context;
  const account = await lastVerified(context);
  if (account === undefined) throw noVerifiedAccount;
  permit(actor, caseActions.pay, { notBy: account.verified_behind });
  return account.id;
}

/** What a line still keeps for the case, in fen, and in which year: at a closing it goes on to the next year's line. */
export async function keptFor(
  { transaction, found }: Pick<StepContext, "transaction" | "found">,
  code: string,
) {
  const carried = await transaction
    .selectFrom("ledger.account as a")
    .innerJoin("ledger.budget_line as l", "l.id", "a.line_id")
    .select(["l.id", "l.code", "l.year", "a.balance"])
    .where("a.kind", "=", "committed")
    .where("l.code", "=", code)
    .where("a.key", "=", sql<string>`l.code || '/' || l.year || '/' || ${found.number}::text`)
    .where("a.balance", ">", 0n)
    .orderBy("l.year", "desc")
    .executeTakeFirst();
  if (carried === undefined) {
    return { line: await findLine(transaction, code, found.programme.year), kept: 0n as Fen };
  }
  const { balance, ...line } = carried;
  return { line, kept: balance as Fen };
}

/** 拨付: an order from each line of the payer that still keeps something for the case, made and sent. */
export const pay = async (context: StepContext): Promise<Outcome> => {
  const { transaction, found, at, actor, body } = context;
  const by = actor.user;
  const payee = await verifiedAccount(context);
  const before = await ordersOf(context);
  const sent: { readonly order: string; readonly fen: string }[] = [];
  for (const share of found.programme.shares) {
    if (share.payer !== body) continue;
    const { line, kept } = await keptFor(context, share.line);
    if (kept === 0n) continue;
    const number = `${found.number}-${before.length + sent.length + 1}`;
    const made = {
      number,
      caseId: found.number,
      line,
      payeeAccount: String(payee),
      amount: kept,
    };
    const order = await makeOrder(transaction, made, { at, by });
    await send(transaction, order, { key: `send/${number}`, at, by, reason: share.line });
    sent.push({ order: number, fen: String(kept) });
  }
  if (sent.length === 0) throw nothingToPay(body);
  return { to: await stateOf(context), detail: { body, sent, account: String(payee) } };
};

/** Where a case with an award is: something is kept for a new order, something is on its way, or all has arrived. */
async function stateOf(context: StepContext): Promise<State> {
  for (const { line } of context.found.programme.shares) {
    if ((await keptFor(context, line)).kept > 0n) return "approved";
  }
  const orders = await ordersOf(context);
  return orders.some(({ outcome }) => outcome === null) ? "paying" : "closed";
}

/** The orders of a case, each with the number of the account that it goes to and what became of it. */
export async function ordersOf({ transaction, found }: Pick<StepContext, "transaction" | "found">) {
  return transaction
    .selectFrom("ledger.payment_order as o")
    .leftJoin("ledger.posting as p", (join) =>
      join.onRef("p.order_id", "=", "o.id").on("p.kind", "in", ["confirm", "fail"]),
    )
    .leftJoin("cases.payee_account as y", (join) =>
      join.on(sql<boolean>`y.id::text = o.payee_account`),
    )
    .select(["o.number", "o.amount", "y.number as account"])
    .select(["p.kind as outcome", "p.at as outcome_at"])
    .where("o.case_id", "=", found.number)
    .orderBy("o.id")
    .execute();
}

async function orderOf(context: StepContext, number: string): Promise<PaymentOrder> {
  const order = await findOrder(context.transaction, number);
  if (order === null || order.caseId !== context.found.number) throw noSuchOrder(number);
  return order;
}

/**
 * 到账或退汇: what the bank says of an order. When all has arrived the case is closed; when something came back it waits
 * for a new order.
 */
export const settleOrder =
  (number: string, arrived: boolean, words: string) =>
  async (context: StepContext): Promise<Outcome> => {
    // That a payment came back is for the firm to mend: it has to know why.
    if (!arrived && !isReason(words)) throw reasonTooShort("words");
    const { transaction, at, actor } = context;
    const order = await orderOf(context, number);
    const doing = { key: `settle/${number}`, at, by: actor.user, reason: words };
    const payer = await payerOf(transaction, order.line);
    permit(actor, caseActions.settle, { body: payer });
    await (arrived ? confirm : fail)(transaction, order, doing);
    const detail = { order: number, outcome: arrived ? "confirm" : "fail" };
    return { to: await stateOf(context), words, detail };
  };
