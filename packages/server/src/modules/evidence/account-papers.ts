import type { Kysely } from "kysely";
import type { Tables } from "../cases/tables.ts";

/** A paper that shows that an account is its holder's. */
export interface AccountPaper {
  readonly id: string;
  readonly name: string;
  readonly kind: string;
  readonly size: number;
  readonly at: string;
}

/** The papers of accounts, in the order in which they came. */
export async function papersOfAccounts(
  database: Kysely<Tables>,
  accounts: readonly bigint[],
): Promise<ReadonlyMap<bigint, readonly AccountPaper[]>> {
  if (accounts.length === 0) return new Map();
  const rows = await database
    .selectFrom("evidence.account_paper")
    .select(["id", "account_id", "name", "kind", "size", "added_at"])
    .where("account_id", "in", accounts)
    .orderBy("id")
    .execute();
  const papers = rows.map(({ id, account_id: account, name, kind, size, added_at: at }) => ({
    account,
    paper: { id: String(id), name, kind, size: Number(size), at },
  }));
  return new Map(
    [...Map.groupBy(papers, ({ account }) => account)].map(([account, its]) => [
      account,
      its.map(({ paper }) => paper),
    ]),
  );
}
