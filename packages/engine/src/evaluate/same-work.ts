import type { PastAward } from "../case/case.ts";
import type { Collision } from "../ir/rulebook.ts";
import { type Displacement, type Grant, cutTo, nothing } from "./grant.ts";

/** One work whose award is not settled: the grants of which one will stand, as they were before. */
export interface OpenWork {
  readonly candidates: readonly Grant[];
}

interface Resolved {
  readonly grants: readonly Grant[];
  readonly open: readonly OpenWork[];
}

/** Whether a certainly stands before b: the larger, or on a tie the earlier in the collision's own order. */
const surelyBeats = (a: Grant, b: Grant, order: readonly string[]): boolean =>
  a.amount.lo > b.amount.hi ||
  (a.amount.lo === b.amount.hi && order.indexOf(a.measure.id) < order.indexOf(b.measure.id));

const displace = (
  grant: Grant,
  collision: Collision,
  displaced: Omit<Displacement, "collision">,
): Grant => {
  const after = displaced.certain ? nothing : { lo: 0n, hi: grant.amount.hi };
  const cut = cutTo(grant, after, collision.id, collision.citations[0] ?? -1);
  return { ...cut, displaced: { collision: collision.id, ...displaced } };
};

/** Settles one work: every rival as it is after the rule, and those that can still stand where that is open. */
function settle(rivals: readonly Grant[], collision: Collision, history: readonly PastAward[]) {
  const order = collision.measures;
  const past = history.find(
    (award) =>
      order.includes(award.measure) &&
      (collision.by === "holder" || award.item === rivals[0]?.item?.id),
  );
  if (past)
    return {
      settled: rivals.map((grant) =>
        displace(grant, collision, { by: past.measure, certain: true, past: true }),
      ),
      standing: [],
    };
  const standing = rivals.filter(
    (grant) => !rivals.some((other) => surelyBeats(other, grant, order)),
  );
  const settled = rivals.map((grant) => {
    const rival =
      rivals.find((other) => surelyBeats(other, grant, order)) ??
      standing.find((other) => other !== grant);
    if (!rival || (standing.length === 1 && standing[0] === grant)) return grant;
    return displace(grant, collision, {
      by: rival.measure.id,
      certain: !standing.includes(grant),
      past: false,
    });
  });
  return { settled, standing };
}

/**
 * Stage 2: the same work is rewarded once. An award already given for it leaves nothing; otherwise the larger,
 * before limits, stands. Where the facts do not tell which is larger, every candidate stays possible.
 */
export function resolveSameWork(
  grants: readonly Grant[],
  collisions: readonly Collision[],
  history: readonly PastAward[],
): Resolved {
  let current = grants;
  const open: OpenWork[] = [];
  for (const collision of collisions) {
    const concerned = current.filter(
      (grant) =>
        collision.measures.includes(grant.measure.id) &&
        grant.amount.hi > 0n &&
        grant.unlisted === null,
    );
    const works = Map.groupBy(concerned, (grant) => (collision.by === "item" ? grant.thing : ""));
    const replaced = new Map<Grant, Grant>();
    for (const rivals of works.values()) {
      const { settled, standing } = settle(rivals, collision, history);
      for (const [index, grant] of rivals.entries()) replaced.set(grant, settled[index] ?? grant);
      if (standing.length > 1) open.push({ candidates: standing });
    }
    current = current.map((grant) => replaced.get(grant) ?? grant);
  }
  return { grants: current, open };
}
