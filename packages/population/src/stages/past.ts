import { type Day, daysSinceEpoch } from "@gongbao/engine";
import type { PastFigure } from "../plan/figures.ts";
import type { Plan, PlannedLimit } from "../plan/plan.ts";
import { type Past, UNKNOWN } from "../columns/population.ts";

/** The days of the fiscal year that a day lies in, both included (预算法第18条: the calendar year). */
export function fiscalYearOf(day: Day): { readonly from: number; readonly to: number } {
  const year = day.slice(0, 4);
  return {
    from: daysSinceEpoch(`${year}-01-01` as Day),
    to: daysSinceEpoch(`${year}-12-31` as Day),
  };
}

/** Whether two codes are surely the same (1), may be (0), or differ (−1). */
export const alike = (a: number, b: number): number =>
  a === UNKNOWN || b === UNKNOWN ? 0 : a === b ? 1 : -1;

/** What past awards take from a limit, for one row. */
export interface Taken {
  surelyPaid: number;
  possiblyPaid: number;
  surelyTimes: number;
  possiblyTimes: number;
  /** Fiscal years since the first of them; 0 where there is none before this year. */
  surelyYears: number;
  possiblyYears: number;
}

/** Nothing was given before: to be filled. */
export const nothingTaken = (): Taken => ({
  surelyPaid: 0,
  possiblyPaid: 0,
  surelyTimes: 0,
  possiblyTimes: 0,
  surelyYears: 0,
  possiblyYears: 0,
});

/** Nothing was given before. */
export function forget(taken: Taken): void {
  taken.surelyPaid = 0;
  taken.possiblyPaid = 0;
  taken.surelyTimes = 0;
  taken.possiblyTimes = 0;
  taken.surelyYears = 0;
  taken.possiblyYears = 0;
}

const yearOf = (day: number): number => new Date(day * 86_400_000).getUTCFullYear();

/**
 * Past awards that count on a day: of one that was nothing, which used nothing up, and of one after the day, which has
 * not happened yet, the measure is taken away.
 */
export function counted(past: Past, asOf: Day): Past {
  const last = daysSinceEpoch(asOf);
  const measure = past.measure.slice();
  for (let at = 0; at < measure.length; at++)
    if ((past.amount[at] ?? 0) <= 0 || (past.day[at] ?? 0) > last) measure[at] = UNKNOWN;
  return { ...past, measure };
}

/** All that anybody has been given. */
export function sumOf({ amount }: Past): number {
  let sum = 0;
  for (const one of amount) sum += one;
  return sum;
}

/** Reads the past of one holder as limits and collisions ask for it. */
export class PastReader {
  readonly #past: Past;
  readonly #year: { readonly from: number; readonly to: number };
  readonly #current: number;
  /** Of the plan's measures, as past awards name them. */
  readonly #codes: readonly number[];

  /** Of awards that count: see `counted`. */
  constructor(plan: Plan, past: Past) {
    this.#past = past;
    this.#year = fiscalYearOf(plan.asOf);
    this.#current = Number(plan.asOf.slice(0, 4));
    this.#codes = plan.measures.map(({ code }) => code);
  }

  /** Where each holder's past awards begin. */
  get first(): Int32Array {
    return this.#past.first;
  }

  /** Whether anything was ever given to a holder. */
  has(holder: number): boolean {
    const { first } = this.#past;
    return (first[holder + 1] ?? 0) > (first[holder] ?? 0);
  }

  /** What a limit has already given out of, as far as it counts with one row; `levels` are those that it counts by. */
  taken(
    holder: number,
    { limit, byItem, byLevels, codes }: PlannedLimit,
    row: number,
    levels: readonly Int32Array[],
    into: Taken,
  ): void {
    const past = this.#past;
    forget(into);
    const to = past.first[holder + 1] ?? 0;
    for (let at = past.first[holder] ?? 0; at < to; at++) {
      if (!codes.includes(past.measure[at] ?? UNKNOWN)) continue;
      const day = past.day[at] ?? 0;
      if (
        limit.kind !== "years-running" &&
        limit.per === "year" &&
        (day < this.#year.from || day > this.#year.to)
      )
        continue;
      let counts = 1;
      if (byItem) counts = alike(past.thing[at] ?? UNKNOWN, row);
      for (const [index, { fact }] of byLevels.entries()) {
        const code = past.columns.get(fact)?.[at] ?? UNKNOWN;
        counts = Math.min(counts, alike(code, levels[index]?.[row] ?? UNKNOWN));
      }
      if (counts < 0) continue;
      const amount = past.amount[at] ?? 0;
      into.possiblyPaid += amount;
      into.possiblyTimes += 1;
      const years = limit.kind === "years-running" ? this.#current - yearOf(day) : 0;
      into.possiblyYears = Math.max(into.possiblyYears, years);
      if (counts === 0) continue;
      into.surelyPaid += amount;
      into.surelyTimes += 1;
      into.surelyYears = Math.max(into.surelyYears, years);
    }
  }

  /** A figure over a holder's past. */
  figure(holder: number, { what, codes, per }: PastFigure): number {
    const past = this.#past;
    let value = 0;
    const to = past.first[holder + 1] ?? 0;
    for (let at = past.first[holder] ?? 0; at < to; at++) {
      if (!codes.includes(past.measure[at] ?? UNKNOWN)) continue;
      const day = past.day[at] ?? 0;
      if (per === "year" && (day < this.#year.from || day > this.#year.to)) continue;
      const amount = past.amount[at] ?? 0;
      if (what === "largest") value = Math.max(value, amount);
      else value += what === "times" ? 1 : amount;
    }
    return value;
  }

  /** All that a holder has been given. */
  sumOf(holder: number): number {
    const { first, amount } = this.#past;
    let sum = 0;
    for (let at = first[holder] ?? 0; at < (first[holder + 1] ?? 0); at++) sum += amount[at] ?? 0;
    return sum;
  }

  /** Whether one of some measures other than the row's own has surely (1), perhaps (0) or never (−1) paid the holder, or for the row. */
  paidByOthers(
    holder: number,
    codes: readonly number[],
    measure: number,
    row: number | null,
  ): number {
    const past = this.#past;
    const own = this.#codes[measure];
    let paid = -1;
    const to = past.first[holder + 1] ?? 0;
    for (let at = past.first[holder] ?? 0; at < to && paid < 1; at++)
      if (past.measure[at] !== own && codes.includes(past.measure[at] ?? UNKNOWN))
        paid = Math.max(paid, row === null ? 1 : alike(past.thing[at] ?? UNKNOWN, row));
    return paid;
  }

  /**
   * The measure, among the rulebook's, of the earliest past award that `paidByOthers` goes by; of one day, the earlier in the
   * order of `codes`.
   */
  payerBefore(
    holder: number,
    codes: readonly number[],
    measure: number,
    row: number | null,
    paid: number,
  ): number {
    const past = this.#past;
    const to = past.first[holder + 1] ?? 0;
    let [payer, first] = [-1, Infinity];
    for (let at = past.first[holder] ?? 0; at < to; at++) {
      const code = past.measure[at] ?? UNKNOWN;
      const day = past.day[at] ?? 0;
      if (code === this.#codes[measure] || !codes.includes(code)) continue;
      if ((row === null ? 1 : alike(past.thing[at] ?? UNKNOWN, row)) !== paid) continue;
      const isEarlier =
        day < first || (day === first && codes.indexOf(code) < codes.indexOf(payer));
      if (isEarlier) [payer, first] = [code, day];
    }
    return payer;
  }

  /** A measure of the plan, among the rulebook's. */
  codeOf(measure: number): number {
    return this.#codes[measure] ?? -1;
  }
}
