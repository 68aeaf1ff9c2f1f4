import {
  type Collision,
  type Expr,
  type LimitRule,
  type Measure,
  type Rulebook,
  type SharedLimit,
  allParts,
  expressionsOf,
  readRational,
} from "@gongbao/engine";

/** Which way an amount goes, whatever the facts are: never less, never more, nowhere; null where it may go either way. */
export type Way = 1 | -1 | 0 | null;

/** Ways of figures that differ between two rulebooks, by id. */
type Moves = ReadonlyMap<string, Way>;

/** Which way each figure goes that a reform moves. */
export function movesOf(rulebook: Rulebook, reformed: Rulebook): Moves {
  const after = new Map(reformed.parameters.map(({ id, value }) => [id, value]));
  return new Map(
    rulebook.parameters.flatMap(({ id, value }): (readonly [string, Way])[] => {
      const other = after.get(id) ?? value;
      if (other === value) return [];
      const [was, is] = [readRational(value), readRational(other)];
      if (!was || !is) return [[id, null]];
      const by = is.n * was.d - was.n * is.d;
      return by === 0n ? [] : [[id, by > 0n ? 1 : -1]];
    }),
  );
}

const against = (way: Way): Way => (way === null || way === 0 ? way : way === 1 ? -1 : 1);

/** The way of what goes with each of some parts. */
function together(ways: readonly Way[]): Way {
  const moving = new Set(ways.filter((way) => way !== 0));
  const [first = 0, ...others] = moving;
  return others.length > 0 ? null : first;
}

const isNegative = (value: string | undefined): boolean =>
  value === undefined || (readRational(value)?.n ?? -1n) < 0n;

/** What limits reckon their periods by. */
const periodsOf = (limits: readonly LimitRule[]): readonly Expr[] =>
  limits.flatMap(({ per }) => (typeof per === "string" ? [] : Object.values(per)));

/** Tells which way measures go under a reform, each by itself or some together. */
export class Ways {
  readonly #rulebook: Rulebook;
  readonly #moves: Moves;

  constructor(rulebook: Rulebook, moves: Moves) {
    this.#rulebook = rulebook;
    this.#moves = moves;
  }

  /**
   * Which way all that a measure gives a holder goes, where no other measure bears on it. What it gives of one thing goes
   * with its amount. Its things are each a work of its own, so that no collision sets one against another, and limits on
   * the number by the thing, or by years, take no notice of amounts. A cap leaves of each group the smaller of its amount
   * and of all that is in the group, whichever award is cut; under a further cap over wider groups the same holds of these
   * sums. So the whole goes with each amount and each cap.
   */
  of({ id }: Pick<Measure, "id">): Way {
    const { measures, sharedLimits, collisions } = this.#rulebook;
    const measure = measures.find((one) => one.id === id);
    if (!measure) return null;
    const has = (tie: SharedLimit | Collision) => tie.measures.includes(id);
    const isApart = collisions
      .filter(has)
      .every(({ by, prevails }) => prevails !== "applicant" && (by === "item" || !measure.item));
    const limits = [...measure.limits, ...sharedLimits.filter(has)];
    if (!isApart || !this.#isNested(measure, limits)) return null;
    const caps = limits.flatMap((limit) => (limit.kind === "cap" ? [limit.amount] : []));
    // Elsewhere than in amounts and caps a moved figure may bring an award or take it away.
    const others = expressionsOf(measure).filter(
      (expr) => expr !== measure.award && !caps.includes(expr),
    );
    if ([...others, ...periodsOf(limits)].some((expr) => this.#reads(expr))) return null;
    return together([measure.award, ...caps].map((expr) => this.#wayOf(expr)));
  }

  /**
   * Which way all that tied measures give a holder together goes, where nothing of them moves but caps. Of works that are the
   * same the award is chosen before any limit, by amounts that no cap moves; what is left goes with each cap, as above. One
   * measure of them may get more where another gets less.
   */
  ofTied(ids: readonly string[]): Way {
    const { measures, sharedLimits, collisions } = this.#rulebook;
    const isOf = (tie: SharedLimit | Collision) => tie.measures.some((id) => ids.includes(id));
    // An applicant chooses by what is left after limits.
    if (collisions.some((tie) => isOf(tie) && tie.prevails === "applicant")) return null;
    return together(
      ids.map((id): Way => {
        const measure = measures.find((one) => one.id === id);
        if (!measure) return null;
        const shared = sharedLimits.filter((limit) => limit.measures.includes(id));
        const limits = [...measure.limits, ...shared];
        if (!this.#isNested(measure, limits)) return null;
        const caps = limits.flatMap((limit) => (limit.kind === "cap" ? [limit.amount] : []));
        const others = expressionsOf(measure).filter((expr) => !caps.includes(expr));
        return [...others, ...periodsOf(limits)].some((expr) => this.#reads(expr))
          ? null
          : together(caps.map((cap) => this.#wayOf(cap)));
      }),
    );
  }

  /** Whether limits on the number are by the thing, and each cap is over groups of those of the cap before. */
  #isNested({ item }: Measure, limits: readonly LimitRule[]): boolean {
    let within: readonly string[] | null = null;
    for (const limit of limits) {
      if (limit.kind === "times" && item && !limit.by.includes("item")) return false;
      if (limit.kind === "times" && this.#reads(limit.count)) return false;
      if (limit.kind !== "cap") continue;
      const before: readonly string[] | null = within;
      if (before && !limit.by.every((key) => before.includes(key))) return false;
      within = limit.by;
    }
    return true;
  }

  #reads(expr: Expr): boolean {
    return [...allParts(expr)].some((part) => part.op === "param" && this.#moves.has(part.id));
  }

  #wayOf(expr: Expr): Way {
    if (!this.#reads(expr)) return 0;
    const all = (parts: readonly Expr[]) => together(parts.map((part) => this.#wayOf(part)));
    switch (expr.op) {
      case "param":
        return this.#moves.get(expr.id) ?? null;
      case "add":
      case "min":
      case "max":
        return all(expr.of);
      case "excess":
        return together([this.#wayOf(expr.of), against(this.#wayOf(expr.over))]);
      case "mulDiv":
        return [expr.of, expr.by].some((part) => this.#mayBeNegative(part))
          ? null
          : all([expr.of, expr.by]);
      case "round":
        return this.#wayOf(expr.of);
      case "match":
        return this.#reads(expr.of)
          ? null
          : all([...Object.values(expr.cases), ...(expr.otherwise ? [expr.otherwise] : [])]);
      case "select":
        return this.#reads(expr.when) ? null : all([expr.yes, expr.no]);
      case "interpretation":
        return all(Object.values(expr.readings));
      default:
        // Whoever decides within a range may decide otherwise within another.
        return null;
    }
  }

  #mayBeNegative(expr: Expr): boolean {
    switch (expr.op) {
      case "param": {
        const figure = this.#rulebook.parameters.find(({ id }) => id === expr.id);
        return isNegative(figure?.value) || isNegative(figure?.domain?.min);
      }
      case "const":
        return isNegative(expr.value);
      case "fact":
        return isNegative(this.#rulebook.facts.find(({ id }) => id === expr.id)?.domain?.min);
      case "excess":
        return false;
      case "add":
      case "min":
      case "max":
        return expr.of.some((part) => this.#mayBeNegative(part));
      case "mulDiv":
        return this.#mayBeNegative(expr.of) || this.#mayBeNegative(expr.by);
      default:
        return true;
    }
  }
}
