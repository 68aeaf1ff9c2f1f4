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
 * Stage 2, one rule on one holder's grants, in place: the same work is rewarded once and stays with the measure that
 * has paid it.
 */
export function resolve(
  { collision, measures, codes }: PlannedCollision,
  grants: readonly Grant[],
  holder: number,
  past: PastReader,
): readonly OpenWork[] {
  const byItem = collision.by === "item";
  const rivals = grants.flatMap((grant): Rival[] => {
    const order = measures.indexOf(grant.measure);
    if (order < 0 || grant.hi === 0) return [];
    const paid = past.paidByOthers(holder, codes, grant.measure, byItem ? grant.row : null);
    return [{ grant, order, lo: paid === -1 ? grant.lo : 0, hi: paid === 1 ? 0 : grant.hi }];
  });
  if (rivals.length === 0) return [];
  const works = byItem ? Map.groupBy(rivals, ({ grant }) => grant.row).values() : [rivals];
  return [...works].flatMap((work) => settle(work, collision.prevails === "order") ?? []);
}
