import type { Cluster } from "../plan/clusters.ts";
import type { Plan } from "../plan/plan.ts";
import { DECIDED, GRANT_BYTES } from "../rows/code.ts";
import { Grants } from "../stages/grants.ts";
import { type BoundLimit, Limits } from "../stages/limits.ts";
import type { PastReader } from "../stages/past.ts";
import { OpenWorks, SameWork } from "../stages/same-work.ts";
import { type Tally, Totals } from "../stages/totals.ts";
import type { Awards } from "./awards.ts";
import type { Ends } from "./ends.ts";

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
  readonly awards: Awards;
  /** Where the totals lie in memory. */
  readonly sums: { readonly lo: number; readonly hi: number };
  /** What each holder gets in all. */
  readonly totals: Ends;
  readonly byPayee: readonly Ends[];
  /** Sets the sums of some holders to nothing. */
  readonly begin: (from: number, to: number) => void;
  /** Adds to the sums of some holders what is common to all scenarios. */
  readonly addCommon: (
    common: Pick<Settled, "totals" | "byPayee">,
    from: number,
    to: number,
  ) => void;
  readonly hasPayees: boolean;
  /** Adds an award to the sums; `hi` is left out where it is `Infinity`. */
  readonly give: (holder: number, payee: number, lo: number, hi: number) => void;
}

/** Sums of each holder that are added up on the way, to see that they can be held exactly. */
export interface Counted {
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
  readonly #places: Int32Array;
  readonly #payees: Int32Array;
  readonly #collisions: readonly SameWork[];
  readonly #limits: Limits;
  readonly #totals: Totals;
  readonly #lists: readonly GrantList[];
  readonly #integers: Int32Array;
  readonly #doubles: Float64Array;
  readonly #hasGrounds: boolean;
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
    this.#places = Int32Array.from(cluster.measures);
    this.#payees = Int32Array.from(cluster.measures, (place) => plan.measures[place]?.payee ?? 0);
    this.#collisions = cluster.collisions.map(
      (collision) => new SameWork(collision, cluster.measures, past, plan.grounds),
    );
    this.#limits = new Limits(limits.own, limits.shared, past);
    this.#totals = new Totals({
      limits: this.#limits,
      groups: cluster.measures.map((place) => plan.measures[place]?.group ?? place),
      payees: [...this.#payees],
    });
    this.#lists = lists;
    this.#integers = new Int32Array(memory.buffer);
    this.#doubles = new Float64Array(memory.buffer);
    this.#hasGrounds = plan.grounds;
  }

  /** No less than what any holder's sums of the lists' grants come to on the way, however works are settled. */
  get bound(): number {
    let sum = 0;
    for (const { place, end } of this.#lists) {
      const last = end() / DOUBLE;
      for (let at = place / DOUBLE; at < last; at += STEP) {
        const hi = this.#doubles[at + 2] ?? 0;
        sum += hi === Infinity ? (this.#doubles[at + 1] ?? 0) : hi;
      }
    }
    // A candidate for a work that is open is counted once more for it.
    return sum * (1 + this.#collisions.length);
  }

  /** Settles what the lists hold. */
  run(into: Settled): void {
    this.#each((holder) => this.#give(holder, into));
  }

  /** Counts what is added up on the way. */
  count(into: Counted): void {
    this.#each((holder) => {
      const { count, lo, hi } = this.#grants;
      const { hi: most, floor } = this.#open;
      for (let at = 0; at < count; at++) into.count(holder, finite(lo[at], hi[at]));
      for (const at of most.keys()) into.count(holder, finite(floor[at], most[at]));
    });
  }

  /** Each holder that has grants, after stage 2. */
  #each(each: (holder: number) => void): void {
    const [only, ...others] = this.#lists;
    if (only && others.length === 0) this.#runOne(only, each);
    else this.#runAll(each);
  }

  #runOne({ place, end, owner }: GrantList, each: (holder: number) => void): void {
    const last = end() / DOUBLE;
    let at = place / DOUBLE;
    while (at < last) {
      const row = this.#integers[at * 2] ?? 0;
      const holder = owner === null ? row : (owner[row] ?? 0);
      this.#grants.clear();
      at = this.#take(at, last, owner, holder);
      this.#resolve(holder);
      each(holder);
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

  /** All lists side by side: each holder's grants, after stage 2. */
  #runAll(each: (holder: number) => void): void {
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
      this.#resolve(holder);
      each(holder);
    }
  }

  /** Stage 2. */
  #resolve(holder: number): void {
    this.#open.clear();
    for (const collision of this.#collisions) collision.resolve(this.#grants, holder, this.#open);
  }

  /** Stages 3 and 4. */
  #give(holder: number, into: Settled): void {
    const [grants, open] = [this.#grants, this.#open];
    const { count, measure, row, lo, hi, limit, by } = grants;
    let isPoint = true;
    for (let at = 0; at < count; at++) isPoint &&= lo[at] === hi[at];
    // Where nothing is open, or nothing bears on another, limits leave the same of a range's ends as of the range.
    const isAlike = open.works === 0 && (isPoint || this.#limits.areApart(grants));
    if (!isAlike) this.#totals.add(grants, open, holder, into);
    this.#limits.apply(grants, holder);
    for (let at = 0; at < count; at++) {
      const [own, least, most] = [measure[at] ?? 0, lo[at] ?? 0, hi[at] ?? 0];
      if (isAlike && most !== 0) into.give(holder, this.#payees[own] ?? 0, least, most);
      this.#add(own, holder, row[at] ?? 0, least, most, limit[at] ?? -1, by[at] ?? -1, into);
    }
  }

  /** Adds an award that is something, or of which it is told what took it away. */
  #add(
    measure: number,
    holder: number,
    row: number,
    lo: number,
    hi: number,
    limit: number,
    by: number,
    into: Settled,
  ): void {
    if (hi === 0 && (!this.#hasGrounds || (limit === -1 && by === -1))) return;
    into.awards.add(this.#places[measure] ?? 0, holder, row, lo, hi, limit, by);
  }
}

/** The most of an amount; its least where it has no upper end. */
const finite = (lo = 0, hi = 0): number => (hi === Infinity ? lo : hi);
