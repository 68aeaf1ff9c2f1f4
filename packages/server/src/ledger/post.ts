import type { Fen } from "@gongbao/engine";
import { type Transaction, sql } from "kysely";
import { isCode } from "../database/connect.ts";
import { LedgerRefusal, type LedgerRefusalCode } from "./refusal.ts";
import type { AccountKind, LedgerTables, PostingKind } from "./tables.ts";

/** A transaction that may write to the books. */
export type LedgerTransaction = Transaction<LedgerTables>;

/** One account, by what it is the account of. */
export interface AccountOf {
  readonly kind: AccountKind;
  readonly key: string;
  /** Null in the limit book. */
  readonly line: bigint | null;
}

/** So many fen from one account to another. */
export interface Move {
  readonly from: AccountOf;
  readonly to: AccountOf;
  readonly amount: Fen;
}

/** Who posts, when and why. */
export interface Act {
  /** The idempotency key: the same act sent twice is one posting. */
  readonly key: string;
  readonly at: string;
  /** The person, by id. */
  readonly by: string;
  readonly reason: string;
}

export interface Posting extends Act {
  readonly kind: PostingKind;
  readonly caseId?: string;
  readonly orderId?: bigint;
  readonly moves: readonly Move[];
}

/** What came of a posting. */
export interface Posted {
  readonly id: bigint;
  /** True where the same posting stood already, and nothing was added. */
  readonly already: boolean;
}

/**
 * Writes one posting, whole or not at all. The database refuses what would overdraw an account, send an order twice or
 * touch a closed line; the refusal comes back by name and the transaction must be given up.
 *
 * @throws {LedgerRefusal}
 */
export async function post(transaction: LedgerTransaction, posting: Posting): Promise<Posted> {
  const entries = entriesOf(posting.moves);
  try {
    const ids = await accountIds(
      transaction,
      entries.map(({ account }) => account),
    );
    const made = await transaction
      .insertInto("ledger.posting")
      .values({
        kind: posting.kind,
        key: posting.key,
        at: posting.at,
        by: posting.by,
        reason: posting.reason,
        case_id: posting.caseId ?? null,
        order_id: posting.orderId ?? null,
      })
      .onConflict((conflict) => conflict.column("key").doNothing())
      .returning("id")
      .executeTakeFirst();
    const legs = entries.map(({ account, amount }) => ({
      account_id: idIn(ids, account),
      amount,
    }));
    if (made === undefined) return await standing(transaction, posting, legs);
    await transaction
      .insertInto("ledger.entry")
      .values(legs.map((leg) => ({ posting_id: made.id, ...leg })))
      .execute();
    // Now and not at the commit, so that the refusal has its caller.
    await sql`set constraints all immediate`.execute(transaction);
    await sql`set constraints all deferred`.execute(transaction);
    return { id: made.id, already: false };
  } catch (error) {
    throw refusalOf(error) ?? error;
  }
}

interface Entry {
  readonly account: AccountOf;
  readonly amount: bigint;
}

const nameOf = ({ kind, key }: AccountOf): string => `${kind} ${key}`;

/** The moves as one entry for each account, in which what goes in and out of it is added up. */
function entriesOf(moves: readonly Move[]): readonly Entry[] {
  const entries = new Map<string, { account: AccountOf; amount: bigint }>();
  const add = (account: AccountOf, amount: bigint) => {
    const name = nameOf(account);
    const found = entries.get(name);
    if (found) found.amount += amount;
    else entries.set(name, { account, amount });
  };
  for (const { from, to, amount } of moves) {
    add(from, 0n - amount);
    add(to, amount);
  }
  return [...entries.values()].filter(({ amount }) => amount !== 0n);
}

async function accountIds(
  transaction: LedgerTransaction,
  accounts: readonly AccountOf[],
): Promise<ReadonlyMap<string, bigint>> {
  const find = () =>
    transaction
      .selectFrom("ledger.account")
      .select(["id", "kind", "key"])
      .where((where) =>
        where.or(
          accounts.map(({ kind, key }) =>
            where.and([where("kind", "=", kind), where("key", "=", key)]),
          ),
        ),
      )
      .execute();
  let found = await find();
  if (found.length < accounts.length) {
    await transaction
      .insertInto("ledger.account")
      .values(accounts.map(({ kind, key, line }) => ({ kind, key, line_id: line })))
      .onConflict((conflict) => conflict.columns(["kind", "key"]).doNothing())
      .execute();
    found = await find();
  }
  return new Map(found.map(({ id, kind, key }) => [`${kind} ${key}`, id]));
}

function idIn(ids: ReadonlyMap<string, bigint>, account: AccountOf): bigint {
  const id = ids.get(nameOf(account));
  if (id === undefined) throw new Error(`no account ${nameOf(account)}`);
  return id;
}

/** The posting that has this key already, if it is the same one. */
async function standing(
  transaction: LedgerTransaction,
  posting: Posting,
  legs: readonly { readonly account_id: bigint; readonly amount: bigint }[],
): Promise<Posted> {
  const found = await transaction
    .selectFrom("ledger.posting")
    .select(["id", "kind", "case_id", "order_id"])
    .where("key", "=", posting.key)
    .executeTakeFirstOrThrow();
  const entries = await transaction
    .selectFrom("ledger.entry")
    .select(["account_id", "amount"])
    .where("posting_id", "=", found.id)
    .execute();
  const written = (of: readonly { account_id: bigint; amount: bigint }[]) =>
    of
      .map(({ account_id, amount }) => `${account_id}:${amount}`)
      .toSorted()
      .join(" ");
  const same =
    found.kind === posting.kind &&
    found.case_id === (posting.caseId ?? null) &&
    found.order_id === (posting.orderId ?? null) &&
    written(entries) === written(legs);
  if (!same) throw new LedgerRefusal("key-used-otherwise");
  return { id: found.id, already: true };
}

/** What a failure of the database means to whoever posts. */
function refusalOf(error: unknown): LedgerRefusal | null {
  const refuse = (code: LedgerRefusalCode) => new LedgerRefusal(code, { cause: error });
  if (isCode(error, "GB003")) return refuse("line-closed");
  if (isCode(error, "23505") && fieldOf(error, "constraint") === "one_sending")
    return refuse("already-sent");
  if (isCode(error, "23505") && fieldOf(error, "constraint") === "one_outcome") {
    return refuse("already-settled");
  }
  if (isCode(error, "GB007")) return refuse(overdrawn(fieldOf(error, "column")));
  return null;
}

function fieldOf(error: unknown, field: "constraint" | "column"): string | null {
  const value: unknown = error instanceof Error ? Reflect.get(error, field) : null;
  return typeof value === "string" ? value : null;
}

/** What it means that an account of this kind has not enough. */
function overdrawn(kind: string | null): LedgerRefusalCode {
  switch (kind) {
    case "room":
      return "past-the-cap";
    case "committed":
    case "used":
      return "more-than-awarded";
    case "transit":
      return "not-sent";
    case "paid":
      return "more-than-paid";
    default:
      return "not-enough";
  }
}
