import { type Num, aligned, isLess } from "./number.ts";
import { type Bool, and, no, not, or, yes } from "./scalar.ts";

/** A condition on columns: whether it holds whatever is unknown, and whether it can hold. */
export interface Kleene {
  readonly surely: Bool;
  readonly possibly: Bool;
}

export const never: Kleene = { surely: no, possibly: no };
export const always = (value: boolean): Kleene => (value ? { surely: yes, possibly: yes } : never);

export const negation = (a: Kleene): Kleene => ({
  surely: not(a.possibly),
  possibly: not(a.surely),
});

export const joined =
  (join: (a: Bool, b: Bool) => Bool) =>
  (a: Kleene, b: Kleene): Kleene => ({
    surely: join(a.surely, b.surely),
    possibly: join(a.possibly, b.possibly),
  });

export const chooseTruth = (when: Bool, a: Kleene, b: Kleene): Kleene => ({
  surely: or(and(when, a.surely), and(not(when), b.surely)),
  possibly: or(and(when, a.possibly), and(not(when), b.possibly)),
});

/** What can be told where either may be meant. */
export const unionTruth = (a: Kleene, b: Kleene): Kleene => ({
  surely: and(a.surely, b.surely),
  possibly: or(a.possibly, b.possibly),
});

export const isKnown = (a: Kleene): Bool => or(a.surely, not(a.possibly));

/** Whether a is over b, or at least b where the bound is inside. */
export function isOver(x: Num, y: Num, inclusive: boolean): Kleene {
  const [a, b] = aligned(x, y);
  const { over } = a;
  return {
    surely: and(not(b.open), inclusive ? not(isLess(a.lo, b.hi, over)) : isLess(b.hi, a.lo, over)),
    possibly: or(a.open, inclusive ? not(isLess(a.hi, b.lo, over)) : isLess(b.lo, a.hi, over)),
  };
}
