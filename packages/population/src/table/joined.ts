import { type Rulebook, daysSinceEpoch } from "@gongbao/engine";
import type { Coded } from "../columns/coded.ts";
import {
  ELSEWHERE,
  type Past,
  type Population,
  type Things,
  UNKNOWN,
} from "../columns/population.ts";
import { takenOf } from "../columns/taken.ts";
import type { Texts } from "../columns/texts.ts";
import type { Reading } from "./reading.ts";
import type { Gathered } from "./gathered.ts";
import type { RejectedRow } from "./rejected.ts";

/** Rows of a table of things or of past awards, with their holders. */
export interface OwnedRows {
  readonly rows: Gathered;
  /** The place of each row's holder; −1 where there is none. */
  readonly owner: Int32Array;
  /** Rows of a holder in the order of their ids, where they do not stand in it. */
  readonly order: Int32Array | null;
  readonly rejected: readonly RejectedRow[];
}

/** Finds the holder of every row, both in the order of holders' ids, and rows that cannot be taken. */
export function ownersOf(rows: Gathered, ids: Texts): OwnedRows {
  const { table } = rows.file;
  const owners = rows.text(table.owner);
  const owner = new Int32Array(rows.length);
  let [holder, orphans] = [0, 0];
  for (let row = 0; row < owner.length; row++) {
    let order = holder < ids.length ? ids.compare(holder, owners, row) : 1;
    while (order < 0) {
      holder += 1;
      order = holder < ids.length ? ids.compare(holder, owners, row) : 1;
    }
    owner[row] = order === 0 ? holder : -1;
    if (order !== 0) orphans += 1;
  }
  const holderOf = (row: number): string => owners.at(row) ?? "";
  const isThings = table.kind !== null;
  const [order, mayHaveTwins] = isThings ? orderOf(rows.text("id"), owner) : [null, false];
  const rejected: RejectedRow[] = [...rows.faults(holderOf)];
  if (orphans > 0)
    for (const [row, own] of owner.entries())
      if (own === -1) {
        const orphan = rows.rejected(row, holderOf);
        rejected.push({ ...orphan, column: "holder", reason: "orphan", found: orphan.holder });
      }
  if (isThings && (mayHaveTwins || orphans > 0)) rejected.push(...rows.twins(holderOf));
  return { rows, owner, order, rejected };
}

/** Above so many things of one holder another way to sort is quicker. */
const MOST_IN_PLACE = 32;

/** The rows by holder and then by id, null where they stand so; and whether an id is there twice under one holder. */
function orderOf(ids: Texts, owner: Int32Array): readonly [Int32Array | null, boolean] {
  let order: Int32Array | null = null;
  let hasTwins = false;
  for (let from = 0; from < owner.length;) {
    let [to, isOrdered] = [from + 1, true];
    for (; to < owner.length && owner[to] === owner[from]; to++) {
      const before = ids.compareStrings(to - 1, to);
      if (before > 0) isOrdered = false;
      if (before === 0) hasTwins = true;
    }
    if (!isOrdered) {
      order ??= Int32Array.from(owner, (_, row) => row);
      sortRows(ids, order.subarray(from, to));
      for (let at = from + 1; at < to; at++)
        if (ids.compareStrings(order[at - 1] ?? 0, order[at] ?? 0) === 0) hasTwins = true;
    }
    from = to;
  }
  return [order, hasTwins];
}

/** Puts rows in the order of their ids. */
function sortRows(ids: Texts, rows: Int32Array): void {
  if (rows.length > MOST_IN_PLACE) {
    rows.set(rows.toSorted((a, b) => ids.compareStrings(a, b)));
    return;
  }
  for (let at = 1; at < rows.length; at++) {
    const row = rows[at] ?? 0;
    let to = at;
    for (; to > 0 && ids.compareStrings(rows[to - 1] ?? 0, row) > 0; to--)
      rows[to] = rows[to - 1] ?? 0;
    rows[to] = row;
  }
}

/** Rows that are taken, and how they come by holder. */
interface TakenRows {
  /** Null for all, as they stand. */
  readonly rows: Int32Array | null;
  readonly first: Int32Array;
}

function takenRows(
  { owner, order }: OwnedRows,
  holders: number,
  kept: Int32Array | null,
): TakenRows {
  const first = new Int32Array((kept?.length ?? holders) + 1);
  // Where nothing is rejected there are no orphans.
  if (!kept) {
    for (const own of owner) first[own + 1] = (first[own + 1] ?? 0) + 1;
    for (let at = 1; at < first.length; at++) first[at] = (first[at] ?? 0) + (first[at - 1] ?? 0);
    return { rows: order, first };
  }
  const place = new Int32Array(holders).fill(-1);
  for (const [at, holder] of kept.entries()) place[holder] = at;
  const rows: number[] = [];
  for (let at = 0; at < owner.length; at++) {
    const row = order ? (order[at] ?? 0) : at;
    const to = place[owner[row] ?? -1] ?? -1;
    if (to === -1) continue;
    rows.push(row);
    first[to + 1] = (first[to + 1] ?? 0) + 1;
  }
  for (let at = 1; at < first.length; at++) first[at] = (first[at] ?? 0) + (first[at - 1] ?? 0);
  return { rows: Int32Array.from(rows), first };
}

/** A batch's rows as a population; of the holders that are kept, where not all are. */
export function populationOf(
  reading: Reading,
  subject: string,
  holders: Gathered,
  children: readonly OwnedRows[],
  kept: Int32Array | null,
): Population {
  const ids = holders.text("id");
  const things = new Map<string, Things & { readonly ids: Texts }>();
  let past: Past | null = null;
  // Past awards may be for things of any kind: they come last.
  for (const owned of children) {
    const { kind } = owned.rows.file.table;
    const taken = takenRows(owned, ids.length, kept);
    if (kind === null) past = pastOf(reading, owned.rows, taken, things);
    else if ((taken.first.at(-1) ?? 0) > 0)
      things.set(kind, {
        ids: taken.rows ? owned.rows.text("id").take(taken.rows) : owned.rows.text("id"),
        first: taken.first,
        columns: owned.rows.facts(taken.rows),
      });
  }
  return {
    subject,
    holders: { ids: kept ? ids.take(kept) : ids, columns: holders.facts(kept) },
    things,
    past: past ?? noPast(kept?.length ?? ids.length),
  };
}

const noPast = (holders: number): Past => ({
  first: new Int32Array(holders + 1),
  measure: new Int32Array(0),
  thing: new Int32Array(0),
  day: new Int32Array(0),
  amount: new Float64Array(0),
  columns: new Map(),
});

/** Past awards that count: not those of nothing, nor those after the day asked about. */
function pastOf(
  { rulebook, asOf }: Reading,
  rows: Gathered,
  taken: TakenRows,
  things: ReadonlyMap<string, Things & { readonly ids: Texts }>,
): Past {
  const [amount, day] = [rows.column("amount"), rows.column("date")];
  const [measure, items] = [rows.column("measure"), rows.text("item")];
  const today = daysSinceEpoch(asOf);
  const first = new Int32Array(taken.first.length);
  const counted: number[] = [];
  const thing: number[] = [];
  for (let holder = 0; holder + 1 < first.length; holder++) {
    for (let at = taken.first[holder] ?? 0; at < (taken.first[holder + 1] ?? 0); at++) {
      const row = taken.rows ? (taken.rows[at] ?? 0) : at;
      if (amount[row] === 0 || (day[row] ?? 0) > today) continue;
      counted.push(row);
      thing.push(thingOf(rulebook, measure[row] ?? -1, items, row, holder, things));
    }
    first[holder + 1] = counted.length;
  }
  const own = Int32Array.from(counted);
  return {
    first,
    measure: Int32Array.from(takenOf(measure, own)),
    thing: Int32Array.from(thing),
    day: Int32Array.from(takenOf(day, own)),
    amount: Float64Array.from(takenOf(amount, own)),
    columns: rows.facts(own),
  };
}

/** The row of the thing that a past award was for. */
function thingOf(
  rulebook: Rulebook,
  measure: number,
  items: Texts,
  row: number,
  holder: number,
  things: ReadonlyMap<string, Things & { readonly ids: Texts }>,
): number {
  const kind = rulebook.measures[measure]?.item;
  if (!kind) return ELSEWHERE;
  if (items.begin(row) === items.end(row)) return UNKNOWN;
  const own = things.get(kind);
  for (let at = own?.first[holder] ?? 0; at < (own?.first[holder + 1] ?? 0); at++)
    if (own?.ids.compare(at, items, row) === 0) return at;
  return ELSEWHERE;
}

/** What the holders have in some columns; of those that are kept, where not all are. */
export const groupsOf = (
  holders: Gathered,
  names: readonly string[],
  kept: Int32Array | null,
): readonly Coded[] =>
  names.map((name) => {
    const { codes, values } = holders.coded(name);
    return { codes: kept ? Int32Array.from(takenOf(codes, kept)) : codes, values };
  });
