import { type Column, type Past, type Population, UNKNOWN } from "../columns/population.ts";
import { counted, sumOf } from "../stages/past.ts";
import { NoColumnMeaning } from "../scalar/meaning.ts";
import type { Ground, LaidColumn } from "../rows/ground.ts";
import { layBefore } from "./before.ts";
import { type Program, columnKey } from "./program.ts";

/** Rows, of holders or of one kind of thing, that are worked on together: their columns stay near the processor. */
const MOST_ROWS = 2048;

const [INTEGER, DOUBLE] = [4, 8];

/** Past awards in memory. */
export interface LaidPast {
  readonly first: LaidColumn;
  readonly measure: LaidColumn;
  readonly thing: LaidColumn;
  readonly day: LaidColumn;
  readonly amount: LaidColumn;
  readonly columns: ReadonlyMap<string, LaidColumn & { readonly isNumeric: boolean }>;
}

/** A population in memory, as a program asks for it. Plain data, which other threads can be given. */
export interface Laid {
  readonly holders: number;
  readonly columns: ReadonlyMap<string, LaidColumn>;
  /** Those of facts of which no row is unknown. */
  readonly known: ReadonlySet<string>;
  /** By kind: where each holder's things begin, and the holder of each. */
  readonly things: ReadonlyMap<string, { readonly first: LaidColumn; readonly owner: LaidColumn }>;
  /** Past awards that count. */
  readonly past: LaidPast;
  /** All that anybody has been given. */
  readonly givenBefore: number;
  /** Holders that are worked on together: the first of each lot, and the end. */
  readonly lots: readonly number[];
}

/** A population laid into memory of its own for one program, to be run any number of times, one run after the other. */
export class LaidPopulation {
  readonly program: Program;
  readonly population: Population;
  readonly ground: Ground;
  readonly laid: Laid;
  readonly #mark: number;

  constructor(program: Program, population: Population, ground: Ground) {
    this.program = program;
    this.population = population;
    this.ground = ground;
    this.laid = lay(program, population, ground);
    this.#mark = ground.mark;
  }

  /** Takes back what the run before has used. */
  clear(): void {
    this.ground.clear(this.#mark);
  }
}

/** Lays columns into memory, where they do not lie there already. */
class Laying {
  readonly #ground: Ground;
  readonly #unknown = new Map<boolean, LaidColumn>();

  constructor(ground: Ground) {
    this.#ground = ground;
  }

  integers(column: ArrayLike<number>): LaidColumn {
    const known = this.#there(column instanceof Int32Array ? column : null);
    if (known) return known;
    const place = this.#ground.reserve(column.length * INTEGER);
    this.#ground.integers(place, column.length).set(column);
    return { place, length: column.length };
  }

  doubles(column: ArrayLike<number>): LaidColumn {
    const known = this.#there(column instanceof Float64Array ? column : null);
    if (known) return known;
    const place = this.#ground.reserve(column.length * DOUBLE);
    this.#ground.doubles(place, column.length).set(column);
    return { place, length: column.length };
  }

  /** So many rows of which nothing is known. */
  unknown(isNumeric: boolean, length: number): LaidColumn {
    const known = this.#unknown.get(isNumeric);
    if (known && known.length >= length) return { ...known, length };
    const place = this.#ground.reserve(length * (isNumeric ? DOUBLE : INTEGER));
    if (isNumeric) this.#ground.doubles(place, length).fill(Number.NaN);
    else this.#ground.integers(place, length).fill(UNKNOWN);
    const laid = { place, length };
    this.#unknown.set(isNumeric, laid);
    return laid;
  }

  /** The holder of every row; one more, since rows are worked on by twos. */
  owner(first: Int32Array): LaidColumn {
    const rows = first.at(-1) ?? 0;
    const place = this.#ground.reserve((rows + 1) * INTEGER);
    const owner = this.#ground.integers(place, rows + 1);
    let row = 0;
    for (let holder = 0; holder + 1 < first.length; holder++)
      for (const to = first[holder + 1] ?? 0; row < to; row++) owner[row] = holder;
    owner[rows] = 0;
    return { place, length: rows };
  }

  empty(length: number): LaidColumn {
    return { place: this.#ground.reserve(length * DOUBLE), length };
  }

  #there(column: Column | null): LaidColumn | null {
    if (column?.buffer !== this.#ground.memory.buffer) return null;
    return { place: column.byteOffset, length: column.length };
  }
}

/** Holders by lots that have neither more holders nor more things of a kind than are worked on together, if they can. */
function lotsOf(holders: number, firsts: readonly Int32Array[]): readonly number[] {
  const lots = [0];
  for (let from = 0; from < holders;) {
    let to = Math.min(holders, from + MOST_ROWS);
    for (const first of firsts) {
      const most = (first[from] ?? 0) + MOST_ROWS;
      while (to - from > 1 && (first[to] ?? 0) > most) to = from + Math.ceil((to - from) / 2);
    }
    lots.push(to);
    from = to;
  }
  return lots;
}

/** Whether no row of a column is unknown. */
const isAllKnown = (column: Column): boolean =>
  !column.includes(column instanceof Float64Array ? Number.NaN : UNKNOWN);

function layPast(laying: Laying, past: Past, numeric: (fact: string) => boolean): LaidPast {
  return {
    first: laying.integers(past.first),
    measure: laying.integers(past.measure),
    thing: laying.integers(past.thing),
    day: laying.integers(past.day),
    amount: laying.doubles(past.amount),
    columns: new Map(
      [...past.columns].map(([fact, column]) => {
        const isNumeric = numeric(fact);
        return [
          fact,
          { ...(isNumeric ? laying.doubles(column) : laying.integers(column)), isNumeric },
        ];
      }),
    ),
  };
}

/** Lays a population for a program; columns that lie in the ground's memory already are left where they are. */
export function lay(program: Program, population: Population, ground: Ground): Laid {
  const { plan, asked, kinds: ran, isNumeric } = program;
  if (population.subject !== plan.subject)
    throw new NoColumnMeaning(
      `a plan for ${plan.subject} on holders of kind ${population.subject}`,
    );
  const laying = new Laying(ground);
  const holders = population.holders.ids.length;
  const kinds = [...population.things].filter(([kind]) => ran.has(kind));
  const columns = new Map<string, LaidColumn>();
  const known = new Set<string>();
  for (const { item, fact } of asked) {
    const things = item === null ? null : population.things.get(item);
    const table = item === null ? population.holders : things;
    const found = table?.columns.get(fact);
    const rows = item === null ? holders : (things?.first[holders] ?? 0);
    const key = columnKey(item, { of: item === null ? "holder" : "item", fact });
    if (!found) columns.set(key, laying.unknown(isNumeric(fact), rows));
    else columns.set(key, isNumeric(fact) ? laying.doubles(found) : laying.integers(found));
    if (found && isAllKnown(found)) known.add(key);
  }
  const past = counted(population.past, plan.asOf);
  for (const [key, column] of layBefore(program, { ...population, past }, ground))
    columns.set(key, column);
  for (const { figure } of program.figures)
    for (const name of figure.from === "past" ? [figure.name] : figure.sums.map((one) => one.name))
      columns.set(columnKey(null, { of: "figure", fact: name }), laying.empty(holders));
  return {
    holders,
    columns,
    known,
    things: new Map(
      kinds.map(([kind, { first }]) => [
        kind,
        { first: laying.integers(first), owner: laying.owner(first) },
      ]),
    ),
    past: layPast(laying, past, isNumeric),
    givenBefore: sumOf(past),
    lots: lotsOf(
      holders,
      kinds.map(([, { first }]) => first),
    ),
  };
}
