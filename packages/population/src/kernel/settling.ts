import type { Cluster } from "../plan/clusters.ts";
import type { Plan } from "../plan/plan.ts";
import { DECIDED, GRANT_BYTES } from "../rows/code.ts";
import { Grants } from "../stages/grants.ts";
import { Limits, type BoundLimit } from "../stages/limits.ts";
import type { PastReader } from "../stages/past.ts";
import { OpenWorks, SameWork } from "../stages/same-work.ts";
import { type Tally, Totals } from "../stages/totals.ts";

/** Where the grants of a cluster stand after stage 1: for each kind of rows a list, and the holder of each row. */
export interface GrantList {
  /** The byte where the list begins, and where it ends since the last run. */
  readonly place: number;
  readonly end: () => number;
  /** Null where the rows are the holders. */
  readonly owner: Int32Array | null;
}

/** What comes of stages 2 to 4. */
export interface Settled extends Tally {
  readonly award: (measure: number, holder: number, row: number, lo: number, hi: number) => void;
  /** Counts what was added up anywhere on the way, to see that it can be held exactly. */
  readonly count: (holder: number, amount: number) => void;
}

/** Limits of a cluster's measures, bound to a population. */
export interface ClusterLimits {
  readonly own: readonly (readonly BoundLimit[])[];
  readonly shared: readonly BoundLimit[];
}

const DOUBLE = 8;
const STEP = GRANT_BYTES / DOUBLE;

/** Stages 2 to 4 for one cluster: holder by holder, and only where something was granted. */
export class Settling {
  readonly #places: readonly number[];
  readonly #payees: readonly number[];
  readonly #collisions: readonly SameWork[];
  readonly #limits: Limits;
  readonly #totals: Totals;
  readonly #lists: readonly GrantList[];
  readonly #integers: Int32Array;
  readonly #doubles: Float64Array;
  readonly #grants = new Grants();
  readonly #open = new OpenWorks();

  constructor(
    plan: Plan,
    cluster: Cluster,
    limits: ClusterLimits,
    lists: readonly GrantList[],
    memory: WebAssembly.Memory,
    past: PastReader,
  ) {
    this.#places = cluster.measures;
    this.#payees = cluster.measures.map((place) => plan.measures[place]?.payee ?? 0);
    this.#collisions = cluster.collisions.map(
      (collision) => new SameWork(collision, cluster.measures, past),
    );
    this.#limits = new Limits(limits.own, limits.shared, past);
    this.#totals = new Totals({
      limits: this.#limits,
      groups: cluster.measures.map((place) => plan.measures[place]?.group ?? place),
      payees: this.#payees,
    });
    this.#lists = lists;
    this.#integers = new Int32Array(memory.buffer);
    this.#doubles = new Float64Array(memory.buffer);
  }

  run(into: Settled): void {
    const [only, ...others] = this.#lists;
    if (!only) return;
    if (others.length > 0) this.#runAll(into);
    else if (this.#collisions.length === 0 && !this.#limits.hasAny) this.#pass(only, into);
    else this.#runOne(only, into);
  }

  /** Nothing to settle. */
  #pass({ place, end, owner }: GrantList, into: Settled): void {
    const [integers, doubles, measure] = [this.#integers, this.#doubles, this.#places[0] ?? 0];
    const payee = this.#payees[0] ?? 0;
    const last = end() / DOUBLE;
    for (let at = place / DOUBLE; at < last; at += STEP) {
      const row = integers[at * 2] ?? 0;
      const holder = owner === null ? row : (owner[row] ?? 0);
      this.#give(measure, payee, holder, row, doubles[at + 1] ?? 0, doubles[at + 2] ?? 0, into);
    }
  }

  #give(
    measure: number,
    payee: number,
    holder: number,
    row: number,
    lo: number,
    hi: number,
    into: Settled,
  ): void {
    const most = hi === Infinity ? 0 : hi;
    into.count(holder, hi === Infinity ? lo : hi);
    into.total(holder, lo, most);
    into.payee(holder, payee, lo, most);
    into.award(measure, holder, row, lo, hi);
  }

  #runOne({ place, end, owner }: GrantList, into: Settled): void {
    const integers = this.#integers;
    const last = end() / DOUBLE;
    let at = place / DOUBLE;
    while (at < last) {
      const row = integers[at * 2] ?? 0;
      const holder = owner === null ? row : (owner[row] ?? 0);
      this.#grants.clear();
      at = this.#take(at, last, owner, holder);
      this.#settle(holder, into);
    }
  }

  /** Takes a list's grants up to those of another holder. */
  #take(from: number, last: number, owner: Int32Array | null, holder: number): number {
    const [integers, doubles] = [this.#integers, this.#doubles];
    let at = from;
    while (at < last) {
      const row = integers[at * 2] ?? 0;
      if ((owner === null ? row : (owner[row] ?? 0)) !== holder) break;
      const mark = integers[at * 2 + 1] ?? 0;
      this.#grants.add(mark >> 1, row, mark & DECIDED, doubles[at + 1] ?? 0, doubles[at + 2] ?? 0);
      at += STEP;
    }
    return at;
  }

  /** Rows of several kinds: their lists side by side. */
  #runAll(into: Settled): void {
    const at = this.#lists.map(({ place }) => place / DOUBLE);
    const last = this.#lists.map(({ end }) => end() / DOUBLE);
    const holderAt = (list: number): number => {
      const [here = 0, behind = 0] = [at[list], last[list]];
      if (here >= behind) return Infinity;
      const row = this.#integers[here * 2] ?? 0;
      const { owner } = this.#lists[list] ?? {};
      return owner ? (owner[row] ?? 0) : row;
    };
    for (;;) {
      let holder = Infinity;
      for (const list of at.keys()) holder = Math.min(holder, holderAt(list));
      if (holder === Infinity) return;
      this.#grants.clear();
      for (const [list, { owner }] of this.#lists.entries())
        at[list] = this.#take(at[list] ?? 0, last[list] ?? 0, owner, holder);
      this.#settle(holder, into);
    }
  }

  #settle(holder: number, into: Settled): void {
    const [grants, open] = [this.#grants, this.#open];
    open.clear();
    for (const collision of this.#collisions) collision.resolve(grants, holder, open);
    const { count, measure, row, lo, hi } = grants;
    let isPoint = true;
    for (let at = 0; at < count; at++) {
      const [least, most] = [lo[at] ?? 0, hi[at] ?? 0];
      into.count(holder, most === Infinity ? least : most);
      isPoint &&= least === most;
    }
    for (const [at, most] of open.hi.entries())
      into.count(holder, most === Infinity ? (open.floor[at] ?? 0) : most);
    // Where nothing is open, or nothing bears on another, limits leave the same of a range's ends as of the range.
    const isAlike = open.works === 0 && (isPoint || this.#limits.areApart(grants));
    if (!isAlike) this.#totals.add(grants, open, holder, into);
    this.#limits.apply(grants, holder);
    for (let at = 0; at < count; at++) {
      const [own, least, most] = [measure[at] ?? 0, lo[at] ?? 0, hi[at] ?? 0];
      if (most === 0) continue;
      into.award(this.#places[own] ?? 0, holder, row[at] ?? 0, least, most);
      if (!isAlike) continue;
      const finite = most === Infinity ? 0 : most;
      into.total(holder, least, finite);
      into.payee(holder, this.#payees[own] ?? 0, least, finite);
    }
  }
}
