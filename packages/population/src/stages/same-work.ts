import type { PlannedCollision } from "../plan/plan.ts";
import type { Grants } from "./grants.ts";
import type { PastReader } from "./past.ts";

/** Works of one holder of which several awards can still stand, as their candidates, one work after the other. */
export class OpenWorks {
  /** How many works there are. */
  works = 0;
  /** The work of each candidate. */
  readonly work: number[] = [];
  readonly measure: number[] = [];
  readonly row: number[] = [];
  /** The most it can be. */
  readonly hi: number[] = [];
  /** The least it is worth if it stands. */
  readonly floor: number[] = [];

  clear(): void {
    if (this.works === 0) return;
    this.works = 0;
    for (const column of [this.work, this.measure, this.row, this.hi, this.floor])
      column.length = 0;
  }

  add(measure: number, row: number, hi: number, floor: number): void {
    this.work.push(this.works);
    this.measure.push(measure);
    this.row.push(row);
    this.hi.push(hi);
    this.floor.push(floor);
  }
}

/**
 * Stage 2, one rule: the same work is rewarded once and stays with the measure that has paid it. By size the larger
 * stands, of one amount the earlier. By order the earlier measure's, where it is surely due, however much or little is
 * then decided under it.
 */
export class SameWork {
  readonly #byItem: boolean;
  readonly #byOrder: boolean;
  readonly #codes: readonly number[];
  readonly #past: PastReader;
  /** By place in the cluster: place in the collision's order; −1 where the measure is none of its. */
  readonly #order: Int32Array;
  /** By place in the cluster: place in the plan. */
  readonly #planned: readonly number[];
  /** Grants that compete for one work, and what they are weighed at: nothing where another measure has paid. */
  readonly #hasGrounds: boolean;
  #rivals = new Int32Array(8);
  #stands = new Int32Array(8);
  /** Whether another measure has paid: surely (1), perhaps (0), or not (−1). */
  #paid = new Int32Array(8);
  #lo = new Float64Array(8);
  #hi = new Float64Array(8);

  constructor(
    { collision, measures, codes }: PlannedCollision,
    cluster: readonly number[],
    past: PastReader,
    hasGrounds: boolean,
  ) {
    this.#hasGrounds = hasGrounds;
    this.#byItem = collision.by === "item";
    this.#byOrder = collision.prevails === "order";
    this.#codes = codes;
    this.#past = past;
    this.#planned = cluster;
    this.#order = Int32Array.from(cluster, (measure) => measures.indexOf(measure));
  }

  /** Settles every work among a holder's grants, in place; what stays open is added to `open`. */
  resolve(grants: Grants, holder: number, open: OpenWorks): void {
    const { count, measure, row, hi } = grants;
    let rivals = 0;
    let last = -1;
    for (let at = 0; at < count; at++) {
      if (hi[at] === 0 || (this.#order[measure[at] ?? 0] ?? -1) < 0) continue;
      // Grants for one thing follow each other.
      if (this.#byItem && rivals > 0 && row[at] !== last) {
        this.#settle(grants, rivals, holder, open);
        rivals = 0;
      }
      last = row[at] ?? 0;
      if (rivals === this.#rivals.length) this.#grow();
      this.#rivals[rivals] = at;
      rivals += 1;
    }
    if (rivals > 0) this.#settle(grants, rivals, holder, open);
  }

  #settle(grants: Grants, rivals: number, holder: number, open: OpenWorks): void {
    const { measure, row, lo, hi } = grants;
    const hasPast = this.#past.has(holder);
    if (rivals === 1 && !hasPast) return;
    for (let index = 0; index < rivals; index++) {
      const at = this.#rivals[index] ?? 0;
      const own = this.#planned[measure[at] ?? 0] ?? 0;
      const thing = this.#byItem ? (row[at] ?? 0) : null;
      const paid = hasPast ? this.#past.paidByOthers(holder, this.#codes, own, thing) : -1;
      this.#paid[index] = paid;
      this.#lo[index] = paid === -1 ? (lo[at] ?? 0) : 0;
      this.#hi[index] = paid === 1 ? 0 : (hi[at] ?? 0);
    }
    let standing = 0;
    let largest = 0;
    for (let index = 0; index < rivals; index++) {
      const stands = this.#isUnbeaten(grants, index, rivals);
      this.#stands[index] = stands ? 1 : 0;
      if (!stands) continue;
      standing += 1;
      largest = Math.max(largest, this.#lo[index] ?? 0);
    }
    if (standing > 1) {
      for (let index = 0; index < rivals; index++) {
        if (this.#stands[index] !== 1) continue;
        const at = this.#rivals[index] ?? 0;
        const floor = this.#byOrder ? (this.#lo[index] ?? 0) : largest;
        open.add(measure[at] ?? 0, row[at] ?? 0, hi[at] ?? 0, floor);
      }
      open.works += 1;
    }
    if (this.#hasGrounds) this.#tell(grants, rivals, standing, holder);
    for (let index = 0; index < rivals; index++) {
      const at = this.#rivals[index] ?? 0;
      const stands = this.#stands[index] === 1;
      lo[at] = stands && standing === 1 ? (this.#lo[index] ?? 0) : 0;
      if (!stands) hi[at] = 0;
    }
  }

  /** Tells of each rival what takes its place, or may: what has paid, what beats it, or another that can stand. */
  #tell(grants: Grants, rivals: number, standing: number, holder: number): void {
    const { measure, row, by } = grants;
    const first = (isOne: (other: number) => boolean): number => {
      let found = -1;
      for (let other = 0; other < rivals; other++) {
        if (this.#hi[other] === 0 || !isOne(other)) continue;
        if (found === -1) found = other;
        const [a, b] = [this.#rivals[other] ?? 0, this.#rivals[found] ?? 0];
        const [its, least] = [measure[a] ?? 0, measure[b] ?? 0];
        if (its < least || (its === least && (row[a] ?? 0) < (row[b] ?? 0))) found = other;
      }
      return found;
    };
    for (let index = 0; index < rivals; index++) {
      const at = this.#rivals[index] ?? 0;
      const own = this.#planned[measure[at] ?? 0] ?? 0;
      const paid = this.#paid[index] ?? -1;
      const payer = (): number => {
        const thing = this.#byItem ? (row[at] ?? 0) : null;
        return this.#past.payerBefore(holder, this.#codes, own, thing, paid);
      };
      if (paid === 1) {
        by[at] = payer();
        continue;
      }
      const beater = first((other) => other !== index && this.#beats(grants, other, index));
      const rival =
        beater === -1 && standing > 1
          ? first((other) => other !== index && this.#stands[other] === 1)
          : beater;
      if (rival !== -1)
        by[at] = this.#past.codeOf(this.#planned[measure[this.#rivals[rival] ?? 0] ?? 0] ?? 0);
      else if (paid === 0) by[at] = payer();
    }
  }

  /** Whether nothing beats a rival; goes by what they are weighed at. */
  #isUnbeaten(grants: Grants, index: number, rivals: number): boolean {
    if (this.#hi[index] === 0) return false;
    for (let other = 0; other < rivals; other++)
      if (other !== index && this.#hi[other] !== 0 && this.#beats(grants, other, index))
        return false;
    return true;
  }

  #beats({ measure, row, decided }: Grants, a: number, b: number): boolean {
    const [first, second] = [this.#rivals[a] ?? 0, this.#rivals[b] ?? 0];
    const before = this.#order[measure[first] ?? 0] ?? 0;
    const after = this.#order[measure[second] ?? 0] ?? 0;
    const [lo, hi] = [this.#lo[a] ?? 0, this.#hi[b] ?? 0];
    if (this.#byOrder && before !== after)
      return before < after && (lo > 0 || decided[first] === 1);
    if (lo !== hi) return lo > hi;
    return before === after ? (row[first] ?? 0) < (row[second] ?? 0) : before < after;
  }

  #grow(): void {
    const rivals = new Int32Array(this.#rivals.length * 2);
    rivals.set(this.#rivals);
    this.#rivals = rivals;
    this.#stands = new Int32Array(rivals.length);
    this.#paid = new Int32Array(rivals.length);
    this.#lo = new Float64Array(rivals.length);
    this.#hi = new Float64Array(rivals.length);
  }
}
