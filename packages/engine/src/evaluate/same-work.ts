import type { PastAward } from "../case/case.ts";
import type { Collision } from "../ir/rulebook.ts";
import { type Choice, bestCombination } from "./combination.ts";
import { type Displacement, type Grant, cutTo, nothing } from "./grant.ts";
import type { LimitContext } from "./limits.ts";

/** One work whose award is not settled: the grants of which one will stand, as they were before. */
export interface OpenWork {
  readonly candidates: readonly Candidate[];
}

/** A grant that may stand, as it was before, and the least it is worth if it does. */
export interface Candidate {
  readonly grant: Grant;
  readonly floor: bigint;
}

interface Resolved {
  readonly grants: readonly Grant[];
  readonly open: readonly OpenWork[];
}

/**
 * Whether a certainly stands before b. By size: the larger, on a tie the earlier in the collision's order. By order:
 * the earlier, where it is surely due.
 */
function surelyBeats(a: Grant, b: Grant, { measures, prevails }: Collision): boolean {
  const [first, second] = [measures.indexOf(a.measure.id), measures.indexOf(b.measure.id)];
  if (prevails === "order" && first !== second) return first < second && a.amount.lo > 0n;
  if (a.amount.lo !== b.amount.hi) return a.amount.lo > b.amount.hi;
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
  const past = pastOf(rivals, collision, history);
  if (past?.certain)
    return {
      settled: rivals.map((grant) =>
        displace(grant, collision, { by: past.award.measure, certain: true, past: true }),
      ),
      standing: [],
    };
  const standing = rivals.filter(
    (grant) => !rivals.some((other) => surelyBeats(other, grant, collision)),
  );
  const settled = rivals.map((grant) => {
    const rival =
      rivals.find((other) => surelyBeats(other, grant, collision)) ??
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
  const largest = standing.reduce((most, { amount }) => (amount.lo > most ? amount.lo : most), 0n);
  const floorOf = ({ amount }: Grant) => (collision.prevails === "order" ? amount.lo : largest);
  return {
    settled,
    standing: standing.map((grant) => ({ grant, floor: past ? 0n : floorOf(grant) })),
  };
}

/** The works a collision is about, each with the grants that reward it. */
function worksOf(collision: Collision, grants: readonly Grant[]): readonly (readonly Grant[])[] {
  const concerned = grants.filter(
    (grant) =>
      collision.measures.includes(grant.measure.id) &&
      grant.amount.hi > 0n &&
      grant.unlisted === null,
  );
  return [
    ...Map.groupBy(concerned, (grant) => (collision.by === "item" ? grant.thing : "")).values(),
  ];
}

const isKnown = ({ amount }: Grant): boolean => amount.lo === amount.hi;

/**
 * Stage 2: the same work is rewarded once. An award already given for it leaves nothing; otherwise one stands, by
 * the collision's rule. Where the facts do not tell which, every candidate stays possible.
 */
export function resolveSameWork(
  grants: readonly Grant[],
  collisions: readonly Collision[],
  context: LimitContext,
): Resolved {
  const { history } = context;
  let current = grants;
  const open: OpenWork[] = [];
  const choices: Choice[] = [];
  for (const collision of collisions) {
    const replaced = new Map<Grant, Grant>();
    for (const rivals of worksOf(collision, current)) {
      const isChoice =
        collision.prevails === "applicant" &&
        rivals.every(isKnown) &&
        !pastOf(rivals, collision, history);
      if (isChoice) {
        if (rivals.length > 1) choices.push({ collision, rivals });
        continue;
      }
      const { settled, standing } = settle(rivals, collision, history);
      for (const [index, grant] of rivals.entries()) replaced.set(grant, settled[index] ?? grant);
      if (standing.length > 1) open.push({ candidates: standing });
    }
    current = current.map((grant) => replaced.get(grant) ?? grant);
  }
  if (choices.length === 0) return { grants: current, open };
  const rivals = choices.flatMap((choice) => choice.rivals);
  const chosen = bestCombination(
    current.filter((grant) => !rivals.includes(grant)),
    choices,
    context,
  );
  return {
    grants: current.map((grant) => chosen[rivals.indexOf(grant)] ?? grant),
    open,
  };
}
