import type { Rows } from "./limits.ts";
import type { OpenWork } from "./same-work.ts";

/** Runs stage 3 on one measure's rows of the holder and adds up what is left; rows without upper end are left out. */
export type SumOf = (measure: number, amounts: Float64Array, end: "lo" | "hi") => number;

/** What one holder gets in all. */
export interface Total {
  lo: number;
  hi: number;
}

/**
 * Stage 4 for one holder: what is settled at its least and at its most, and what each open work adds to that, least
 * where every other open work uses up the same limits.
 */
export function totalOf(
  measures: readonly Rows[],
  open: readonly OpenWork[],
  sumOf: SumOf,
  payeeOf: (measure: number) => number,
  count: (payee: number, end: "lo" | "hi", amount: number) => void,
): Total {
  const total = { lo: 0, hi: 0 };
  const settled = (measure: number, end: "lo" | "hi"): Float64Array => {
    const amounts = measures[measure]?.[end].slice() ?? new Float64Array();
    for (const work of open)
      for (const one of work.candidates) if (one.measure === measure) amounts[one.at] = 0;
    return amounts;
  };
  const add = (payee: number, end: "lo" | "hi", amount: number) => {
    total[end] += amount;
    count(payee, end, amount);
  };
  for (const measure of measures.keys())
    for (const end of ["lo", "hi"] as const)
      add(payeeOf(measure), end, sumOf(measure, settled(measure, end), end));
  for (const work of open) {
    const additions = work.candidates.map((one) => {
      const highest = settled(one.measure, "hi");
      const most = -sumOf(one.measure, highest, "hi");
      highest[one.at] = one.hi;
      const lowest = settled(one.measure, "lo");
      for (const other of open)
        if (other !== work)
          for (const rival of other.candidates)
            if (rival.measure === one.measure) lowest[rival.at] = other.floor;
      const least = -sumOf(one.measure, lowest, "lo");
      lowest[one.at] = work.floor;
      return {
        payee: payeeOf(one.measure),
        hi: most + sumOf(one.measure, highest, "hi"),
        lo: least + sumOf(one.measure, lowest, "lo"),
      };
    });
    total.hi += Math.max(...additions.map((one) => one.hi));
    total.lo += Math.min(...additions.map((one) => one.lo));
    const payees = new Set(additions.map((one) => one.payee));
    for (const payee of payees) {
      const own = additions.filter((one) => one.payee === payee);
      count(payee, "hi", Math.max(...own.map((one) => one.hi)));
      if (payees.size === 1) count(payee, "lo", Math.min(...own.map((one) => one.lo)));
    }
  }
  return total;
}
