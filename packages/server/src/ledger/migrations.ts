import { sql } from "kysely";
import { type Database, applicationRole } from "../database/connect.ts";
import { type Migration, createSchema, grant } from "../database/migrate.ts";

/**
 * The books. Two of them, kept by the same means: the budget book follows money from the treasury to the payee, the limit
 * book follows the room that a provision leaves one holder (500万元 a year). Every account that must not be overdrawn is
 * held at zero or above by the database itself, so a payment past the budget, past the award or past the cap is one and
 * the same refusal.
 *
 *     budget book   treasury ─appropriate─► available ─commit─► committed ─send─► transit ─confirm─► paid
 *     limit book    source ─open─► room ─commit─► used
 *
 * The application may add postings and entries; balances are moved by a trigger that it cannot bypass, and nothing here
 * is ever updated or deleted.
 */
async function up(database: Database): Promise<void> {
  await createSchema(database, "ledger");
  await sql`
    create table ledger.budget_line (
      id bigint generated always as identity primary key,
      code text collate "C" not null,
      year smallint not null check (year between 2000 and 2100),
      title text not null,
      -- Whose money it is, and who spends it: organisations by their key.
      payer text not null,
      body text not null,
      unique (code, year)
    )`.execute(database);
  await sql`
    create table ledger.line_closing (
      line_id bigint primary key references ledger.budget_line,
      closed_at timestamptz not null,
      closed_by text not null
    )`.execute(database);
  await sql`
    create table ledger.account (
      id bigint generated always as identity primary key,
      kind text collate "C" not null check (
        kind in ('treasury', 'available', 'committed', 'transit', 'paid', 'source', 'room', 'used')),
      -- What it is the account of: a line, a case on a line, an order, or a holder's limit in a period.
      key text collate "C" not null,
      line_id bigint references ledger.budget_line,
      book text generated always as (
        case when kind in ('source', 'room', 'used') then 'limit' else 'budget' end) stored,
      balance bigint not null default 0,
      unique (kind, key),
      constraint account_of_a_line check ((line_id is null) = (kind in ('source', 'room', 'used'))),
      constraint never_below_zero check (kind in ('treasury', 'source') or balance >= 0)
    )`.execute(database);
  await sql`
    create table ledger.payment_order (
      id bigint generated always as identity primary key,
      number text collate "C" not null unique,
      case_id text collate "C" not null,
      line_id bigint not null references ledger.budget_line,
      payee_account text not null,
      amount bigint not null check (amount > 0),
      made_at timestamptz not null,
      made_by text not null
    )`.execute(database);
  await sql`
    create table ledger.posting (
      id bigint generated always as identity primary key,
      kind text collate "C" not null,
      -- Sent again, a posting of the same key is refused here whatever the application believes.
      key text collate "C" not null unique,
      at timestamptz not null,
      by text not null,
      reason text not null,
      case_id text collate "C",
      order_id bigint references ledger.payment_order,
      transaction xid8 not null default pg_current_xact_id()
    )`.execute(database);
  await sql`
    create unique index one_sending on ledger.posting (order_id) where kind = 'send'`.execute(
    database,
  );
  await sql`
    create unique index one_outcome on ledger.posting (order_id)
      where kind in ('confirm', 'fail')`.execute(database);
  await sql`create index posting_of_case on ledger.posting (case_id)`.execute(database);
  await sql`
    create table ledger.entry (
      posting_id bigint not null references ledger.posting,
      account_id bigint not null references ledger.account,
      amount bigint not null check (amount <> 0),
      primary key (posting_id, account_id)
    )`.execute(database);
  await sql`create index entry_of_account on ledger.entry (account_id)`.execute(database);
  await shapes(database);
  await triggers(database);
  await grant(database, ["select"], ["ledger.account", "ledger.shape"]);
  await grant(
    database,
    ["select", "insert"],
    [
      "ledger.budget_line",
      "ledger.line_closing",
      "ledger.payment_order",
      "ledger.posting",
      "ledger.entry",
    ],
  );
  // Not the balance: that is the trigger's.
  await sql`grant insert (kind, key, line_id) on ledger.account to ${sql.id(applicationRole)}`.execute(
    database,
  );
}

/** From which kind of account to which each kind of posting may move: «-» is taken from, «+» is given to. */
const moves: Readonly<Record<string, readonly (readonly [from: string, to: string])[]>> = {
  appropriate: [["treasury", "available"]],
  reduce: [["available", "treasury"]],
  commit: [
    ["available", "committed"],
    ["room", "used"],
  ],
  release: [
    ["committed", "available"],
    ["used", "room"],
  ],
  send: [["committed", "transit"]],
  confirm: [["transit", "paid"]],
  fail: [["transit", "committed"]],
  recover: [
    ["paid", "available"],
    ["used", "room"],
  ],
  lapse: [["available", "treasury"]],
  carry: [
    ["committed", "treasury"],
    ["treasury", "committed"],
  ],
  open: [["source", "room"]],
  earlier: [["room", "used"]],
};

async function shapes(database: Database): Promise<void> {
  await sql`
    create table ledger.shape (
      posting text collate "C" not null,
      account text collate "C" not null,
      sign smallint not null check (sign in (-1, 1)),
      primary key (posting, account, sign)
    )`.execute(database);
  for (const [posting, pairs] of Object.entries(moves)) {
    for (const [from, to] of pairs) {
      await sql`
        insert into ledger.shape values (${posting}, ${from}, -1), (${posting}, ${to}, 1)
        on conflict do nothing`.execute(database);
    }
  }
}

async function triggers(database: Database): Promise<void> {
  // Runs as the owner, with its own search path: it is the only one that moves a balance.
  await sql`
    create function ledger.apply_entries() returns trigger
    language plpgsql security definer set search_path = pg_catalog, ledger as $$
    declare wrong record;
    begin
      select p.kind as posting, a.kind as account, e.amount into wrong
        from added e join ledger.posting p on p.id = e.posting_id join ledger.account a on a.id = e.account_id
        where not exists (select from ledger.shape s
          where s.posting = p.kind and s.account = a.kind and s.sign = sign(e.amount))
        limit 1;
      if found then
        raise exception 'a % does not move % by %', wrong.posting, wrong.account, wrong.amount
          using errcode = 'GB001';
      end if;
      if exists (select from added e join ledger.posting p on p.id = e.posting_id
          where p.transaction <> pg_current_xact_id()) then
        raise exception 'a posting that stands takes no more entries' using errcode = 'GB002';
      end if;
      -- Against a closing that is under way, which takes the same lock alone.
      perform pg_advisory_xact_lock_shared(4712, line_id::integer) from (
        select distinct a.line_id from added e join ledger.account a on a.id = e.account_id
        where a.line_id is not null order by 1) lines;
      -- A closed line gives nothing and takes nothing; what was paid from it can still come back, to another.
      select l.code, l.year into wrong
        from added e join ledger.account a on a.id = e.account_id
        join ledger.budget_line l on l.id = a.line_id join ledger.line_closing c on c.line_id = l.id
        where a.kind <> 'paid' limit 1;
      if found then
        raise exception 'line % of % is closed', wrong.code, wrong.year using errcode = 'GB003';
      end if;
      -- Always in one order, so that two postings never wait for each other; «no key», because the foreign key of the
      -- entries has a share of the same rows already.
      perform from ledger.account where id in (select account_id from added) order by id for no key update;
      select a.kind, a.key into wrong
        from (select account_id, sum(amount) as amount from added group by account_id) e
        join ledger.account a on a.id = e.account_id
        where a.kind not in ('treasury', 'source') and a.balance + e.amount < 0
        order by array_position(array['room', 'used', 'committed', 'transit', 'paid', 'available'], a.kind)
        limit 1;
      if found then
        raise exception '% % has not enough', wrong.kind, wrong.key
          using errcode = 'GB007', column = wrong.kind;
      end if;
      update ledger.account a set balance = a.balance + e.amount
        from (select account_id, sum(amount)::bigint as amount from added group by account_id) e
        where a.id = e.account_id;
      return null;
    end $$`.execute(database);
  await sql`
    create trigger apply_entries after insert on ledger.entry
      referencing new table as added for each statement execute function ledger.apply_entries()`.execute(
    database,
  );
  await sql`
    create function ledger.balance_posting() returns trigger
    language plpgsql security definer set search_path = pg_catalog, ledger as $$
    begin
      if (select count(*) from ledger.entry where posting_id = new.id) < 2 or exists (
          select from ledger.entry e join ledger.account a on a.id = e.account_id
          where e.posting_id = new.id
          -- Each line balances by itself, save where money goes from one year's line to the next one's.
          group by a.book, case when new.kind in ('carry', 'recover') then 0 else a.line_id end
          having sum(e.amount) <> 0) then
        raise exception 'posting % does not balance', new.key using errcode = 'GB004';
      end if;
      return null;
    end $$`.execute(database);
  await sql`
    create constraint trigger balance_posting after insert on ledger.posting
      deferrable initially deferred for each row execute function ledger.balance_posting()`.execute(
    database,
  );
  // An order is sent whole: what leaves the award is what the order says.
  await sql`
    create function ledger.whole_order() returns trigger
    language plpgsql security definer set search_path = pg_catalog, ledger as $$
    begin
      if exists (
          select from ledger.payment_order o where o.id = new.order_id and o.amount <> (
            select coalesce(sum(e.amount), 0) from ledger.entry e
            where e.posting_id = new.id and e.amount > 0)) then
        raise exception 'order % is moved whole or not at all', new.order_id using errcode = 'GB005';
      end if;
      return null;
    end $$`.execute(database);
  await sql`
    create constraint trigger whole_order after insert on ledger.posting
      deferrable initially deferred for each row when (new.kind in ('send', 'confirm', 'fail'))
      execute function ledger.whole_order()`.execute(database);
  // Closing waits for what is being posted, and stands only over an emptied line.
  await sql`
    create function ledger.close_line() returns trigger
    language plpgsql security definer set search_path = pg_catalog, ledger as $$
    begin
      perform pg_advisory_xact_lock(4712, new.line_id::integer);
      if exists (select from ledger.account where line_id = new.line_id
          and kind in ('available', 'committed', 'transit') and balance <> 0) then
        raise exception 'line % still holds money', new.line_id using errcode = 'GB008';
      end if;
      return new;
    end $$`.execute(database);
  await sql`
    create trigger close_line before insert on ledger.line_closing
      for each row execute function ledger.close_line()`.execute(database);
  await sql`
    create function ledger.append_only() returns trigger language plpgsql as $$
    begin
      raise exception '% is append-only', tg_table_name using errcode = 'GB006';
    end $$`.execute(database);
  for (const table of ["entry", "posting", "payment_order", "line_closing", "budget_line"]) {
    await sql`
      create trigger append_only before update or delete or truncate on ${sql.table(`ledger.${table}`)}
        for each statement execute function ledger.append_only()`.execute(database);
  }
}

/** Each step of a case that has an award asks for its orders. */
async function ordersByCase(database: Database): Promise<void> {
  await sql`create index order_of_case on ledger.payment_order (case_id)`.execute(database);
}

export const ledgerMigrations: readonly Migration[] = [
  { name: "2026-11-24-ledger", up },
  { name: "2026-11-26-ledger-orders-by-case", up: ordersByCase },
];
