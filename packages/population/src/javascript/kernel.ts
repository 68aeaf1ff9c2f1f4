import type { Fact } from "@gongbao/engine";
import { type Column, type Population, UNKNOWN } from "../columns/population.ts";
import type { Plan, PlannedAmount, PlannedMeasure } from "../plan/plan.ts";
import { type Domains, UnprovenBound, proveExact } from "../scalar/bounds.ts";
import { NoColumnMeaning, scaleOf } from "../scalar/lower.ts";
import type { Bool, ColumnRef } from "../scalar/scalar.ts";
import type { Grant } from "../stages/grant.ts";
import { type BoundLimit, type BoundLimits, applyLimits } from "../stages/limits.ts";
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
  /** Of every limit of every measure. */
  readonly #figures: readonly (readonly Stage1[])[];
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
    this.#figures = plan.measures.map(({ limits }) =>
      limits.map((limit) => compile(plan, population, null, limit.most)),
    );
  }

  #bind(
    { measure }: PlannedMeasure,
    limit: PlannedMeasure["limits"][number],
    figure: BoundLimit["figure"],
  ): BoundLimit {
    const columns = measure.item ? this.#population.things.get(measure.item)?.columns : undefined;
    return {
      ...limit,
      figure,
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
    const limits: BoundLimits = {
      own: measures.map((planned, measure) =>
        planned.limits.map((limit, index) => {
          const [lo, hi] = [new Float64Array(holders), new Float64Array(holders)];
          const figure = this.#figures[measure]?.[index];
          figure?.fill(0, holders, parameters, figure.cells, null, lo, hi);
          return this.#bind(planned, limit, { lo, hi });
        }),
      ),
      shared: [],
    };
    const ends = () => ({ lo: new Float64Array(holders), hi: new Float64Array(holders) });
    const totals = ends();
    const byPayee = payees.map(ends);
    for (let holder = 0; holder < holders; holder++) {
      const grants: Grant[] = [];
      for (const [measure, { lo, hi, first }] of awards.entries()) {
        const to = first ? (first[holder + 1] ?? 0) : holder + 1;
        for (let row = first ? (first[holder] ?? 0) : holder; row < to; row++)
          if (hi[row] !== 0) grants.push({ measure, row, lo: lo[row] ?? 0, hi: hi[row] ?? 0 });
      }
      const limit = (of: readonly Grant[]) => applyLimits(limits, of, holder, this.#past);
      const open: OpenWork[] = collisions.flatMap((collision) =>
        resolve(collision, grants, holder, this.#past),
      );
      const total = totalOf(grants, open, {
        limit,
        groupOf: (measure) => measure,
        payeeOf: (measure) => measures[measure]?.payee ?? 0,
        count: (payee, end, amount) => {
          const column = byPayee[payee]?.[end];
          if (column) column[holder] = (column[holder] ?? 0) + amount;
        },
      });
      totals.lo[holder] = total.lo;
      totals.hi[holder] = total.hi;
      limit(grants);
      for (const { measure, row, lo, hi } of grants) {
        const award = awards[measure];
        if (!award) continue;
        award.lo[row] = lo;
        award.hi[row] = hi;
      }
    }
    return { awards: awards.map(({ lo, hi }) => ({ lo, hi })), totals, byPayee };
  }
}
