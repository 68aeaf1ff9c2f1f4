import type { Fact } from "@gongbao/engine";
import { type Column, type Population, UNKNOWN } from "../columns/population.ts";
import type { Plan, PlannedAmount, PlannedMeasure } from "../plan/plan.ts";
import { type Domains, UnprovenBound, proveExact } from "../scalar/bounds.ts";
import { NoColumnMeaning, scaleOf } from "../scalar/lower.ts";
import type { Bool, ColumnRef } from "../scalar/scalar.ts";
import { type BoundLimit, type Rows, applyLimit } from "../stages/limits.ts";
import { PastReader } from "../stages/past.ts";
import { type OpenWork, resolve } from "../stages/same-work.ts";
import { totalOf } from "../stages/totals.ts";
import { JavaScriptPrinter } from "./print.ts";

/** Days lie between these, whatever a column holds. */
const DAYS = { min: -1_000_000n, max: 10_000_000n };

/** What a run gives: awards of every measure for every row, and totals, in whole fen. `Infinity` has no upper end. */
export interface KernelResult {
  /** In the order of the plan's measures. */
  readonly awards: readonly { readonly lo: Float64Array; readonly hi: Float64Array }[];
  readonly totals: { readonly lo: Float64Array; readonly hi: Float64Array };
  /** In the order of the plan's payees. */
  readonly byPayee: readonly { readonly lo: Float64Array; readonly hi: Float64Array }[];
}

type Fill = (
  from: number,
  to: number,
  slots: Float64Array,
  cells: readonly Column[],
  first: Int32Array | null,
  lo: Float64Array,
  hi: Float64Array,
) => void;

/** Reforms: other values for parameters, by id, in the slot's parts. */
export type SlotValues = Readonly<Record<string, bigint>>;

const domainsOf = (plan: Plan, values: readonly bigint[]): Domains => {
  const facts = new Map(plan.rulebook.facts.map((fact) => [fact.id, fact]));
  return {
    column: ({ fact: id }) => {
      const fact = facts.get(id);
      if (!fact?.domain) return DAYS;
      return {
        min: BigInt(fact.domain.min) * scaleOf(fact),
        max: BigInt(fact.domain.max) * scaleOf(fact),
      };
    },
    slot: (index) => {
      const value = values[index] ?? 0n;
      return { min: value, max: value };
    },
  };
};

/** Columns that stage 1 of a measure reads, in the order the code names them. */
class Cells {
  readonly columns: Column[] = [];
  readonly #population: Population;
  readonly #facts: ReadonlyMap<string, Fact>;
  readonly #item: string | null;
  readonly #known = new Map<string, string>();

  constructor(plan: Plan, population: Population, item: string | null) {
    this.#population = population;
    this.#facts = new Map(plan.rulebook.facts.map((fact) => [fact.id, fact]));
    this.#item = item;
  }

  isNumeric = ({ fact }: ColumnRef): boolean => {
    const type = this.#facts.get(fact)?.type;
    return type === "money" || type === "ratio" || type === "count";
  };

  name = (ref: ColumnRef): string => {
    const { fact, of } = ref;
    const table =
      of === "item"
        ? this.#population.things.get(this.#item ?? "")?.columns
        : this.#population.holders.columns;
    const found = table?.get(fact);
    if (!found) return this.isNumeric(ref) ? "NaN" : String(UNKNOWN);
    const key = `${of} ${fact}`;
    const known = this.#known.get(key);
    if (known) return known;
    const name = `c${this.columns.length}[${of === "item" || this.#item === null ? "r" : "h"}]`;
    this.columns.push(found);
    this.#known.set(key, name);
    return name;
  };
}

interface Stage1 {
  readonly fill: Fill;
  readonly cells: readonly Column[];
  readonly first: Int32Array | null;
}

/** The code of one amount over rows: of things, or of the holders themselves. */
function compile(
  plan: Plan,
  population: Population,
  item: string | null,
  amount: PlannedAmount,
): Stage1 {
  const cells = new Cells(plan, population, item);
  const printer = new JavaScriptPrinter({
    cell: cells.name,
    isNumeric: cells.isNumeric,
    slot: (index) => `p[${index}]`,
    unknown: String(UNKNOWN),
  });
  const lo = printer.scalar(amount.lo);
  const hi = printer.scalar(amount.hi);
  const open = printer.bool(amount.open);
  const body = `${printer.lines.join("\n")}
lo[r] = ${lo};
hi[r] = ${open === "false" ? hi : `${open} ? Infinity : ${hi}`};`;
  const rows = item
    ? `for (let h = from; h < to; h++) for (let r = first[h]; r < first[h + 1]; r++) {\n${body}\n}`
    : `for (let r = from; r < to; r++) {\n${body}\n}`;
  const columns = cells.columns.map((_, index) => `const c${index} = cells[${index}];`).join("\n");
  // The code comes from the plan's nodes alone: numbers, names made here, no text of any input.
  // oxlint-disable-next-line typescript/no-implied-eval
  const fill = new Function(
    "from",
    "to",
    "p",
    "cells",
    "first",
    "lo",
    "hi",
    `"use strict";\n${columns}\n${rows}`,
  ) as Fill;
  return {
    fill,
    cells: cells.columns,
    first: item ? (population.things.get(item)?.first ?? new Int32Array(0)) : null,
  };
}

const conditionsIn = (open: Bool): PlannedAmount["lo"] => ({
  op: "if",
  when: open,
  of: [
    { op: "integer", value: 0n },
    { op: "integer", value: 1n },
  ],
});

/** Shows that every step of an amount stays exact; throws UnprovenBound naming the measure where it may not. */
function prove(where: string, amount: PlannedAmount, domains: Domains): bigint {
  try {
    proveExact(conditionsIn(amount.open), domains);
    proveExact(amount.lo, domains);
    return proveExact(amount.hi, domains).max;
  } catch (error) {
    if (error instanceof UnprovenBound) error.message = `${where}: ${error.message}`;
    throw error;
  }
}

/** The rulebook as JavaScript over one population's columns. */
export class JavaScriptKernel {
  readonly #plan: Plan;
  readonly #population: Population;
  readonly #stage1: readonly Stage1[];
  readonly #limits: readonly (readonly {
    readonly bound: BoundLimit;
    readonly most: Stage1;
  }[])[];
  readonly #past: PastReader;

  constructor(plan: Plan, population: Population) {
    if (population.subject !== plan.subject)
      throw new NoColumnMeaning(
        `a plan for ${plan.subject} on holders of kind ${population.subject}`,
      );
    this.#plan = plan;
    this.#population = population;
    this.#past = new PastReader(plan, population.past);
    this.#stage1 = plan.measures.map(({ measure, amount }) =>
      compile(plan, population, measure.item, amount),
    );
    this.#limits = plan.measures.map((planned) =>
      planned.limits.map((limit) => ({
        bound: this.#bind(planned, limit),
        most: compile(plan, population, null, limit.most),
      })),
    );
  }

  #bind(planned: PlannedMeasure, limit: PlannedMeasure["limits"][number]): BoundLimit {
    const { item, id } = planned.measure;
    const columns = item ? this.#population.things.get(item)?.columns : undefined;
    return {
      ...limit,
      measure: this.#past.codeOf(id),
      levels: limit.byLevels.map(({ fact }) => columns?.get(fact) ?? null),
    };
  }

  /** Most rows that a holder has of a kind. */
  #mostRows(item: string | null): bigint {
    const first = item ? this.#population.things.get(item)?.first : null;
    if (!first) return 1n;
    let most = 0;
    for (let holder = 0; holder + 1 < first.length; holder++)
      most = Math.max(most, (first[holder + 1] ?? 0) - (first[holder] ?? 0));
    return BigInt(most);
  }

  /**
   * Runs all stages over all holders. Throws UnprovenBound where an amount, or a holder's sum, might not be exact
   * for these parameters and this population.
   */
  run(reform: SlotValues = {}): KernelResult {
    const { slots, measures, collisions, payees } = this.#plan;
    const values = slots.map((slot) => reform[slot.parameter] ?? slot.value);
    const domains = domainsOf(this.#plan, values);
    let sum = 0n;
    for (const { measure, amount, limits } of measures) {
      sum += prove(measure.id, amount, domains) * this.#mostRows(measure.item);
      for (const { limit, most } of limits) prove(`${measure.id}.${limit.id}`, most, domains);
    }
    if (sum >= 2n ** 53n)
      throw new UnprovenBound({ op: "integer", value: sum }, { min: 0n, max: sum });

    const parameters = Float64Array.from(values, Number);
    const holders = this.#population.holders.ids.length;
    const awards = this.#stage1.map(({ fill, cells, first }) => {
      const rows = first ? (first.at(-1) ?? 0) : holders;
      const [lo, hi] = [new Float64Array(rows), new Float64Array(rows)];
      fill(0, first ? Math.max(0, first.length - 1) : holders, parameters, cells, first, lo, hi);
      return { lo, hi, first };
    });
    const mosts = this.#limits.map((limits) =>
      limits.map(({ most }) => {
        const [lo, hi] = [new Float64Array(holders), new Float64Array(holders)];
        most.fill(0, holders, parameters, most.cells, null, lo, hi);
        return { lo, hi };
      }),
    );
    const ends = () => ({ lo: new Float64Array(holders), hi: new Float64Array(holders) });
    const totals = ends();
    const byPayee = payees.map(ends);
    const codes = collisions.map(({ collision }) =>
      collision.measures.map((id) => this.#past.codeOf(id)),
    );

    const own = collisions.map((collision) =>
      collision.measures.map((measure) => this.#past.codeOf(measures[measure]?.measure.id ?? "")),
    );

    for (let holder = 0; holder < holders; holder++) {
      const rowsOf = (measure: number): Rows => {
        const award = awards[measure];
        if (!award) throw new RangeError(`no measure ${measure}`);
        const { lo, hi, first } = award;
        const from = first ? (first[holder] ?? 0) : holder;
        const to = first ? (first[holder + 1] ?? 0) : holder + 1;
        return { lo: lo.subarray(from, to), hi: hi.subarray(from, to), from };
      };
      const open: OpenWork[] = collisions.flatMap((collision, index) =>
        resolve(collision, codes[index] ?? [], own[index] ?? [], holder, this.#past, rowsOf),
      );
      const limit = (measure: number, rows: Rows) => {
        for (const [index, { bound }] of (this.#limits[measure] ?? []).entries()) {
          const most = mosts[measure]?.[index];
          if (!most) continue;
          const before = { ...rows, lo: rows.lo.slice(), hi: rows.hi.slice() };
          applyLimit(
            bound,
            { lo: most.lo[holder] ?? 0, hi: most.hi[holder] ?? 0 },
            holder,
            this.#past,
            before,
            rows,
          );
        }
      };
      const all = measures.map((_, measure) => rowsOf(measure));
      const total = totalOf(
        all,
        open,
        (measure, amounts, end) => {
          const rows = rowsOf(measure);
          const pinned = { ...rows, lo: amounts.slice(), hi: amounts.slice() };
          limit(measure, pinned);
          let after = 0;
          for (const amount of pinned[end]) if (amount !== Infinity) after += amount;
          return after;
        },
        (measure) => measures[measure]?.payee ?? 0,
        (payee, end, amount) => {
          const column = byPayee[payee]?.[end];
          if (column) column[holder] = (column[holder] ?? 0) + amount;
        },
      );
      totals.lo[holder] = total.lo;
      totals.hi[holder] = total.hi;
      for (const [measure, rows] of all.entries()) limit(measure, rows);
    }
    return { awards: awards.map(({ lo, hi }) => ({ lo, hi })), totals, byPayee };
  }
}
