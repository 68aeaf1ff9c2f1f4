import { type Fen, readYuan, writeYuan } from "@gongbao/engine";
import { sql } from "kysely";
import { permit } from "../../../access/permit.ts";
import { type Use, releaseAward } from "../../../ledger/awards.ts";
import { findLine, payerOf } from "../../../ledger/budget.ts";
import { findOrder, recover as recoverOrder } from "../../../ledger/payments.ts";
import { caseActions } from "../actions.ts";
import type { Outcome, StepContext } from "../way/context.ts";
import { decidedOf, totalOf } from "../assessment/decided.ts";
import { capsOfCase } from "./finishing.ts";
import type { Found } from "../way/found.ts";
import { keptFor, ordersOf } from "./paying.ts";
import { moreThanPaid, noSuchOrder, paymentsMade } from "../refusals.ts";

/** The room that an amount gives back under each cap. */
const roomFor = (context: StepContext, amount: Fen): readonly Use[] =>
  capsOfCase(context).map(({ limit }) => ({ limit, amount }));

/** Takes so much off the awards of a case, the last first: they no longer count as had. */
async function reduceAwards(
  { transaction, found, at, actor }: StepContext,
  amount: bigint,
  reason: string,
): Promise<void> {
  const { rows } = await sql<{ id: bigint; left: bigint }>`
    select a.id, (a.amount - coalesce(sum(r.amount), 0))::bigint as left
    from cases.award a left join cases.award_reduction r on r.award_id = a.id
    where a.case_id = ${found.id} group by a.id order by a.id desc`.execute(transaction);
  let rest = amount;
  for (const { id, left } of rows) {
    const part = left < rest ? left : rest;
    if (part <= 0n) continue;
    await transaction
      .insertInto("cases.award_reduction")
      .values({ award_id: id, amount: part, reason, at, by: actor.user })
      .execute();
    rest -= part;
  }
}

/** 撤销批准: before anything was sent. The money goes back to the lines, the room to the caps. */
export const cancel =
  (reason: string) =>
  async (context: StepContext): Promise<Outcome> => {
    const { transaction, found, actor, at } = context;
    const orders = await ordersOf(context);
    if (orders.some(({ outcome }) => outcome !== "fail")) throw paymentsMade;
    const shares = [];
    for (const { line: code } of found.programme.shares) {
      const { line, kept } = await keptFor(context, code);
      if (kept > 0n) shares.push({ line, amount: kept });
    }
    const amount = totalOf(decidedOf(found));
    const key = `cancel/${found.number}/${found.steps.length}`;
    const doing = { key, at, by: actor.user, reason };
    await releaseAward(transaction, found.number, shares, roomFor(context, amount), doing);
    await reduceAwards(context, amount, reason);
    return { words: reason, detail: { fen: String(amount) } };
  };

/** What was claimed back of a case and what has come of it, in fen, since the last claim; how it is to be paid back. */
export function claimOf(found: Pick<Found, "steps">): {
  readonly claimed: Fen;
  readonly back: Fen;
  readonly way: string | null;
} {
  const from = found.steps.findLastIndex(({ kind }) => kind === "claim-back");
  const fen = ({ fen: said }: Readonly<Record<string, unknown>>) =>
    (typeof said === "string" ? BigInt(said) : 0n) as Fen;
  const claim = found.steps[from];
  const way = claim?.detail["way"];
  return {
    claimed: claim ? fen(claim.detail) : (0n as Fen),
    way: typeof way === "string" ? way : null,
    back: found.steps
      .slice(from + 1)
      .filter(({ kind }) => kind === "recover")
      .reduce((sum, { detail }) => (sum + fen(detail)) as Fen, 0n as Fen),
  };
}

/** What of a case's payments is still with the payee, in fen. */
async function stillPaid({ transaction, found }: StepContext): Promise<bigint> {
  const { rows } = await sql<{ left: bigint }>`
    select coalesce(sum(a.balance), 0)::bigint as left
    from ledger.payment_order o join ledger.account a on a.kind = 'paid' and a.key = o.id::text
    where o.case_id = ${found.number}`.execute(transaction);
  return rows[0]?.left ?? 0n;
}

/** 责令退回: so much of what was paid should not have been; `way` tells the account and how to pay it back. */
export const claimBack =
  (amount: string, reason: string, way: string) =>
  async (context: StepContext): Promise<Outcome> => {
    const claimed = readYuan(amount) ?? (0n as Fen);
    const paid = await stillPaid(context);
    if (claimed === 0n || claimed > paid) throw moreThanPaid(writeYuan(paid), amount);
    return { words: reason, detail: { fen: String(claimed), way } };
  };

/** 登记退回: what came back of an order. It goes to the line's year in which it comes; the room is free again. */
export const recover =
  (number: string, amount: string, words: string) =>
  async (context: StepContext): Promise<Outcome> => {
    const { transaction, found, actor, at, day } = context;
    const order = await findOrder(transaction, number);
    if (order === null || order.caseId !== found.number) throw noSuchOrder(number);
    permit(actor, caseActions.settle, { body: await payerOf(transaction, order.line) });
    const { claimed, back } = claimOf(found);
    const came = readYuan(amount) ?? (0n as Fen);
    if (came === 0n || came > claimed - back) {
      throw moreThanPaid(writeYuan(claimed - back), amount);
    }
    const to = await findLine(transaction, order.line.code, Number(day.slice(0, 4)));
    const key = `recover/${found.number}/${found.steps.length}`;
    const doing = { key, at, by: actor.user, reason: words };
    await recoverOrder(transaction, order, to, came, roomFor(context, came), doing);
    await reduceAwards(context, came, words);
    return {
      to: back + came === claimed ? "closed" : "recovering",
      words,
      detail: { order: number, fen: String(came) },
    };
  };
