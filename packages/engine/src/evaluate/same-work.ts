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
function surelyBeats(a: Grant, b: Grant, order: readonly string[]): boolean {
  if (a.amount.lo !== b.amount.hi) return a.amount.lo > b.amount.hi;
  const [first, second] = [order.indexOf(a.measure.id), order.indexOf(b.measure.id)];
  return first === second ? a.thing < b.thing : first < second;
}

const displace = (
  grant: Grant,
  collision: Collision,
  displaced: Omit<Displacement, "collision">,
): Grant => {
  const after = displaced.certain ? nothing : { lo: 0n, hi: grant.amount.hi };
  const cut = cutTo(grant, after, collision.id, collision.citations[0] ?? -1);
  return { ...cut, displaced: { collision: collision.id, ...displaced } };
};

/** An award already given for the work, and whether it is certain that it was for this one. */
function pastOf(rivals: readonly Grant[], collision: Collision, history: readonly PastAward[]) {
  const given = history.filter((award) => collision.measures.includes(award.measure));
  const surely = given.find(
    (award) => collision.by === "holder" || award.item === rivals[0]?.item?.id,
  );
  const possibly = given.find((award) => award.item === null);
  const award = surely ?? possibly;
  return award && { award, certain: surely !== undefined };
}

/** Settles one work: every rival as it is after the rule, and those that can still stand where that is open. */
function settle(rivals: readonly Grant[], collision: Collision, history: readonly PastAward[]) {
  const order = collision.measures;
  const past = pastOf(rivals, collision, history);
  if (past?.certain)
    return {
      settled: rivals.map((grant) =>
        displace(grant, collision, { by: past.award.measure, certain: true, past: true }),
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
    if (!rival || (standing.length === 1 && standing[0] === grant))
      return past
        ? displace(grant, collision, { by: past.award.measure, certain: false, past: true })
        : grant;
    return displace(grant, collision, {
      by: rival.measure.id,
      certain: !standing.includes(grant),
      past: false,
    });
  });
  return { settled, standing: past ? standing.map(possibly) : standing };
}

/** The grant where it may turn out that its work was rewarded before. */
const possibly = (grant: Grant): Grant => ({ ...grant, amount: { ...grant.amount, lo: 0n } });

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
