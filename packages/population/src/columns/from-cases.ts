import {
  type Case,
  type Fact,
  type FactValue,
  type PastAward,
  type Rulebook,
  daysSinceEpoch,
  readDay,
  readRational,
} from "@gongbao/engine";
import { scaleOf } from "../scalar/lower.ts";
import { type Column, ELSEWHERE, type Population, type Things, UNKNOWN } from "./population.ts";

type Stated = Readonly<Record<string, FactValue>>;

/** The code of a stated level, truth or day. */
function codeOf(fact: Fact, value: FactValue | undefined): number {
  if (value === undefined) return UNKNOWN;
  if (typeof value === "boolean") return value ? 1 : 0;
  if (fact.type === "level") return fact.levels.findIndex((level) => level.id === value);
  const day = readDay(value);
  return day ? daysSinceEpoch(day) : UNKNOWN;
}

/** A stated number in the column's parts. Throws RangeError where it is finer than a column holds. */
function numberOf(fact: Fact, value: FactValue | undefined): number {
  const exact = typeof value === "string" ? readRational(value) : null;
  if (!exact) return Number.NaN;
  const scaled = exact.n * scaleOf(fact);
  if (scaled % exact.d !== 0n)
    throw new RangeError(`${fact.id} is stated finer than 1/${scaleOf(fact)}`);
  return Number(scaled / exact.d);
}

const isNumeric = (fact: Fact): boolean =>
  fact.type === "money" || fact.type === "count" || fact.type === "ratio";

function columnOf(fact: Fact, rows: readonly Stated[]): Column {
  return isNumeric(fact)
    ? Float64Array.from(rows, (row) => numberOf(fact, row[fact.id]))
    : Int32Array.from(rows, (row) => codeOf(fact, row[fact.id]));
}

const columnsOf = (facts: readonly Fact[], rows: readonly Stated[]) =>
  new Map(facts.map((fact) => [fact.id, columnOf(fact, rows)]));

/** Where each holder's rows begin, and where the last one's end. */
const startsOf = (counts: readonly number[]): Int32Array => {
  const first = new Int32Array(counts.length + 1);
  for (const [index, count] of counts.entries()) first[index + 1] = (first[index] ?? 0) + count;
  return first;
};

/**
 * Cases of one kind of holder as a population. A list that a case leaves out counts as empty: over columns a holder
 * has the things it has rows for.
 */
export function populationOf(
  rulebook: Rulebook,
  subject: string,
  cases: readonly Case[],
): Population {
  const things = new Map<string, Things>();
  const rowOf = cases.map(() => new Map<string, number>());
  for (const { id: kind, list } of rulebook.subjects) {
    if (list === null) continue;
    const lists = cases.map((one) =>
      (one.items[kind] ?? []).toSorted((a, b) => (a.id < b.id ? -1 : 1)),
    );
    const all = lists.flat();
    if (all.length === 0) continue;
    const first = startsOf(lists.map((items) => items.length));
    for (const [holder, items] of lists.entries())
      for (const [index, { id }] of items.entries())
        rowOf[holder]?.set(`${kind}/${id}`, (first[holder] ?? 0) + index);
    things.set(kind, {
      ids: all.map((item) => item.id),
      first,
      columns: columnsOf(
        rulebook.facts.filter((fact) => fact.of.includes(kind)),
        all.map((item) => item.facts),
      ),
    });
  }
  const measures = new Map(rulebook.measures.map((measure, index) => [measure.id, index]));
  const historyOf = (one: Case) => one.history ?? [];
  const given = cases.flatMap((one, holder) =>
    historyOf(one).map((award) => ({ award, rows: rowOf[holder] })),
  );
  const thingOf = (award: PastAward, rows: ReadonlyMap<string, number> | undefined): number => {
    const kind = rulebook.measures[measures.get(award.measure) ?? -1]?.item;
    if (!kind) return ELSEWHERE;
    return award.item === null ? UNKNOWN : (rows?.get(`${kind}/${award.item}`) ?? ELSEWHERE);
  };
  const keys = new Set(
    rulebook.measures.flatMap((measure) => measure.limits.flatMap((limit) => limit.by)),
  );
  return {
    subject,
    holders: {
      ids: cases.map((_, index) => `h${index}`),
      columns: columnsOf(
        rulebook.facts.filter((fact) => fact.of.includes(subject)),
        cases.map((one) => one.facts),
      ),
    },
    things,
    past: {
      first: startsOf(cases.map((one) => historyOf(one).length)),
      measure: Int32Array.from(given, ({ award }) => measures.get(award.measure) ?? -1),
      thing: Int32Array.from(given, ({ award, rows }) => thingOf(award, rows)),
      day: Int32Array.from(given, ({ award }) => daysSinceEpoch(award.date)),
      amount: Float64Array.from(given, ({ award }) => Number(award.amount)),
      columns: columnsOf(
        rulebook.facts.filter((fact) => keys.has(fact.id)),
        given.map(({ award }) => award.facts),
      ),
    },
  };
}
