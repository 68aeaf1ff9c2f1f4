import { sql } from "kysely";
import type { Database } from "../database/connect.ts";

/** Something in the books that does not hold. */
export interface LedgerFinding {
  readonly rule: string;
  readonly zh: string;
  readonly en: string;
  /** What it is about: an account, a posting, an order. */
  readonly about: string;
  readonly expected: string;
  readonly found: string;
}

/** Something that must hold, as a query for what breaks it. */
export interface LedgerRule {
  readonly rule: string;
  readonly zh: string;
  readonly en: string;
  /** Rows (about, expected, found) of what breaks the rule. */
  readonly query: string;
}

const ownRules: readonly LedgerRule[] = [
  {
    rule: "postings-balance",
    zh: "每笔记账借贷相抵",
    en: "What a posting takes it gives",
    query: `select p.key as about, '0' as expected, sum(e.amount)::text as found
      from ledger.posting p join ledger.entry e on e.posting_id = p.id join ledger.account a on a.id = e.account_id
      group by p.id, a.book having sum(e.amount) <> 0`,
  },
  {
    rule: "balances-are-sums",
    zh: "账户余额等于各笔之和",
    en: "A balance is the sum of its entries",
    query: `select a.kind || ' ' || a.key as about, coalesce(sum(e.amount), 0)::text as expected, a.balance::text as found
      from ledger.account a left join ledger.entry e on e.account_id = a.id
      group by a.id having coalesce(sum(e.amount), 0) <> a.balance`,
  },
  {
    rule: "books-balance",
    zh: "全部账户合计为零",
    en: "All accounts of a book add up to nothing",
    query: `select book as about, '0' as expected, sum(balance)::text as found
      from ledger.account group by book having sum(balance) <> 0`,
  },
  {
    rule: "nothing-overdrawn",
    zh: "没有透支的账户",
    en: "No account is overdrawn",
    query: `select kind || ' ' || key as about, '>= 0' as expected, balance::text as found
      from ledger.account where kind not in ('treasury', 'source') and balance < 0`,
  },
  {
    rule: "orders-follow-their-postings",
    zh: "每个付款单的在途、到账与记账一致",
    en: "What an order has in transit and paid is what its postings say",
    query: `select o.number as about, o.amount::text as expected, s.moved::text as found
      from ledger.payment_order o join lateral (
        select coalesce(sum(abs(e.amount)) filter (where e.amount > 0), 0) as moved, p.kind
        from ledger.posting p join ledger.entry e on e.posting_id = p.id
        where p.order_id = o.id and p.kind in ('send', 'confirm', 'fail') group by p.id) s on true
      where s.moved <> o.amount`,
  },
  {
    rule: "paid-once",
    zh: "每个付款单至多付一次",
    en: "An order is paid once at most",
    query: `select o.number as about, '1' as expected, count(*)::text as found
      from ledger.payment_order o join ledger.posting p on p.order_id = o.id and p.kind = 'confirm'
      group by o.id having count(*) > 1`,
  },
  {
    rule: "closed-lines-are-empty",
    zh: "结账的预算项目没有余额",
    en: "A closed line holds nothing",
    query: `select a.kind || ' ' || a.key as about, '0' as expected, a.balance::text as found
      from ledger.line_closing c join ledger.account a on a.line_id = c.line_id
      where a.kind in ('available', 'committed', 'transit') and a.balance <> 0`,
  },
];

/**
 * Recomputes the books from their entries, holds them against what the modules know of money, and says all that does not
 * hold. Empty: they balance and agree.
 */
export async function checkLedger(
  database: Database,
  others: readonly LedgerRule[] = [],
): Promise<readonly LedgerFinding[]> {
  return database
    .transaction()
    .setIsolationLevel("repeatable read")
    .setAccessMode("read only")
    .execute(async (transaction) => {
      const findings: LedgerFinding[] = [];
      for (const { rule, zh, en, query } of [...ownRules, ...others]) {
        const { rows } = await sql<{
          about: string;
          expected: string;
          found: string;
        }>`${sql.raw(query)}`.execute(transaction);
        findings.push(...rows.map((row) => ({ rule, zh, en, ...row })));
      }
      return findings;
    });
}
