import { join } from "node:path";
import { sql } from "kysely";
import { verifyAudit } from "../../src/audit/verify.ts";
import { type Database, openPool, reach } from "../../src/database/connect.ts";
import { checkLedger } from "../../src/ledger/check.ts";
import { yearCap } from "./city.ts";
import { must } from "./part.ts";

/** The database of a data folder as its owner, to look into. Joins the PostgreSQL that runs, or starts it. */
export async function openBooks(data: string): Promise<Books> {
  const connections = await reach({ kind: "embedded", data });
  const database = openPool(connections.owner, { max: 2, onError: () => undefined });
  return {
    database,
    keys: join(data, "keys"),
    async close() {
      await database.destroy();
      await connections.release();
    },
  };
}

export interface Books {
  readonly database: Database;
  readonly keys: string;
  close(): Promise<void>;
}

/** All that has to hold of what is kept, whoever did what in whatever order. */
export async function mustHold({
  database,
  keys,
}: Pick<Books, "database" | "keys">): Promise<void> {
  const findings = await checkLedger(database);
  must(findings.length === 0, "the books balance", findings);
  await mustAgree(database);
  const audit = await verifyAudit(database, { path: keys });
  must(audit.findings.length === 0, "the audit chain holds", audit.findings);
}

interface Rule {
  readonly what: string;
  /** Rows of what breaks it. */
  readonly query: string;
}

/** From which state each step goes where, written here a second time, apart from the server's own table. */
const ways: Readonly<Record<string, readonly (readonly [from: string, to: string])[]>> = {
  submit: [
    ["draft", "submitted"],
    ["returned", "submitted"],
  ],
  withdraw: ["draft", "submitted", "returned", "accepted"].map((from) => [from, "withdrawn"]),
  return: [["submitted", "returned"]],
  accept: [["submitted", "accepted"]],
  advise: [["accepted", "accepted"]],
  decide: [["accepted", "decided"]],
  reject: [["accepted", "rejected"]],
  appeal: [["rejected", "accepted"]],
  check: [["decided", "checked"]],
  "send-back": [
    ["decided", "accepted"],
    ["checked", "accepted"],
    ["noticed", "accepted"],
  ],
  publish: [["checked", "noticed"]],
  approve: [["noticed", "approved"]],
  pay: [["approved", "paying"]],
  settle: [
    ["paying", "paying"],
    ["paying", "approved"],
    ["paying", "closed"],
  ],
};

const awarded = `('approved', 'paying', 'closed')`;

const rules: readonly Rule[] = [
  {
    what: "an approved case has its awards, and no other case has any",
    query: `select c.number, c.state from cases.case c
      where (c.state in ${awarded}) <> exists (select from cases.award a where a.case_id = c.id)`,
  },
  {
    what: "an approved case has one commitment of what it was awarded, and no other case has any",
    query: `select c.number, c.state, a.amount as awarded, p.amount as committed, p.postings from cases.case c
      left join lateral (select sum(amount) as amount from cases.award where case_id = c.id) a on true
      left join lateral (select sum(e.amount) as amount, count(distinct p.id) as postings from ledger.posting p
        join ledger.entry e on e.posting_id = p.id join ledger.account x on x.id = e.account_id
        where p.case_id = c.number and p.kind = 'commit' and x.kind = 'committed') p on true
      where a.amount is distinct from p.amount or (a.amount is not null and p.postings <> 1)`,
  },
  {
    what: "an approved case has the receipt of its decision",
    query: `select c.number from cases.case c where c.state in ${awarded} and not exists (
      select from cases.step s where s.case_id = c.id and s.kind = 'decide' and s.receipt is not null)`,
  },
  {
    what: "what was committed is committed, in transit or paid, to the fen",
    query: `with awarded as (select c.number, sum(a.amount) as amount from cases.award a
        join cases.case c on c.id = a.case_id group by 1),
      standing as (select number, sum(amount) as amount from (
        select split_part(key, '/', 3) as number, balance as amount from ledger.account where kind = 'committed'
        union all select o.case_id, x.balance from ledger.payment_order o
          join ledger.account x on x.key = o.id::text and x.kind in ('transit', 'paid')
        union all select p.case_id, e.amount from ledger.posting p join ledger.entry e on e.posting_id = p.id
          join ledger.account x on x.id = e.account_id
          where p.kind in ('recover', 'release') and x.kind = 'available') parts group by 1)
      select number, a.amount as awarded, s.amount as standing
        from awarded a full join standing s using (number) where a.amount is distinct from s.amount`,
  },
  {
    what: "a case that is being paid has an order on its way, and a closed one has none",
    query: `select c.number, c.state from cases.case c
      where (c.state in ('paying', 'closed')) and (c.state = 'paying') <> exists (
        select from ledger.payment_order o where o.case_id = c.number and not exists (
          select from ledger.posting p where p.order_id = o.id and p.kind in ('confirm', 'fail')))`,
  },
  {
    what: "nobody acts in two roles of one case",
    query: `select s.case_id, s.by, array_agg(distinct s.role) as roles from cases.step s
      group by s.case_id, s.by having count(distinct s.role) > 1`,
  },
  {
    what: "whoever rejected a case does not decide it",
    query: `select s.case_id, s.by from cases.step s join cases.step t
      on t.case_id = s.case_id and t.by = s.by and t.kind = 'reject' and t.position < s.position
      where s.kind = 'decide'`,
  },
  {
    what: "nobody verifies the account they named",
    query: `select id from cases.payee_account where verified_by = added_by`,
  },
  {
    what: "an order is paid once",
    query: `select order_id from ledger.posting where kind = 'confirm' group by order_id having count(*) > 1`,
  },
  {
    what: "no programme approves more than its places",
    query: `select p.id, p.quota, count(*) from cases.programme p join cases.case c on c.programme_id = p.id
      where c.state in ${awarded} and p.quota is not null group by p.id having count(*) > p.quota`,
  },
  {
    what: "a case's steps are numbered without a gap",
    query: `select case_id from cases.step group by case_id having max(position) + 1 <> count(*)`,
  },
  {
    what: "no holder has more than the cap of a year",
    query: `select a.holder, extract(year from a.day) as year, sum(a.amount) from cases.award a
      where a.measure = 'd1-01-equipment-catalogue'
      group by 1, 2 having sum(a.amount) > ${yearCap * 100}`,
  },
  {
    what: "what the books say a holder used of a cap is what was awarded, less what came back",
    query: `select u.key, u.balance, w.amount as awarded from ledger.account u
      join lateral (select coalesce(sum(a.amount), 0) as amount from cases.award a
        where a.measure = 'd1-01-equipment-catalogue' and a.holder = split_part(u.key, '/', 2)
          and extract(year from a.day)::text = split_part(u.key, '/', 3)) w on true
      where u.kind = 'used' and u.key like 'd1-01-equipment-catalogue%' and w.amount <> u.balance + coalesce((
        select -sum(e.amount) from ledger.entry e join ledger.posting p on p.id = e.posting_id
        where e.account_id = u.id and p.kind in ('recover', 'release')), 0)`,
  },
];

async function mustAgree(database: Database): Promise<void> {
  for (const { what, query } of rules) {
    const { rows } = await sql<Readonly<Record<string, unknown>>>`${sql.raw(query)}`.execute(
      database,
    );
    must(rows.length === 0, what, rows.slice(0, 5));
  }
  await mustFollowTheWay(database);
}

/** Walks each case from its draft along the steps it took, and comes out where it is. */
async function mustFollowTheWay(database: Database): Promise<void> {
  const { rows } = await sql<{ number: string; state: string; kinds: string[] | null }>`
    select c.number, c.state, array_agg(s.kind order by s.position) filter (where s.kind is not null) as kinds
    from cases.case c left join cases.step s on s.case_id = c.id group by c.id`.execute(database);
  for (const { number, state, kinds } of rows) {
    let possible = new Set(["draft"]);
    for (const kind of kinds ?? []) {
      const arrows = ways[kind];
      must(arrows !== undefined, `a step of a case is one that there is`, kind);
      possible = new Set(arrows.flatMap(([from, to]) => (possible.has(from) ? [to] : [])));
    }
    must(possible.has(state), `case ${number} came to «${state}» by steps that lead there`, kinds);
  }
}

/** A short text that stands for all that is in the database, but for sessions and the counting of attempts. */
export async function digestOf(database: Database): Promise<ReadonlyMap<string, string>> {
  const { rows: tables } = await sql<{ name: string }>`
    select format('%I.%I', schemaname, tablename) as name from pg_tables
    where schemaname not in ('pg_catalog', 'information_schema')
      and (schemaname, tablename) not in (('sign_in', 'session'), ('sign_in', 'rateLimit'), ('sign_in', 'failure'))
    order by 1`.execute(database);
  const digest = new Map<string, string>();
  for (const { name } of tables) {
    const { rows } = await sql<{ digest: string }>`
      select count(*) || ' ' || coalesce(md5(string_agg(t::text, '|' order by t::text collate "C")), '') as digest
      from ${sql.raw(name)} t`.execute(database);
    digest.set(name, rows[0]?.digest ?? "");
  }
  return digest;
}
