import {
  type Bool,
  type Scalar,
  among,
  and,
  choose,
  integer,
  less,
  no,
  not,
  or,
  slot,
} from "../scalar/scalar.ts";
import { type RowCollision, type RowList, givenBefore } from "./task.ts";

const nothing = integer(0n);

/** The least and the most of a list's award before collisions, which code holds in variables: slots below the first. */
const heldLo = (award: number): Scalar => slot(-1 - award * 2);
const heldHi = (award: number): Scalar => slot(-2 - award * 2);

/**
 * What collisions leave of a row's grants: the least and the most of each award in turn. Nothing is changed where a
 * work stays open, or anything was given to the holder before: that takes more than the row.
 */
export function settledRow(
  { awards, collisions }: RowList,
  item: string | null,
): readonly Scalar[] {
  const lo = awards.map((_, award) => heldLo(award));
  const hi = awards.map((_, award) => heldHi(award));
  const decided = awards.map((award) => award.decided);
  let isLeft: Bool = among(givenBefore(item), [1]);
  for (const collision of collisions) isLeft = or(isLeft, settle(collision, lo, hi, decided));
  return awards.flatMap((_, award) => [
    choose(isLeft, heldLo(award), lo[award] ?? nothing),
    choose(isLeft, heldHi(award), hi[award] ?? nothing),
  ]);
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
  const any = (conditions: readonly Bool[]) => conditions.reduce(or, no);
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
