import { writeYuan } from "@gongbao/engine";
import { findDocument, formatCitation } from "@gongbao/gazette";
import { type RawBuilder, sql } from "kysely";
import { lastNameBy } from "../../directory/names.ts";
import { dayOf } from "../../calendar/working-days.ts";
import { cursorAt } from "../../schema/cursor.ts";
import type { Spine } from "../../spine/spine.ts";
import { divide } from "../cases/assessment/assessment.ts";
import type { OpenAward } from "./schemas.ts";

/** The day of a moment, in the city. */
const dayIn = (at: RawBuilder<unknown>) => sql`(${at} at time zone 'Asia/Shanghai')`;

/** Which awards: null leaves open. */
export interface AwardFilter {
  readonly measure: string | null;
  readonly year: number | null;
  /** The month of the last payment, 2019-04. */
  readonly month: string | null;
  readonly county: string | null;
  readonly payer: string | null;
}

interface AwardRow {
  readonly id: bigint;
  readonly number: string;
  readonly programme: string;
  readonly title: string;
  readonly year: number;
  readonly measure: string;
  readonly rules: string;
  readonly recorded_at: string;
  readonly name: string;
  readonly credit_code: string;
  readonly county: string | null;
  readonly county_name: string | null;
  readonly county_english: string | null;
}

/** What an award of a case is, after what it lost again. */
interface Part {
  readonly number: string;
  readonly id: bigint;
  readonly given: bigint;
  readonly left: bigint;
}

/** What a line has paid for a case, without what came back. */
interface Payment {
  readonly number: string;
  readonly code: string;
  readonly title: string;
  readonly payer: string;
  readonly payer_name: string;
  readonly paid: bigint;
  readonly at: string;
}

/**
 * The awards of which something was paid, newest first: to enterprises and institutions, under this system. What was
 * recorded of earlier years is not among them, nor what a bank gave back.
 */
export async function readAwards(
  spine: Spine,
  { measure, year, month, county, payer }: AwardFilter,
  before: number | null,
  limit: number,
): Promise<{ readonly rows: readonly OpenAward[]; readonly next: string | null }> {
  const { rows } = await sql<AwardRow>`
    select a.id, c.number, p.id as programme, p.title, p.year, a.measure, a.recorded_at,
      coalesce(c.rulebook_hash, p.rulebook_hash) as rules, b.credit_code,
      ${lastNameBy(sql.ref("b.id"), dayIn(sql.ref("a.recorded_at")))} as name,
      s.county, ${lastNameBy(sql.ref("s.county"), dayIn(sql.ref("a.recorded_at")))} as county_name,
      (select n.en from directory.body_name n where n.body_id = s.county
        order by n.position desc limit 1) as county_english
    from cases.award a
      join cases.case c on c.id = a.case_id
      join cases.programme p on p.id = c.programme_id
      join directory.body b on b.id = a.holder
      left join lateral (select t.county from directory.seat t where t.body_id = a.holder
        and t.since <= ${dayIn(sql.ref("a.recorded_at"))}::date
        order by t.since desc limit 1) s on true
    where b.kind in ('enterprise', 'institution')
      and (${measure}::text is null or a.measure = ${measure})
      and (${year}::int is null or p.year = ${year})
      and (${county}::text is null or s.county = ${county})
      and (${month}::text is null or ${month} = (
        select to_char(max(t.at) at time zone 'Asia/Shanghai', 'YYYY-MM')
        from ledger.payment_order o
          join ledger.account x on x.kind = 'paid' and x.key = o.id::text and x.balance > 0
          join ledger.posting t on t.order_id = o.id and t.kind = 'confirm'
        where o.case_id = c.number))
      and (${payer}::text is null or exists (
        select from ledger.payment_order o
          join ledger.budget_line l on l.id = o.line_id
          join ledger.account x on x.kind = 'paid' and x.key = o.id::text and x.balance > 0
        where o.case_id = c.number and l.payer = ${payer}))
      and (${before}::bigint is null or a.id < ${before})
      and exists (select from ledger.payment_order o
        join ledger.account x on x.kind = 'paid' and x.key = o.id::text
        where o.case_id = c.number and x.balance > 0)
    order by a.id desc limit ${limit + 1}`.execute(spine.database);
  const page = rows.slice(0, limit);
  const numbers = [...new Set(page.map(({ number }) => number))];
  const parts = Map.groupBy(await partsOf(spine, numbers), ({ number }) => number);
  const payments = Map.groupBy(await paymentsOf(spine, numbers), ({ number }) => number);
  const awards = await Promise.all(
    page.map((row) =>
      shown(spine, row, parts.get(row.number) ?? [], payments.get(row.number) ?? []),
    ),
  );
  const last = page.at(-1);
  return {
    rows: awards,
    next: rows.length > limit && last !== undefined ? cursorAt([Number(last.id)]) : null,
  };
}

async function partsOf({ database }: Spine, numbers: readonly string[]): Promise<readonly Part[]> {
  const { rows } = await sql<Part>`
    select c.number, a.id, a.amount as given,
      (a.amount - coalesce(sum(r.amount), 0))::bigint as left
    from cases.award a
      join cases.case c on c.id = a.case_id
      left join cases.award_reduction r on r.award_id = a.id
    where c.number = any(${numbers}) group by c.number, a.id order by a.id`.execute(database);
  return rows;
}

async function paymentsOf(
  { database }: Spine,
  numbers: readonly string[],
): Promise<readonly Payment[]> {
  const { rows } = await sql<Payment>`
    select p.*, ${lastNameBy(sql.ref("p.payer"), dayIn(sql.ref("p.at")))} as payer_name from (
    select o.case_id as number, l.code, l.title, l.payer, sum(x.balance)::bigint as paid, max(t.at) as at, l.id as line
    from ledger.payment_order o
      join ledger.budget_line l on l.id = o.line_id
      join ledger.account x on x.kind = 'paid' and x.key = o.id::text
      join ledger.posting t on t.order_id = o.id and t.kind = 'confirm'
    where o.case_id = any(${numbers}) and x.balance > 0
    group by o.case_id, l.id) p order by p.line`.execute(database);
  return rows;
}

/**
 * What each line paid for each award of a case. A case is paid as a whole: each line's payment is divided by what the
 * awards have still to get, so that an award paid in full has its amount to the fen.
 */
export function dividePayments(
  awards: readonly { readonly given: bigint; readonly left: bigint }[],
  payments: readonly bigint[],
): readonly (readonly bigint[])[] {
  const total = payments.reduce((sum, each) => sum + each, 0n);
  // Before all of what was wrongly paid has come back, it is what was given that was paid.
  const enough = awards.reduce((sum, { left }) => sum + left, 0n) >= total;
  const rest = awards.map(({ given, left }) => (enough ? left : given));
  return payments.map((paid) => {
    const shares = divide(paid, rest);
    for (const [at, share] of shares.entries()) rest[at] = (rest[at] ?? 0n) - share;
    return shares;
  });
}

async function shown(
  { rulebooks, volumes }: Spine,
  row: AwardRow,
  parts: readonly Part[],
  payments: readonly Payment[],
): Promise<OpenAward> {
  const rulebook = await rulebooks.of(row.rules);
  const measure = rulebook.measures.find(({ id }) => id === row.measure);
  if (measure === undefined)
    throw new Error(`the rules ${row.rules} have no measure ${row.measure}`);
  const issue = volumes.at(-1)?.issue;
  const document = issue && findDocument(issue, measure.document);
  const article = document?.articles.find(({ id }) => id === measure.article) ?? null;
  const own = parts.findIndex(({ id }) => id === row.id);
  const divided = dividePayments(
    parts,
    payments.map(({ paid }) => paid),
  );
  const lines = payments.map((payment, at) => ({
    code: payment.code,
    title: payment.title,
    payer: payment.payer,
    payerName: payment.payer_name,
    paid: writeYuan(divided[at]?.[own] ?? 0n),
  }));
  const paid = divided.reduce((sum, shares) => sum + (shares[own] ?? 0n), 0n);
  const last = payments
    .map(({ at }) => new Date(at))
    .reduce((a, b) => (a > b ? a : b), new Date(0));
  return {
    id: `gongbao-${row.id}`,
    payee: { name: row.name, creditCode: row.credit_code },
    county:
      row.county === null
        ? null
        : {
            id: row.county,
            name: {
              zh: row.county_name ?? row.county,
              en: row.county_english ?? row.county_name ?? row.county,
            },
          },
    measure: row.measure,
    measureTitle: { ...measure.title },
    document: measure.document,
    article: measure.article,
    place: document ? formatCitation(document, article, "number") : measure.document,
    programme: row.programme,
    programmeTitle: row.title,
    year: row.year,
    awardedOn: dayOf(new Date(row.recorded_at)),
    amount: writeYuan(parts[own]?.left ?? 0n),
    paid: writeYuan(paid),
    paidOn: dayOf(last),
    lines,
  };
}
