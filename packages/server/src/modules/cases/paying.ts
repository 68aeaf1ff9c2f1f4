import type { Fen } from "@gongbao/engine";
import { committed } from "../../ledger/accounts.ts";
import { findLine } from "../../ledger/budget.ts";
import {
  type PaymentOrder,
  confirm,
  fail,
  findOrder,
  makeOrder,
  send,
} from "../../ledger/payments.ts";
import type { Outcome, StepContext } from "./context.ts";
import { noSuchOrder, noVerifiedAccount } from "./refusals.ts";

/** The payee's account that was verified last. */
async function verifiedAccount({ transaction, found }: StepContext): Promise<bigint> {
  const account = await transaction
    .selectFrom("cases.payee_account")
    .select("id")
    .where("body", "=", found.applicant)
    .where("verified_at", "is not", null)
    .orderBy("verified_at", "desc")
    .limit(1)
    .executeTakeFirst();
  if (account === undefined) throw noVerifiedAccount;
  return account.id;
}

/** What a line still keeps for the case, in fen. */
export async function keptFor({ transaction, found }: StepContext, code: string) {
  const line = await findLine(transaction, code, found.programme.year);
  const account = await transaction
    .selectFrom("ledger.account")
    .select("balance")
    .where("kind", "=", "committed")
    .where("key", "=", committed(line, found.number).key)
    .executeTakeFirst();
  return { line, kept: (account?.balance ?? 0n) as Fen };
}

/** 拨付: an order from each line that still keeps something for the case, made and sent. */
export const pay = async (context: StepContext): Promise<Outcome> => {
  const { transaction, found, at, actor } = context;
  const by = actor.user;
  const payee = await verifiedAccount(context);
  const before = await ordersOf(context);
  const sent: { readonly order: string; readonly fen: string }[] = [];
  for (const [position, share] of found.programme.shares.entries()) {
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
    await send(transaction, order, {
      key: `send/${number}`,
      at,
      by,
      reason: `share ${position}`,
    });
    sent.push({ order: number, fen: String(kept) });
  }
  return { detail: { sent, account: String(payee) } };
};

/** The orders of a case, each with what became of it. */
export async function ordersOf({ transaction, found }: Pick<StepContext, "transaction" | "found">) {
  return transaction
    .selectFrom("ledger.payment_order as o")
    .leftJoin("ledger.posting as p", (join) =>
      join.onRef("p.order_id", "=", "o.id").on("p.kind", "in", ["confirm", "fail"]),
    )
    .select(["o.number", "o.amount", "p.kind as outcome", "p.at as outcome_at"])
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
    const { transaction, found, at, actor } = context;
    const order = await orderOf(context, number);
    const doing = { key: `settle/${number}`, at, by: actor.user, reason: words };
    await (arrived ? confirm : fail)(transaction, order, doing);
    const orders = await ordersOf(context);
    const waiting = orders.some(({ outcome }) => outcome === null);
    let kept = 0n;
    for (const share of found.programme.shares) kept += (await keptFor(context, share.line)).kept;
    const to = waiting ? "paying" : kept > 0n ? "approved" : "closed";
    return { to, words, detail: { order: number, outcome: arrived ? "confirm" : "fail" } };
  };
