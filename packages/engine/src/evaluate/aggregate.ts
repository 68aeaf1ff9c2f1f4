import { type Interval, maximum, minimum, point, sum } from "../quantity/interval.ts";
import { zero } from "../quantity/rational.ts";

/** One of the things an aggregate is over, surely or only if a missing fact says so. */
export interface Member {
  readonly surely: boolean;
  readonly of: Interval;
}

/** A member that may be left out is worth nothing at its least. */
const atLeastNothing = ({ surely, of }: Member): Interval =>
  surely ? of : { lo: zero, hi: of.hi };

/** A sum, a number, the largest or the smallest, over what surely belongs and what may. */
export function aggregate(
  how: "sum" | "count" | "most" | "least",
  members: readonly Member[],
): Interval {
  const nothing = point(zero);
  switch (how) {
    case "sum":
    case "count":
      return members.map(atLeastNothing).reduce(sum, nothing);
    case "most":
      return members.map(atLeastNothing).reduce(maximum, nothing);
    case "least": {
      // The smallest of those that surely belong bounds it above; any that may belong can pull it down.
      const open: Interval = { lo: zero, hi: null };
      const [first, ...rest] = members;
      if (!first) return open;
      const least = rest.map((member) => member.of).reduce(minimum, first.of);
      const sure = members.filter((member) => member.surely).map((member) => member.of);
      const [surest, ...others] = sure;
      return { lo: least.lo, hi: surest ? others.reduce(minimum, surest).hi : null };
    }
  }
}
