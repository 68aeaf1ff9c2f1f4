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
}

const beats = (a: Rival, b: Rival): boolean => {
  const [least, most] = [a.rows.lo[a.at] ?? 0, b.rows.hi[b.at] ?? 0];
  if (least !== most) return least > most;
  return a.order === b.order ? a.at < b.at : a.order < b.order;
};

/** Settles one work in place; gives it back where it stays open. */
function settle(rivals: readonly Rival[], paid: number): OpenWork | null {
  const clear = ({ rows, at }: Rival, end: "lo" | "both") => {
    rows.lo[at] = 0;
    if (end === "both") rows.hi[at] = 0;
  };
  if (paid === 1) {
    for (const rival of rivals) clear(rival, "both");
    return null;
  }
  const beaten = rivals.map((rival) =>
    rivals.some((other) => other !== rival && beats(other, rival)),
  );
  const standing = rivals.filter((_, index) => !beaten[index]);
  const floor = paid === 0 ? 0 : Math.max(...standing.map(({ rows, at }) => rows.lo[at] ?? 0));
  const work = {
    floor,
    candidates: standing.map(({ measure, rows, at }) => ({ measure, at, hi: rows.hi[at] ?? 0 })),
  };
  for (const [index, rival] of rivals.entries())
    if (beaten[index]) clear(rival, "both");
    else if (standing.length > 1 || paid === 0) clear(rival, "lo");
  return standing.length > 1 ? work : null;
}

/** Stage 2, one rule on one holder: the same work is rewarded once, by the larger before limits. */
export function resolve(
  { collision, measures }: PlannedCollision,
  codes: readonly number[],
  holder: number,
  past: PastReader,
  rowsOf: (measure: number) => Rows,
): readonly OpenWork[] {
  const rivals = measures.flatMap((measure, order): Rival[] => {
    const rows = rowsOf(measure);
    const found: Rival[] = [];
    for (const [at, most] of rows.hi.entries())
      if (most > 0) found.push({ rows, measure, at, order });
    return found;
  });
  if (rivals.length === 0) return [];
  if (collision.by === "holder") {
    const work = settle(rivals, past.paidFor(holder, codes, null));
    return work ? [work] : [];
  }
  return [...Map.groupBy(rivals, (rival) => rival.rows.from + rival.at)].flatMap(([row, ofOne]) => {
    const work = settle(ofOne, past.paidFor(holder, codes, row));
    return work ? [work] : [];
  });
}
