import { type Population, UNKNOWN } from "../columns/population.ts";
import { beforeOf, paidBefore, takenBefore } from "../rows/before.ts";
import type { Ground, LaidColumn } from "../rows/ground.ts";
import type { RowLimit } from "../rows/task.ts";
import type { ColumnRef } from "../scalar/scalar.ts";
import { type Taken, PastReader, alike, nothingTaken } from "../stages/past.ts";
import { type AskedBefore, type Program, columnKey } from "./program.ts";

const [INTEGER, DOUBLE] = [4, 8];

/** The rows of a kind that are a holder's. */
type RowsOf = (holder: number) => readonly [from: number, to: number];

/** A limit's two columns, and how its awards are counted with a row. */
interface TakenColumns {
  readonly limit: RowLimit;
  readonly surely: Float64Array;
  readonly possibly: Float64Array;
  readonly levels: readonly Int32Array[];
  /** The place that was filled last: all past awards of a holder are taken together. */
  last: number;
}

/** Lays what was given before, as far as it counts, as the program's code asks for it: by kind, each row's place, and what stands there. */
export function layBefore(
  program: Program,
  population: Population,
  ground: Ground,
): ReadonlyMap<string, LaidColumn> {
  const columns = new Map<string, LaidColumn>();
  if (program.before.length === 0) return columns;
  const past = new PastReader(program.plan, population.past);
  for (const asked of program.before) {
    const first = asked.item === null ? null : population.things.get(asked.item)?.first;
    const rowsOf: RowsOf =
      first === null
        ? (holder) => [holder, holder + 1]
        : (holder) => [first?.[holder] ?? 0, first?.[holder + 1] ?? 0];
    layKind(asked, population, { past, ground, columns, rowsOf });
  }
  return columns;
}

/** Where what was given before is laid, and from what. */
interface Laying {
  readonly past: PastReader;
  readonly ground: Ground;
  readonly columns: Map<string, LaidColumn>;
  readonly rowsOf: RowsOf;
}

function layKind(
  { item, limits, paid }: AskedBefore,
  { holders, things, past: { first, measure, thing } }: Population,
  { past, ground, columns, rowsOf }: Laying,
): void {
  const length = holders.ids.length;
  const [, rows] = length === 0 ? [0, 0] : rowsOf(length - 1);
  // One more, since rows are worked on by twos.
  const place = ground.reserve((rows + 1) * INTEGER);
  const before = ground.integers(place, rows + 1).fill(0);
  columns.set(columnKey(item, beforeOf(item)), { place, length: rows });
  let count = 1;
  for (let holder = 0; holder < length; holder++)
    if (past.has(holder))
      for (let [row, to] = rowsOf(holder); row < to; row++) before[row] = count++;
  const numbers = (ref: ColumnRef): Float64Array => {
    const at = ground.reserve(count * DOUBLE);
    columns.set(columnKey(item, ref), { place: at, length: count });
    return ground.doubles(at, count).fill(0);
  };
  const known = item === null ? null : things.get(item)?.columns;
  const taken = limits.map((limit): TakenColumns => ({
    limit,
    surely: numbers(takenBefore(limit.place, "surely")),
    possibly: numbers(takenBefore(limit.place, "possibly")),
    levels: limit.planned.byLevels.map(({ fact }) => {
      const column = known?.get(fact);
      return column instanceof Int32Array ? column : new Int32Array(0);
    }),
    last: 0,
  }));
  const byCode = placesBy(taken, ({ limit }) => limit.planned.codes);
  const payers = paid.flatMap(({ cluster, collisions }) => {
    const column = numbers(paidBefore(cluster));
    return collisions.map((one) => ({ ...one, column }));
  });
  const payersByCode = placesBy(payers, ({ codes }) => codes);
  const into = nothingTaken();
  for (let holder = 0; holder < length; holder++) {
    const [from, to] = [first[holder] ?? 0, first[holder + 1] ?? 0];
    if (from === to) continue;
    const [row0, row1] = rowsOf(holder);
    for (let row = row0; row < row1; row++) {
      const own = before[row] ?? 0;
      for (let at = from; at < to; at++) {
        const code = measure[at] ?? -1;
        for (const one of payersByCode.get(code) ?? []) {
          const payer = payers[one];
          const isOther = payer?.byItem === true && alike(thing[at] ?? UNKNOWN, row) === -1;
          if (payer && !isOther) payer.column[own] = 1;
        }
        for (const one of byCode.get(code) ?? []) {
          const columnsOf = taken[one];
          if (!columnsOf || columnsOf.last === own) continue;
          columnsOf.last = own;
          const { limit, levels, surely, possibly } = columnsOf;
          past.taken(holder, limit.planned, row, levels, into);
          [surely[own], possibly[own]] = countedBy(limit, into);
        }
      }
    }
  }
}

/** By code: the places of those that have it among theirs. */
function placesBy<Of>(
  all: readonly Of[],
  codesOf: (one: Of) => readonly number[],
): ReadonlyMap<number, readonly number[]> {
  const places = new Map<number, number[]>();
  for (const [place, one] of all.entries())
    for (const code of codesOf(one)) places.set(code, [...(places.get(code) ?? []), place]);
  return places;
}

/** What a limit counts, surely and possibly: amounts, times, or years. */
function countedBy(
  { planned: { limit } }: RowLimit,
  { surelyPaid, possiblyPaid, surelyTimes, possiblyTimes, surelyYears, possiblyYears }: Taken,
): readonly [surely: number, possibly: number] {
  if (limit.kind === "cap") return [surelyPaid, possiblyPaid];
  return limit.kind === "years-running"
    ? [surelyYears, possiblyYears]
    : [surelyTimes, possiblyTimes];
}
