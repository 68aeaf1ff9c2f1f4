import {
  type Bool,
  type Scalar,
  and,
  choose,
  column,
  greatest,
  integer,
  least,
  less,
  no,
  not,
  or,
  slot,
  subtract,
} from "../scalar/scalar.ts";
import { paidBefore, takenBefore } from "./before.ts";
import type { RowAward, RowCollision, RowLimit, RowList } from "./task.ts";

const nothing = integer(0n);
/** In place of a limit: none took anything. */
const none = integer(-1n);

/** The least and the most of a list's award before this step, which code holds in variables: slots below the first. */
const heldLo = (award: number): Scalar => slot(-1 - award * 2);
const heldHi = (award: number): Scalar => slot(-2 - award * 2);

/** Whether a measure of a list's collisions may have paid for the row's work before: what comes of it takes more than the row. */
export const isPaidBefore = ({ cluster }: RowList): Bool =>
  less(nothing, column(paidBefore(cluster), 0n));

/** What collisions leave of a row's grants. */
export interface SettledRow {
  /** A work stays open, or who took whose place is to be told: the row's grants are settled elsewhere, as they were. */
  readonly isLeft: Bool;
  /** The least and the most of each award in turn, where it is not left. */
  readonly ends: readonly Scalar[];
}

/** Settles a row of which two grants or more are something. */
export function settledRow(list: RowList, hasGrounds: boolean): SettledRow {
  const { awards, collisions, reach } = list;
  const lo = awards.map((_, award) => heldLo(award));
  const hi = awards.map((_, award) => heldHi(award));
  const decided = awards.map((award) => award.decided);
  let isLeft = isPaidBefore(list);
  for (const collision of collisions) {
    if (hasGrounds && reach === "row") isLeft = or(isLeft, isOfSeveral(collision, hi));
    isLeft = or(isLeft, settle(collision, lo, hi, decided));
  }
  return {
    isLeft,
    ends: awards.flatMap((_, award) => [lo[award] ?? nothing, hi[award] ?? nothing]),
  };
}

const any = (conditions: readonly Bool[]): Bool => conditions.reduce(or, no);

/** Whether two rivals or more are something. */
function isOfSeveral({ rivals }: RowCollision, hi: readonly Scalar[]): Bool {
  const live = rivals.map((award) => less(nothing, hi[award] ?? nothing));
  return any(live.map((one, place) => and(one, any(live.slice(place + 1)))));
}

/** Settles one collision in place; whether it stays open. */
function settle(
  { rivals, byOrder }: RowCollision,
  lo: Scalar[],
  hi: Scalar[],
  decided: readonly Bool[],
): Bool {
  const own = rivals.map((award) => ({
    award,
    lo: lo[award] ?? nothing,
    hi: hi[award] ?? nothing,
    decided: decided[award] ?? no,
    isLive: less(nothing, hi[award] ?? nothing),
  }));
  const stands = own.map((rival, place) =>
    and(
      rival.isLive,
      not(
        any(
          own.map((other, before) => {
            if (before === place) return no;
            const isFirst = before < place;
            if (byOrder)
              return isFirst ? and(other.isLive, or(less(nothing, other.lo), other.decided)) : no;
            const beats = isFirst ? not(less(other.lo, rival.hi)) : less(rival.hi, other.lo);
            return and(other.isLive, beats);
          }),
        ),
      ),
    ),
  );
  const others = (place: number) => any(stands.filter((_, other) => other !== place));
  for (const [place, rival] of own.entries()) {
    const isSole = and(stands[place] ?? no, not(others(place)));
    lo[rival.award] = choose(isSole, rival.lo, nothing);
    hi[rival.award] = choose(stands[place] ?? no, rival.hi, nothing);
  }
  return any(stands.map((stand, place) => and(stand, any(stands.slice(place + 1)))));
}

/** What limits leave of an award. */
export interface LimitedAward {
  readonly lo: Scalar;
  readonly hi: Scalar;
  /** The last limit that took something, among the plan's; −1 where none did. */
  readonly limit: Scalar;
  /** What its last limit has to share out, where that is all that other grants bear on. */
  readonly shared: SharedOut | null;
}

/** What a limit shares out among grants that it counts together, where the figures are known. */
export interface SharedOut {
  readonly isKnown: Bool;
  /** What the limits before it have left of the award. */
  readonly amount: Scalar;
  /** How much there is for all of them, or for how many. */
  readonly room: Scalar;
}

/** The last of an award's limits, where it is the only one that other grants bear on, and shares out by size. */
export function sharedLimit({ limits, counted }: RowAward): RowLimit | null {
  const last = limits.at(-1);
  if (!last || last.planned.limit.kind === "years-running") return null;
  const isOnly = limits.every(({ planned }) => planned.byItem === (planned !== last.planned));
  const isAsCounted = last.planned.byLevels.length === (counted === "all" ? 0 : 1);
  return isOnly && isAsCounted ? last : null;
}

/**
 * What an award's own limits leave of it, one after the other, where no other grant bears on it: the least and the
 * most before stand in the first two variables. `isNew` where nothing was given to the holder before.
 */
export function limitedAward(award: RowAward, isNew: boolean): LimitedAward {
  let [lo, hi, last] = [heldLo(0), heldHi(0), none];
  let shared: SharedOut | null = null;
  const ofSeveral = sharedLimit(award);
  for (const one of award.limits) {
    const { planned, place } = one;
    const { limit, most } = planned;
    const taken = (how: "surely" | "possibly") =>
      isNew ? nothing : column(takenBefore(place, how), 0n);
    const [surely, possibly] = [taken("surely"), taken("possibly")];
    const left =
      limit.kind === "cap"
        ? {
            lo: least(lo, greatest(subtract(most.lo, possibly), nothing)),
            hi: choose(most.open, hi, least(hi, greatest(subtract(most.hi, surely), nothing))),
          }
        : {
            lo: choose(less(possibly, most.lo), lo, nothing),
            hi: choose(or(most.open, less(surely, most.hi)), hi, nothing),
          };
    if (one === ofSeveral) {
      const room = subtract(most.lo, possibly);
      const isRange = or(less(lo, hi), less(room, subtract(most.hi, surely)));
      shared = { isKnown: not(or(most.open, isRange)), amount: lo, room };
    }
    last = choose(or(less(left.lo, lo), less(left.hi, hi)), integer(BigInt(place)), last);
    [lo, hi] = [left.lo, left.hi];
  }
  return { lo, hi, limit: last, shared };
}
