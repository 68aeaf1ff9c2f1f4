import type { PastAward } from "../case/case.ts";
import type { Collision } from "../ir/rulebook.ts";
import { type Choice, bestCombination } from "./combination.ts";
import { type Displacement, type Grant, cutTo, nothing } from "./grant.ts";
import type { LimitContext } from "./limits.ts";
import { isLeftToDecide } from "./trace.ts";

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

/** Its conditions surely hold, and it is worth something or its amount is only for somebody to decide. */
const surelyDue = ({ amount, eligible, recorded }: Grant): boolean =>
  amount.lo > 0n || (eligible === true && !!recorded?.award && isLeftToDecide(recorded.award));

/**
 * Whether a certainly stands before b. By size: the larger, on a tie the earlier in the collision's order. By order:
 * the earlier, where it is surely due, however much or little is then decided under it.
 */
function surelyBeats(a: Grant, b: Grant, { measures, prevails }: Collision): boolean {
  const [first, second] = [measures.indexOf(a.measure.id), measures.indexOf(b.measure.id)];
  if (prevails === "order" && first !== second) return first < second && surelyDue(a);
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

/** An award under another measure that was already given for the work, and whether it surely was for this one. */
interface Given {
  readonly measure: string;
  readonly certain: boolean;
}

/** The earliest first; of one day, in the collision's order. */
const byDay =
  ({ measures }: Collision) =>
  (a: PastAward, b: PastAward): number =>
    a.date.localeCompare(b.date) || measures.indexOf(a.measure) - measures.indexOf(b.measure);

/**
 * What bars a grant. A work that was rewarded stays with the measure that paid it first: that one's own limits say what is
 * left of it; the others give way.
 */
function givenFor(grant: Grant, collision: Collision, history: readonly PastAward[]): Given | null {
  const others = history
    .filter(
      (award) => collision.measures.includes(award.measure) && award.measure !== grant.measure.id,
    )
    .toSorted(byDay(collision));
  const surely = others.find(
    (award) => collision.by === "holder" || award.item === (grant.item?.id ?? null),
  );
  const award = surely ?? others.find((one) => one.item === null);
  return award ? { measure: award.measure, certain: surely !== undefined } : null;
}

/** Settles one work: every rival as it is after the rule, and those that can still stand where that is open. */
function settle(rivals: readonly Grant[], collision: Collision, history: readonly PastAward[]) {
  const barred = new Map(
    rivals.map((grant) => [grant, givenFor(grant, collision, history)] as const),
  );
  const weighed = rivals.map((grant) => {
    const given = barred.get(grant);
    if (!given) return { grant, as: grant };
    const amount = given.certain ? nothing : { lo: 0n, hi: grant.amount.hi };
    return { grant, as: { ...grant, amount } };
  });
  const live = weighed.filter(({ as }) => as.amount.hi > 0n);
  const beaterOf = (one: Grant) =>
    live.find(({ as }) => as !== one && surelyBeats(as, one, collision));
  const standing = live.filter(({ as }) => !beaterOf(as));
  const largest = standing.reduce(
    (most, { as }) => (as.amount.lo > most ? as.amount.lo : most),
    0n,
  );
  const settled = weighed.map(({ grant, as }) => {
    const given = barred.get(grant);
    if (given?.certain)
      return displace(grant, collision, { by: given.measure, certain: true, past: true });
    const rival = beaterOf(as) ?? standing.find((other) => other.as !== as);
    const isBeaten = !standing.some((other) => other.as === as);
    if (isBeaten || (rival && standing.length > 1))
      return displace(grant, collision, {
        by: rival?.grant.measure.id ?? "",
        certain: isBeaten,
        past: false,
      });
    return given
      ? displace(grant, collision, { by: given.measure, certain: false, past: true })
      : grant;
  });
  return {
    settled,
    standing: standing.map(({ grant, as }) => ({
      grant,
      floor: collision.prevails === "order" ? as.amount.lo : largest,
    })),
  };
}

/** The works a collision is about, each with the grants that reward it. */
function worksOf(collision: Collision, grants: readonly Grant[]): readonly (readonly Grant[])[] {
  const concerned = grants.filter(
    (grant) =>
      grant.amount.hi > 0n &&
      grant.unlisted === null &&
      collision.measures.includes(grant.measure.id),
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
        rivals.every((grant) => isKnown(grant) && !givenFor(grant, collision, history));
      if (isChoice) {
        if (rivals.length > 1) choices.push({ collision, rivals });
        continue;
      }
      const { settled, standing } = settle(rivals, collision, history);
      for (const [index, grant] of rivals.entries()) replaced.set(grant, settled[index] ?? grant);
      if (standing.length > 1) open.push({ candidates: standing });
    }
    if (replaced.size > 0) current = current.map((grant) => replaced.get(grant) ?? grant);
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
