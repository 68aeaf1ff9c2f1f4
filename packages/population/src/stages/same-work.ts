import type { PlannedCollision } from "../plan/plan.ts";
import type { Grant } from "./grant.ts";
import type { PastReader } from "./past.ts";

/** A grant that may stand for a work that is still open, as it was before, and the least it is worth if it does. */
export interface Candidate {
  readonly grant: Grant;
  readonly floor: number;
}

/** A work of which several awards can still stand. */
export interface OpenWork {
  readonly candidates: readonly Candidate[];
}

interface Rival {
  readonly grant: Grant;
  /** Its measure's place in the collision's order. */
  readonly order: number;
  /** What it is weighed at: nothing where another measure has paid, perhaps nothing where one may have. */
  readonly lo: number;
  readonly hi: number;
}

/**
 * By size the larger stands, of one amount the earlier. By order the earlier measure's, where it is surely due, however
 * much or little is then decided under it.
 */
function beats(a: Rival, b: Rival, byOrder: boolean): boolean {
  if (byOrder && a.order !== b.order) return a.order < b.order && (a.lo > 0 || a.grant.decided);
  if (a.lo !== b.hi) return a.lo > b.hi;
  return a.order === b.order ? a.grant.row < b.grant.row : a.order < b.order;
}

/** Settles one work in place; gives it back where it stays open. */
function settle(rivals: readonly Rival[], byOrder: boolean): OpenWork | null {
  const live = rivals.filter((rival) => rival.hi > 0);
  const standing = live.filter(
    (rival) => !live.some((other) => other !== rival && beats(other, rival, byOrder)),
  );
  const largest = Math.max(...standing.map((rival) => rival.lo));
  const candidates = standing.map(({ grant, lo }) => ({
    grant: { ...grant },
    floor: byOrder ? lo : largest,
  }));
  for (const rival of rivals) {
    const stands = standing.includes(rival);
    rival.grant.lo = stands && standing.length === 1 ? rival.lo : 0;
    if (!stands) rival.grant.hi = 0;
  }
  return candidates.length > 1 ? { candidates } : null;
}

/**
 * Stage 2, one rule on one holder's grants by measure, in place: the same work is rewarded once and stays with the measure that
 * has paid it.
 */
export function resolve(
  { collision, measures, codes }: PlannedCollision,
  grants: ReadonlyMap<number, readonly Grant[]>,
  holder: number,
  past: PastReader,
): readonly OpenWork[] {
  const byItem = collision.by === "item";
  const rivals: Rival[] = [];
  for (const [order, measure] of measures.entries())
    for (const grant of grants.get(measure) ?? []) {
      if (grant.hi === 0) continue;
      const paid = past.paidByOthers(holder, codes, measure, byItem ? grant.row : null);
      const [lo, hi] = [paid === -1 ? grant.lo : 0, paid === 1 ? 0 : grant.hi];
      rivals.push({ grant, order, lo, hi });
    }
  if (rivals.length === 0) return [];
  const works = byItem ? Map.groupBy(rivals, ({ grant }) => grant.row).values() : [rivals];
  return [...works].flatMap((work) => settle(work, collision.prevails === "order") ?? []);
}
