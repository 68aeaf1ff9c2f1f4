import type { Collision } from "../ir/rulebook.ts";
import { type Grant, cutTo, nothing } from "./grant.ts";
import { type LimitContext, applyLimits } from "./limits.ts";

/** A work whose award the applicant chooses among. */
export interface Choice {
  readonly collision: Collision;
  readonly rivals: readonly Grant[];
}

const total = (grants: readonly Grant[], context: LimitContext): bigint =>
  applyLimits(grants, context).reduce((sum, { amount }) => sum + amount.lo, 0n);

const most = (rivals: readonly Grant[]): bigint =>
  rivals.reduce((largest, { amount }) => (amount.lo > largest ? amount.lo : largest), 0n);

/**
 * The applicant's best lawful combination: one award for each work, so that the total after limits is largest.
 * Exact search, largest works first; a branch is left when even the uncut amounts of the rest cannot beat the best
 * so far. Of equal combinations the one with earlier measures is taken.
 */
export function bestCombination(
  fixed: readonly Grant[],
  choices: readonly Choice[],
  context: LimitContext,
): readonly Grant[] {
  const works = choices.toSorted((a, b) => (most(a.rivals) > most(b.rivals) ? -1 : 1));
  const rest = works.map((_, index) =>
    works.slice(index).reduce((sum, work) => sum + most(work.rivals), 0n),
  );
  let best: { readonly sum: bigint; readonly chosen: readonly Grant[] } | null = null;
  const visit = (chosen: readonly Grant[]): void => {
    const sofar = total([...fixed, ...chosen], context);
    const work = works[chosen.length];
    if (!work) {
      if (best === null || sofar > best.sum) best = { sum: sofar, chosen };
      return;
    }
    if (best !== null && sofar + (rest[chosen.length] ?? 0n) <= best.sum) return;
    for (const rival of inOrder(work)) visit([...chosen, rival]);
  };
  visit([]);
  const chosen = new Set((best as { chosen: readonly Grant[] } | null)?.chosen);
  return choices.flatMap(({ collision, rivals }) => {
    const stands = rivals.find((rival) => chosen.has(rival));
    return rivals.map((rival) =>
      rival === stands || !stands ? rival : giveWay(rival, stands, collision),
    );
  });
}

const inOrder = ({ collision, rivals }: Choice): readonly Grant[] =>
  rivals.toSorted(
    (a, b) => collision.measures.indexOf(a.measure.id) - collision.measures.indexOf(b.measure.id),
  );

const giveWay = (grant: Grant, to: Grant, collision: Collision): Grant => ({
  ...cutTo(grant, nothing, collision.id, collision.citations[0] ?? -1),
  displaced: { collision: collision.id, by: to.measure.id, certain: true, past: false },
});
