import type { Plan } from "../plan/plan.ts";
import { OPEN } from "./steps.ts";

/** One row of a run's answer, in whole fen; `hi` is null where there is no upper end. */
export interface AwardRow {
  /** Place among the plan's measures. */
  readonly measure: number;
  readonly holder: number;
  /** Row of the thing, or of the holder. */
  readonly row: number;
  readonly lo: bigint;
  readonly hi: bigint | null;
  /** The last limit that took something, among the plan's; −1 where none did, or grounds are not told. */
  readonly limit: number;
  /** The measure that took its place, or may, among the rulebook's; −1 where none did, or grounds are not told. */
  readonly by: number;
}

export interface TotalRow {
  readonly holder: number;
  /** Place among the plan's payees; null in totals over all payees. */
  readonly payee: number | null;
  readonly lo: bigint;
  readonly hi: bigint;
}

/** Awards and totals that are not nothing; where grounds are told, also awards that are nothing any more, behind the others. */
export interface SqlResult {
  readonly awards: readonly AwardRow[];
  readonly totals: readonly TotalRow[];
  readonly byPayee: readonly TotalRow[];
}

/** Rows of whole numbers, as databases give them: numbers, big ones, or text. */
export type Query = (sql: string) => Promise<readonly (readonly unknown[])[]>;

const whole = (value: unknown): bigint => {
  if (typeof value === "bigint" || typeof value === "number" || typeof value === "string")
    return BigInt(value);
  throw new TypeError(`a whole number was expected of the database, not ${typeof value}`);
};

/** Reads what a statement has left in its tables of results. */
export async function readResult(plan: Plan, query: Query): Promise<SqlResult> {
  const grounds = plan.grounds ? ", l, b" : "";
  const awards = await query(`SELECT m, h, r, lo, hi${grounds} FROM awards ORDER BY m, h, r`);
  const taken = plan.grounds
    ? await query("SELECT m, h, r, 0 AS lo, 0 AS hi, l, b FROM taken ORDER BY m, h, r")
    : [];
  const totals = await query("SELECT h, lo, hi FROM totals ORDER BY h");
  const byPayee = await query("SELECT h, payee, lo, hi FROM totals_by_payee ORDER BY h, payee");
  return {
    awards: [...awards, ...taken].map(([m, h, r, lo, hi, limit = -1, by = -1]) => {
      const [measure, holder, most] = [Number(m), Number(h), whole(hi)];
      return {
        measure,
        holder,
        row: plan.measures[measure]?.measure.item ? Number(r) : holder,
        lo: whole(lo),
        hi: most >= OPEN ? null : most,
        limit: Number(limit),
        by: Number(by),
      };
    }),
    totals: totals.map(([h, lo, hi]) => ({
      holder: Number(h),
      payee: null,
      lo: whole(lo),
      hi: whole(hi),
    })),
    byPayee: byPayee.map(([h, payee, lo, hi]) => ({
      holder: Number(h),
      payee: Number(payee),
      lo: whole(lo),
      hi: whole(hi),
    })),
  };
}
