import {
  type LimitRule,
  type Measure,
  type Rulebook,
  allParts,
  expressionsOf,
  readRational,
} from "@gongbao/engine";
import type { Part } from "./tally.ts";

/** A measure's one cap that a reform moves, in fen: on which side it is larger, and both values. */
interface MovedCap {
  readonly larger: "before" | "after";
  readonly more: number;
  readonly less: number;
}

/**
 * Tells where a moved cap is out of reach. A measure whose cap is all of it that a reform moves, and whose awards cannot come
 * up to it where it is larger, nor above it where it is smaller, gives the same on either side, whatever the facts turn out to
 * be: what is cut by a cap comes to the cap.
 *
 * That is so where nothing was given before, which uses a cap up; where the measure has no other cap, and shares no limit,
 * which may cut further; and where no applicant chooses by what is left after limits.
 */
export class Reach {
  readonly #caps: ReadonlyMap<string, MovedCap>;

  constructor(rulebook: Rulebook, reformed: Rulebook, moved: ReadonlySet<string>) {
    this.#caps = new Map(
      rulebook.measures.flatMap((measure): (readonly [string, MovedCap])[] => {
        const figure = movedCapOf(rulebook, measure, moved);
        const cap = figure === null ? null : valuesOf(rulebook, reformed, figure);
        return cap === null ? [] : [[measure.id, cap]];
      }),
    );
  }

  /** Whether all that a holder without past awards gets of a measure on either side is out of the moved cap's reach. */
  isBeyond(measure: string, before: Part | undefined, after: Part | undefined): boolean {
    const cap = this.#caps.get(measure);
    if (!cap) return false;
    const { hi, open } = (cap.larger === "before" ? before : after) ?? { hi: 0, open: 0 };
    return open === 0 && hi < cap.more && hi <= cap.less;
  }
}

/** The figure of a measure's only cap, where it is moved and nothing else of the measure is. */
function movedCapOf(
  { sharedLimits, collisions }: Rulebook,
  measure: Measure,
  moved: ReadonlySet<string>,
): string | null {
  const caps = measure.limits.filter((limit: LimitRule) => limit.kind === "cap");
  const [cap, ...others] = caps;
  if (cap?.kind !== "cap" || others.length > 0 || cap.amount.op !== "param") return null;
  const figure = cap.amount.id;
  const isTied =
    sharedLimits.some(({ measures }) => measures.includes(measure.id)) ||
    collisions.some(
      ({ measures, prevails }) => prevails === "applicant" && measures.includes(measure.id),
    );
  const readsMore = expressionsOf(measure).some(
    (expr) =>
      expr !== cap.amount &&
      [...allParts(expr)].some((part) => part.op === "param" && moved.has(part.id)),
  );
  return moved.has(figure) && !isTied && !readsMore ? figure : null;
}

function valuesOf(rulebook: Rulebook, reformed: Rulebook, figure: string): MovedCap | null {
  const [before, after] = [rulebook, reformed].map(({ parameters }) => {
    const value = readRational(parameters.find(({ id }) => id === figure)?.value ?? "");
    return value?.d === 1n && value.n <= BigInt(Number.MAX_SAFE_INTEGER) ? Number(value.n) : null;
  });
  if (before === null || before === undefined || after === null || after === undefined) return null;
  return {
    larger: before >= after ? "before" : "after",
    more: Math.max(before, after),
    less: Math.min(before, after),
  };
}
