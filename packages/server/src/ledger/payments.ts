import type { Fen } from "@gongbao/engine";
import { type LineOf, available, committed, paid, room, transit, used } from "./accounts.ts";
import type { Use } from "./awards.ts";
import { type Act, type LedgerTransaction, type Move, type Posted, post } from "./post.ts";
import { LedgerRefusal } from "./refusal.ts";

/** An order to pay so much to one account, for one case, from one line. */
export interface PaymentOrder {
  readonly id: bigint;
  readonly number: string;
  readonly caseId: string;
  readonly line: LineOf;
  readonly amount: Fen;
}

export interface NewOrder {
  readonly number: string;
  readonly caseId: string;
  readonly line: LineOf;
  readonly payeeAccount: string;
  readonly amount: Fen;
}

/** Writes an order to pay. Nothing moves before it is sent. */
export async function makeOrder(
  transaction: LedgerTransaction,
  order: NewOrder,
  by: { readonly at: string; readonly by: string },
): Promise<PaymentOrder> {
  const { id } = await transaction
    .insertInto("ledger.payment_order")
    .values({
      number: order.number,
      case_id: order.caseId,
      line_id: order.line.id,
      payee_account: order.payeeAccount,
      amount: order.amount,
      made_at: by.at,
      made_by: by.by,
    })
    .returning("id")
    .executeTakeFirstOrThrow();
  return { ...order, id };
}

/** An order by its number. */
export async function findOrder(
  transaction: LedgerTransaction,
  number: string,
): Promise<PaymentOrder | null> {
  const found = await transaction
    .selectFrom("ledger.payment_order as o")
    .innerJoin("ledger.budget_line as l", "l.id", "o.line_id")
    .select(["o.id", "o.number", "o.case_id", "o.amount", "o.line_id", "l.code", "l.year"])
    .where("o.number", "=", number)
    .executeTakeFirst();
  if (found === undefined) return null;
  return {
    id: found.id,
    number: found.number,
    caseId: found.case_id,
    amount: found.amount as Fen,
    line: { id: found.line_id, code: found.code, year: found.year },
  };
}

/** One of the ways that the whole sum of an order goes. */
const whole =
  (
    kind: "send" | "confirm" | "fail",
    between: (order: PaymentOrder) => Pick<Move, "from" | "to">,
  ) =>
  (transaction: LedgerTransaction, order: PaymentOrder, act: Act): Promise<Posted> =>
    post(transaction, {
      ...act,
      kind,
      caseId: order.caseId,
      orderId: order.id,
      moves: [{ ...between(order), amount: order.amount }],
    });

/** 发出: from the award to the bank. Once for each order, whoever sends it. */
export const send = whole("send", ({ line, caseId, id }) => ({
  from: committed(line, caseId),
  to: transit(line, id),
}));

/** 到账: the bank says that it arrived. */
export const confirm = whole("confirm", ({ line, id }) => ({
  from: transit(line, id),
  to: paid(line, id),
}));

/** 退汇: the bank gives it back; the award keeps it for a new order. */
export const fail = whole("fail", ({ line, caseId, id }) => ({
  from: transit(line, id),
  to: committed(line, caseId),
}));

/**
 * 追回: the payee has paid back what it should not have had. It goes to the line of the year in which it comes, and the
 * room it used is free again.
 */
export async function recover(
  transaction: LedgerTransaction,
  order: PaymentOrder,
  to: LineOf,
  amount: Fen,
  uses: readonly Use[],
  act: Act,
): Promise<Posted> {
  if (to.code !== order.line.code || to.year < order.line.year) {
    throw new LedgerRefusal("no-such-line");
  }
  return post(transaction, {
    ...act,
    kind: "recover",
    caseId: order.caseId,
    orderId: order.id,
    moves: [
      { from: paid(order.line, order.id), to: available(to), amount },
      ...uses.map((use) => ({ from: used(use.limit), to: room(use.limit), amount: use.amount })),
    ],
  });
}
