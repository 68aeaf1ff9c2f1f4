import { join } from "node:path";
import { sql } from "kysely";
import { verifyAudit } from "../../src/audit/verify.ts";
import { type Database, openPool } from "../../src/database/connect.ts";
import { clusterOwner } from "../../src/database/embedded/cluster.ts";
import { makePlace } from "../../src/database/embedded/place.ts";
import { checkLedger } from "../../src/ledger/check.ts";
import { yearCap } from "./city.ts";
import { must } from "./part.ts";

/**
 * The database of a data folder as its owner, to look into. It neither starts the PostgreSQL nor holds it: that is for
 * the servers to do.
 */
export async function openBooks(data: string): Promise<Books> {
  const { socket } = await makePlace(data);
  const owner = { host: socket, user: clusterOwner, database: "gongbao" };
  const database = openPool(owner, { max: 2, onError: () => undefined });
  return { database, keys: join(data, "keys"), close: () => database.destroy() };
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
const ways: Readonly<Record<string, readonly (readonly string[])[]>> = {
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
  decline: [["submitted", "rejected"]],
  "adopt-rules": ["submitted", "returned", "accepted"].map((state) => [state, state]),
  fix: [["accepted", "accepted"]],
  reopen: [["noticed", "accepted"]],
  cancel: [["approved", "cancelled"]],
  "claim-back": [["closed", "recovering"]],
  recover: [
    ["recovering", "recovering"],
    ["recovering", "closed"],
  ],
  appeal: [
    ["rejected", "accepted"],
    ["cancelled", "accepted"],
  ],
  check: [["decided", "checked"]],
  "send-back": ["decided", "checked", "noticed"].map((from) => [from, "accepted"]),
  publish: [["checked", "noticed"]],
  approve: [["noticed", "approved"]],
  pay: ["approved", "paying"].flatMap((from) => ["approved", "paying"].map((to) => [from, to])),
  settle: ["approved", "paying"].flatMap((from) =>
    ["approved", "paying", "closed"].map((to) => [from, to]),
  ),
};

/** What each holder had of the measure in each year, less what came back. */
const had = `with had as (
  select a.holder, extract(year from a.day)::text as year, sum(a.amount - coalesce((
    select sum(r.amount) from cases.award_reduction r where r.award_id = a.id), 0)) as amount
  from cases.award a where a.measure = 'd1-01-equipment-catalogue' group by 1, 2)`;

const awarded = `('approved', 'paying', 'closed', 'recovering')`;

const rules: readonly Rule[] = [
  {
    what: "a case that was approved has its awards, and no other case has any",
    query: `select c.number, c.state from cases.case c
      where exists (select from cases.step s where s.case_id = c.id and s.kind = 'approve')
        <> exists (select from cases.award a where a.case_id = c.id)
        or (c.state in ${awarded} and not exists (select from cases.award a where a.case_id = c.id))`,
  },
  {
    what: "each approval has one commitment, of what it awarded",
    query: `with awarded as (select case_id, sum(amount) as amount from cases.award group by 1),
      approvals as (select case_id, count(*) as count from cases.step where kind = 'approve' group by 1),
      commitments as (select p.case_id, count(distinct p.id) as count, sum(e.amount) as amount from ledger.posting p
        join ledger.entry e on e.posting_id = p.id join ledger.account x on x.id = e.account_id
        where p.kind = 'commit' and x.kind = 'committed' group by 1)
      select c.number, a.amount as awarded, k.amount as committed, k.count, s.count as approvals from cases.case c
        left join awarded a on a.case_id = c.id left join approvals s on s.case_id = c.id
        left join commitments k on k.case_id = c.number
      where a.amount is distinct from k.amount or s.count is distinct from k.count`,
  },
  {
    what: "an approved case has the receipt of its decision",
    query: `select c.number from cases.case c where c.state in ${awarded} and not exists (
      select from cases.step s where s.case_id = c.id and s.kind = 'decide' and s.receipt is not null)`,
  },
  {
    what: "what was awarded, less what was cancelled or came back, is committed, in transit or paid, to the fen",
    query: `with awarded as (select c.number, sum(a.amount - coalesce((
          select sum(r.amount) from cases.award_reduction r where r.award_id = a.id), 0)) as amount
        from cases.award a join cases.case c on c.id = a.case_id group by 1),
      standing as (select number, sum(amount) as amount from (
        select split_part(key, '/', 3) as number, balance as amount from ledger.account where kind = 'committed'
        union all select o.case_id, x.balance from ledger.payment_order o
          join ledger.account x on x.key = o.id::text and x.kind in ('transit', 'paid')) parts group by 1)
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
    query: `${had} select holder, year, amount from had where amount > ${yearCap * 100}`,
  },
  {
    what: "what the books say a holder used of a cap is what it had, less what came back",
    query: `${had} select u.key, u.balance, h.amount from ledger.account u
      left join had h on h.holder = split_part(u.key, '/', 2) and h.year = split_part(u.key, '/', 3)
      where u.kind = 'used' and u.key like 'd1-01-equipment-catalogue%' and u.balance <> coalesce(h.amount, 0)`,
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
      possible = new Set(
        arrows.flatMap(([from = "", to = ""]) => (possible.has(from) ? [to] : [])),
      );
    }
    must(possible.has(state), `case ${number} came to «${state}» by steps that lead there`, kinds);
  }
}

/** A short text for each table that stands for all in it, but for sessions, the counting of attempts and the clockwork of the jobs. */
export async function digestOf(database: Database): Promise<ReadonlyMap<string, string>> {
  const { rows: tables } = await sql<{ name: string }>`
    select format('%I.%I', schemaname, tablename) as name from pg_tables
    where schemaname not in ('pg_catalog', 'information_schema')
      and schemaname not in ('pgboss', 'jobs') and (schemaname, tablename) not in (('sign_in', 'session'), ('sign_in', 'rateLimit'), ('sign_in', 'failure'))
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
