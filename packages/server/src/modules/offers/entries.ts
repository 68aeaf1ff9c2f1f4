import { type Fact, type Label, type Rulebook, sayDay, writeYuan } from "@gongbao/engine";
import { type Kysely, sql } from "kysely";
import { lastNameBy } from "../../directory/names.ts";
import { pageOf, placeIn } from "../../schema/cursor.ts";
import { factsStated } from "../cases/assessment/stated-facts.ts";
import type { Stated } from "../cases/tables.ts";
import type { State } from "../cases/way/steps.ts";
import type { EntryBody } from "./schemas.ts";
import type { AllTables, EntryDetail, EntryOutcome } from "./tables.ts";
import type { ListRow } from "./lists.ts";

/** A value of a fact as people say it. */
function sayValue(fact: Fact, value: unknown): Label {
  if (typeof value === "boolean") return value ? { zh: "是", en: "yes" } : { zh: "否", en: "no" };
  const text = typeof value === "string" ? value : "";
  if (fact.type === "level") {
    const level = fact.levels.find(({ id }) => id === text);
    return level === undefined ? { zh: text, en: text } : { zh: level.zh, en: level.en };
  }
  if (fact.type === "day") return sayDay(text);
  if (fact.type === "money") return { zh: `${text}元`, en: `${text} yuan` };
  return { zh: text, en: text };
}

/** The facts that an entry rests on, as people say them. */
const factsOf = (rulebook: Rulebook, measure: string, stated: Stated): EntryBody["facts"] =>
  factsStated(rulebook, measure, stated).map(({ fact, item, value }) => ({
    label: { ...fact.label },
    item,
    said: sayValue(fact, value),
  }));

/** Which of the entries. */
export interface EntryFilter {
  /** Null for all. */
  readonly outcome: EntryOutcome | null;
}

/** The entries of a list: a page of them, and the cursor that leads on. */
export async function listEntries(
  database: Kysely<AllTables>,
  rulebook: Rulebook,
  list: ListRow,
  { outcome }: EntryFilter,
  cursor: string | undefined,
  limit: number,
): Promise<{ readonly rows: readonly EntryBody[]; readonly next: string | null }> {
  const [after = null] = placeIn(cursor, "whole") ?? [];
  const { rows } = await sql<{
    position: number;
    code: string;
    firm: string | null;
    name: string | null;
    stated: Stated | null;
    outcome: EntryOutcome;
    sum: bigint | null;
    detail: EntryDetail;
    left_out: EntryBody["leftOut"];
    reason: string | null;
    case_number: string | null;
    told: bigint | null;
    state: State | null;
  }>`
    select e.position, e.code, e.firm, ${lastNameBy(sql`e.firm`, list.day)} as name, e.stated,
      e.outcome, e.sum, e.detail, e.left_out, e.reason, e.case_number, o.sum as told, c.state
    from offers.entry e left join cases.case c on c.number = e.case_number
      left join cases.offer o on o.case_id = c.id
    where e.list_id = ${list.id} and (${outcome}::text is null or e.outcome = ${outcome})
      and (${after}::int is null or e.position > ${after})
    order by e.position limit ${limit + 1}`.execute(database);
  const { page, next } = pageOf(rows, limit, ({ position }) => [position]);
  const labels = new Map(rulebook.facts.map(({ id, label }) => [id, label]));
  return {
    rows: page.map((row) => ({
      entry: row.position,
      code: row.code,
      firm: row.firm,
      firmName: row.name,
      outcome: row.outcome,
      sum: row.sum === null ? null : writeYuan(row.sum),
      range:
        row.detail.min === undefined ? null : { min: row.detail.min, max: row.detail.max ?? null },
      missing: (row.detail.missing ?? []).map((id) => ({
        ...(labels.get(id) ?? { zh: id, en: id }),
      })),
      facts: row.stated === null ? [] : factsOf(rulebook, list.measure, row.stated),
      cases: [...(row.detail.cases ?? [])],
      leftOut: row.left_out,
      reason: row.reason,
      case: row.case_number,
      told: row.told === null ? null : writeYuan(row.told),
      caseState: row.state,
    })),
    next,
  };
}
