import type { PlannedCollision } from "../plan/plan.ts";
import type { PastReader } from "./past.ts";
import type { Rows } from "./limits.ts";

/** An award that may stand for a work that is still open, with what it was before the rule on same work. */
export interface Candidate {
  readonly measure: number;
  /** Its place among the holder's rows. */
  readonly at: number;
  readonly hi: number;
}

/** A work of which several awards can still stand; whichever does is worth `floor` at least, before limits. */
export interface OpenWork {
  readonly floor: number;
  readonly candidates: readonly Candidate[];
}

interface Rival {
  readonly rows: Rows;
  readonly measure: number;
  readonly at: number;
  /** Its place in the collision's order. */
  readonly order: number;
  /** What it is weighed at: nothing where another measure has paid, perhaps nothing where one may have. */
  readonly lo: number;
  readonly hi: number;
}

const beats = (a: Rival, b: Rival): boolean => {
  if (a.lo !== b.hi) return a.lo > b.hi;
  return a.order === b.order ? a.at < b.at : a.order < b.order;
};

/** Settles one work in place; gives it back where it stays open. */
function settle(rivals: readonly Rival[]): OpenWork | null {
  const live = rivals.filter((rival) => rival.hi > 0);
  const standing = live.filter(
    (rival) => !live.some((other) => other !== rival && beats(other, rival)),
  );
  for (const rival of rivals) {
    const stands = standing.includes(rival);
    rival.rows.lo[rival.at] = stands && standing.length === 1 ? rival.lo : 0;
    if (!stands) rival.rows.hi[rival.at] = 0;
  }
  if (standing.length <= 1) return null;
  return {
    floor: Math.max(...standing.map((rival) => rival.lo)),
    candidates: standing.map(({ measure, at, hi }) => ({ measure, at, hi })),
  };
}

/**
 * Stage 2, one rule on one holder: the same work is rewarded once, by the larger before limits, and stays with the
 * measure that has paid it. `codes` are the collision's measures as past awards name them, `own` those of its rows.
 */
export function resolve(
  { collision, measures }: PlannedCollision,
  codes: readonly number[],
  own: readonly number[],
  holder: number,
  past: PastReader,
  rowsOf: (measure: number) => Rows,
): readonly OpenWork[] {
  const byItem = collision.by === "item";
  const rivals = measures.flatMap((measure, order): Rival[] => {
    const rows = rowsOf(measure);
    const found: Rival[] = [];
    for (const [at, most] of rows.hi.entries()) {
      if (most === 0) continue;
      const row = byItem ? rows.from + at : null;
      const paid = past.paidByOthers(holder, codes, own[order] ?? -1, row);
      const lo = paid === -1 ? (rows.lo[at] ?? 0) : 0;
      found.push({ rows, measure, at, order, lo, hi: paid === 1 ? 0 : most });
    }
    return found;
  });
  if (rivals.length === 0) return [];
  const works = byItem
    ? Map.groupBy(rivals, (rival) => rival.rows.from + rival.at).values()
    : [rivals];
  return [...works].flatMap((work) => settle(work) ?? []);
}
