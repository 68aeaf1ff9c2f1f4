import { Grants } from "./grants.ts";
import type { Limits } from "./limits.ts";
import type { OpenWorks } from "./same-work.ts";

type End = "lo" | "hi";

/** Where amounts are added up, in whole fen. */
export interface Tally {
  /** Adds to what a holder gets in all. */
  readonly total: (holder: number, lo: number, hi: number) => void;
  /** Adds to what a holder gets for a payee. */
  readonly payee: (holder: number, payee: number, lo: number, hi: number) => void;
}

/** What stage 4 asks of a cluster's measures, by their places in it. */
export interface TotalsSetting {
  readonly limits: Limits;
  /** The same for measures whose awards use up the same limits. */
  readonly groups: readonly number[];
  readonly payees: readonly number[];
}

/**
 * Stage 4 for the grants of one holder and cluster: what is settled at its least and at its most, and what each open
 * work adds to that, least where every other open work uses up the same limits. Awards without upper end are left out.
 */
export class Totals {
  readonly #setting: TotalsSetting;
  readonly #pinned = new Grants();
  /** What the candidates of a work add, one behind the other: payee, least, most. */
  readonly #additions: number[] = [];

  constructor(setting: TotalsSetting) {
    this.#setting = setting;
  }

  /** Adds a holder's totals to a tally. The grants, as stage 2 left them, stay as they are. */
  add(grants: Grants, open: OpenWorks, holder: number, tally: Tally): void {
    const { payees } = this.#setting;
    for (const end of ["lo", "hi"] as const) {
      this.#pinned.clear();
      this.#pinSettled(grants, open, end, null);
      this.#setting.limits.apply(this.#pinned, holder);
      const { count, measure } = this.#pinned;
      for (let at = 0; at < count; at++) {
        const amount = this.#pinned[end][at] ?? 0;
        if (amount === Infinity) continue;
        const [lo, hi] = end === "lo" ? [amount, 0] : [0, amount];
        tally.total(holder, lo, hi);
        tally.payee(holder, payees[measure[at] ?? 0] ?? 0, lo, hi);
      }
    }
    for (let work = 0; work < open.works; work++) this.#addWork(grants, open, work, holder, tally);
  }

  /** Pins what is settled at one end; of one group of measures, or of all. */
  #pinSettled(grants: Grants, open: OpenWorks, end: End, group: number | null): void {
    const { count, measure, row } = grants;
    for (let at = 0; at < count; at++) {
      const own = measure[at] ?? 0;
      if (grants.hi[at] === 0 || (group !== null && this.#setting.groups[own] !== group)) continue;
      if (isContested(open, own, row[at] ?? 0)) continue;
      const amount = grants[end][at] ?? 0;
      this.#pinned.add(own, row[at] ?? 0, 0, amount, amount);
    }
  }

  /** Pins what candidates of other works are worth at the least. */
  #pinRivals(open: OpenWorks, work: number, group: number): void {
    for (const [at, measure] of open.measure.entries()) {
      if (open.work[at] === work || this.#setting.groups[measure] !== group) continue;
      const floor = open.floor[at] ?? 0;
      this.#pinned.add(measure, open.row[at] ?? 0, 0, floor, floor);
    }
  }

  /** What is left at one end of what is pinned, after limits. */
  #sum(end: End, holder: number): number {
    this.#setting.limits.apply(this.#pinned, holder);
    let sum = 0;
    for (let at = 0; at < this.#pinned.count; at++) {
      const amount = this.#pinned[end][at] ?? 0;
      if (amount !== Infinity) sum += amount;
    }
    return sum;
  }

  /** What a candidate adds at one end to what else there is of its group. */
  #addition(grants: Grants, open: OpenWorks, candidate: number, end: End, holder: number): number {
    const measure = open.measure[candidate] ?? 0;
    const group = this.#setting.groups[measure] ?? 0;
    const pinBesides = () => {
      this.#pinned.clear();
      this.#pinSettled(grants, open, end, group);
      if (end === "lo") this.#pinRivals(open, open.work[candidate] ?? 0, group);
    };
    pinBesides();
    const without = this.#sum(end, holder);
    pinBesides();
    const amount = (end === "lo" ? open.floor[candidate] : open.hi[candidate]) ?? 0;
    this.#pinned.add(measure, open.row[candidate] ?? 0, 0, amount, amount);
    return this.#sum(end, holder) - without;
  }

  #addWork(grants: Grants, open: OpenWorks, work: number, holder: number, tally: Tally): void {
    const additions = this.#additions;
    additions.length = 0;
    let [lo, hi] = [Infinity, 0];
    for (const [candidate, of] of open.work.entries()) {
      if (of !== work) continue;
      const least = this.#addition(grants, open, candidate, "lo", holder);
      const most = this.#addition(grants, open, candidate, "hi", holder);
      const payee = this.#setting.payees[open.measure[candidate] ?? 0] ?? 0;
      additions.push(payee, least, most);
      lo = Math.min(lo, least);
      hi = Math.max(hi, most);
    }
    tally.total(holder, lo, hi);
    const isOfOne = additions.every((value, at) => at % 3 !== 0 || value === additions[0]);
    for (let at = 0; at < additions.length; at += 3) {
      const payee = additions[at] ?? 0;
      let isFirst = true;
      for (let before = 0; before < at; before += 3) isFirst &&= additions[before] !== payee;
      if (!isFirst) continue;
      let most = 0;
      for (let after = at; after < additions.length; after += 3)
        if (additions[after] === payee) most = Math.max(most, additions[after + 2] ?? 0);
      tally.payee(holder, payee, isOfOne ? lo : 0, most);
    }
  }
}

/** Whether an award is a candidate for a work that is still open. */
function isContested({ works, measure, row }: OpenWorks, own: number, thing: number): boolean {
  if (works === 0) return false;
  for (let at = 0; at < measure.length; at++)
    if (measure[at] === own && row[at] === thing) return true;
  return false;
}
