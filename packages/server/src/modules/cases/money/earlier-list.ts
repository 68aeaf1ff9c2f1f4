import { type Label, type Rulebook, writeYuan } from "@gongbao/engine";
import { type QueryExecutorProvider, type RawBuilder, sql } from "kysely";
import { lastNameBy } from "../../../directory/names.ts";
import { pageOf, placeIn } from "../../../schema/cursor.ts";

/** What a list of earlier awards can be put in order by. */
export const earlierOrders = ["recorded", "day", "amount", "holder"] as const;

type Order = (typeof earlierOrders)[number];

/** Which of the earlier awards: null leaves open. */
export interface EarlierFilter {
  /** A part of any name that the holder has had, its credit code, or its id. */
  readonly holder: string | null;
  readonly measure: string | null;
  /** Of the day on which it was given. */
  readonly year: number | null;
  /** A part of the name of whoever recorded it, or their id. */
  readonly by: string | null;
  readonly recordedFrom: string | null;
  readonly recordedTo: string | null;
  /** Only these, by their ids. */
  readonly awards: readonly string[] | null;
}

/** An award made outside this system, as it was recorded. */
export interface EarlierRecord {
  readonly id: string;
  readonly holder: string;
  readonly holderName: string;
  readonly creditCode: string | null;
  readonly measure: string;
  readonly measureTitle: { zh: string; en: string };
  readonly item: string | null;
  readonly day: string;
  readonly facts: Readonly<Record<string, unknown>>;
  /** Yuan. */
  readonly amount: string;
  readonly reduced: string;
  readonly left: string;
  readonly recordedAt: string;
  readonly recordedBy: string;
  /** Null where they are no longer known. */
  readonly recordedByName: string | null;
  /** Null where it was recorded without one. */
  readonly reason: string | null;
}

interface Row {
  readonly id: bigint;
  readonly holder: string;
  readonly name: string;
  readonly credit_code: string | null;
  readonly measure: string;
  readonly item: string | null;
  readonly day: string;
  readonly facts: Readonly<Record<string, unknown>>;
  readonly amount: bigint;
  readonly reduced: bigint;
  readonly recorded_at: string;
  readonly recorded_by: string;
  readonly recorder: string | null;
  readonly reason: string | null;
}

/** What each order goes by, as SQL of a row and of a place; rows alike in it go by their id. */
const orders: Readonly<
  Record<
    Order,
    {
      readonly by: RawBuilder<unknown>;
      readonly at: (value: string) => RawBuilder<unknown>;
      readonly of: (row: Row) => string;
    }
  >
> = {
  recorded: { by: sql`e.id`, at: (value) => sql`${value}::bigint`, of: ({ id }) => String(id) },
  day: {
    by: sql`to_char(e.day, 'YYYY-MM-DD')`,
    at: (value) => sql`${value}`,
    of: ({ day }) => day,
  },
  amount: {
    by: sql`e.amount`,
    at: (value) => sql`${value}::bigint`,
    of: ({ amount }) => String(amount),
  },
  holder: { by: sql`e.name`, at: (value) => sql`${value}`, of: ({ name }) => name },
};

/** How a list of earlier awards is read. */
export interface EarlierReading {
  readonly sort: Order;
  readonly descending: boolean;
  readonly cursor: string | undefined;
  readonly limit: number;
}

/**
 * Awards made outside this system, as they were recorded: a page of them, and the cursor that leads on.
 *
 * @throws {ApiError} 400 for a cursor of another order
 */
export async function listEarlier(
  database: QueryExecutorProvider,
  rulebook: Rulebook,
  { holder, measure, year, by, recordedFrom, recordedTo, awards }: EarlierFilter,
  /** Only the awards of this one. */
  of: string | null,
  { sort, descending, cursor, limit }: EarlierReading,
): Promise<{ readonly rows: readonly EarlierRecord[]; readonly next: string | null }> {
  const order = orders[sort];
  const place = placeOfOrder(cursor, sort);
  const way = descending ? sql`desc` : sql`asc`;
  const past = descending ? sql`<` : sql`>`;
  const { rows } = await sql<Row>`
    select * from (
      select a.id, a.holder, b.credit_code, a.measure, a.item, a.day, a.facts, a.amount,
        a.recorded_at, a.recorded_by, a.reason, u."name" as recorder,
        coalesce((select sum(r.amount) from cases.award_reduction r where r.award_id = a.id), 0)::bigint as reduced,
        coalesce(${lastNameBy(sql.ref("a.holder"), sql`(a.recorded_at at time zone 'Asia/Shanghai')`)}, a.holder)
          collate "C" as name
      from cases.award a
        join directory.body b on b.id = a.holder
        left join sign_in."user" u on u."id" = a.recorded_by
      where a.case_id is null
        and (${of}::text is null or a.holder = ${of})
        and (${awards}::text[] is null or a.id::text = any(${awards}::text[]))
        and (${measure}::text is null or a.measure = ${measure})
        and (${year}::int is null or extract(year from a.day) = ${year})
        and (${recordedFrom}::date is null or (a.recorded_at at time zone 'Asia/Shanghai')::date >= ${recordedFrom}::date)
        and (${recordedTo}::date is null or (a.recorded_at at time zone 'Asia/Shanghai')::date <= ${recordedTo}::date)
        and (${by}::text is null or a.recorded_by = ${by} or strpos(lower(u."name"), lower(${by})) > 0)
        and (${holder}::text is null or a.holder = ${holder} or b.credit_code = upper(${holder})
          or exists (select from directory.body_name n
            where n.body_id = a.holder and strpos(lower(n.zh), lower(${holder})) > 0))
    ) e
    where ${place === null ? sql`true` : sql`(${order.by}, e.id) ${past} (${order.at(place.value)}, ${place.id}::bigint)`}
    order by ${order.by} ${way}, e.id ${way} limit ${limit + 1}`.execute(database);
  const { page, next } = pageOf(rows, limit, (row) => [sort, order.of(row), String(row.id)]);
  return { rows: page.map((row) => recordOf(row, rulebook)), next };
}

/** The place of a cursor that this order gave; every other cursor is refused as one that this list did not give. */
function placeOfOrder(cursor: string | undefined, sort: Order) {
  const [of, value = "", id = ""] = placeIn(cursor, "text", "text", "text") ?? [];
  if (of === undefined) return null;
  const wholeValue = sort === "recorded" || sort === "amount";
  const fits = of === sort && whole.test(id) && (!wholeValue || whole.test(value));
  // Read as a place of another kind, it is refused in the same words.
  if (!fits) placeIn(cursor, "whole");
  return { value, id };
}

const whole = /^\d{1,18}$/u;

const titleOf = (rulebook: Rulebook, measure: string): Label =>
  rulebook.measures.find(({ id }) => id === measure)?.title ?? { zh: measure, en: measure };

const recordOf = (row: Row, rulebook: Rulebook): EarlierRecord => ({
  id: String(row.id),
  holder: row.holder,
  holderName: row.name,
  creditCode: row.credit_code,
  measure: row.measure,
  measureTitle: { ...titleOf(rulebook, row.measure) },
  item: row.item,
  day: row.day,
  facts: row.facts,
  amount: writeYuan(row.amount),
  reduced: writeYuan(row.reduced),
  left: writeYuan(row.amount - row.reduced),
  recordedAt: row.recorded_at,
  recordedBy: row.recorded_by,
  recordedByName: row.recorder,
  reason: row.reason,
});
