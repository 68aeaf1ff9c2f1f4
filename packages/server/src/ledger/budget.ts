import type { Fen } from "@gongbao/engine";
import { sql } from "kysely";
import { isCode } from "../database/connect.ts";
import { type LineOf, available, committed, treasury } from "./accounts.ts";
import { type Act, type LedgerTransaction, type Posted, post } from "./post.ts";
import { LedgerRefusal } from "./refusal.ts";

export interface NewLine {
  readonly code: string;
  readonly year: number;
  readonly title: string;
  /** Whose money it is: an organisation. */
  readonly payer: string;
  /** Who spends it: an organisation. */
  readonly body: string;
}

/**
 * Opens a line of the budget for a year. It has nothing until something is appropriated to it. A code is one payer's in
 * every year: what is promised goes on to the same code of the next.
 */
export async function openLine(transaction: LedgerTransaction, line: NewLine): Promise<LineOf> {
  const others = await transaction
    .selectFrom("ledger.budget_line")
    .select("id")
    .where("code", "=", line.code)
    .where("payer", "<>", line.payer)
    .limit(1)
    .executeTakeFirst();
  if (others !== undefined) throw new LedgerRefusal("line-of-another");
  try {
    const { id } = await transaction
      .insertInto("ledger.budget_line")
      .values(line)
      .returning("id")
      .executeTakeFirstOrThrow();
    return { id, code: line.code, year: line.year };
  } catch (error) {
    if (isCode(error, "23505")) throw new LedgerRefusal("line-exists", { cause: error });
    throw error;
  }
}

/** The line of a code in a year. */
export async function findLine(
  transaction: LedgerTransaction,
  code: string,
  year: number,
): Promise<LineOf> {
  const line = await transaction
    .selectFrom("ledger.budget_line")
    .select(["id", "code", "year"])
    .where("code", "=", code)
    .where("year", "=", year)
    .executeTakeFirst();
  if (line === undefined) throw new LedgerRefusal("no-such-line");
  return line;
}

/** Whose money a line is. */
export async function payerOf(transaction: LedgerTransaction, { id }: LineOf): Promise<string> {
  const { payer } = await transaction
    .selectFrom("ledger.budget_line")
    .select("payer")
    .where("id", "=", id)
    .executeTakeFirstOrThrow();
  return payer;
}

/** 安排预算: money from the treasury to the line. */
export const appropriate = (
  transaction: LedgerTransaction,
  line: LineOf,
  amount: Fen,
  act: Act,
): Promise<Posted> =>
  post(transaction, {
    ...act,
    kind: "appropriate",
    moves: [{ from: treasury(line), to: available(line), amount }],
  });

/** 调减预算: back to the treasury, as far as it has not been committed. */
export const reduce = (
  transaction: LedgerTransaction,
  line: LineOf,
  amount: Fen,
  act: Act,
): Promise<Posted> =>
  post(transaction, {
    ...act,
    kind: "reduce",
    moves: [{ from: available(line), to: treasury(line), amount }],
  });

/** What closing a line did, in fen. */
export interface Closing {
  readonly lapsed: bigint;
  readonly carried: bigint;
}

/**
 * 年终结账: what is uncommitted goes back to the treasury, what is committed is carried to the same line of the next year,
 * and the line takes nothing more. Refused while payments of it are on their way.
 */
export async function closeLine(
  transaction: LedgerTransaction,
  line: LineOf,
  next: LineOf,
  act: Act,
): Promise<Closing> {
  if ((await payerOf(transaction, next)) !== (await payerOf(transaction, line))) {
    throw new LedgerRefusal("line-of-another");
  }
  // Waits for every posting that has begun on the line; those that begin now wait for this.
  await sql`select pg_advisory_xact_lock(4712, ${Number(line.id)})`.execute(transaction);
  const accounts = await transaction
    .selectFrom("ledger.account")
    .select(["kind", "key", "balance"])
    .where("line_id", "=", line.id)
    .where("kind", "in", ["available", "committed", "transit"])
    .where("balance", ">", 0n)
    .orderBy("id")
    .execute();
  if (accounts.some(({ kind }) => kind === "transit")) throw new LedgerRefusal("in-transit");
  const fen = (amount: bigint) => amount as Fen;
  let lapsed = 0n;
  let carried = 0n;
  for (const { kind, key, balance } of accounts) {
    if (kind === "available") {
      lapsed += balance;
      await post(transaction, {
        ...act,
        key: `${act.key}/lapse`,
        kind: "lapse",
        moves: [{ from: available(line), to: treasury(line), amount: fen(balance) }],
      });
      continue;
    }
    carried += balance;
    const caseId = key.slice(`${line.code}/${line.year}/`.length);
    await post(transaction, {
      ...act,
      key: `${act.key}/carry/${caseId}`,
      kind: "carry",
      caseId,
      moves: [
        { from: committed(line, caseId), to: treasury(line), amount: fen(balance) },
        { from: treasury(next), to: committed(next, caseId), amount: fen(balance) },
      ],
    });
  }
  const closing = { line_id: line.id, closed_at: act.at, closed_by: act.by };
  const written = await transaction
    .insertInto("ledger.line_closing")
    .values(closing)
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst();
  // A line that was closed holds nothing, so that no posting has been refused before this.
  if (written.numInsertedOrUpdatedRows === 0n) throw new LedgerRefusal("line-closed");
  return { lapsed, carried };
}
