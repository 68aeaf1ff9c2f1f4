import {
  type Collision,
  type Day,
  type Expr,
  type LimitRule,
  type Measure,
  type Rulebook,
  type SharedLimit,
  allParts,
  expressionsOf,
} from "@gongbao/engine";
import { isLeftToDecide } from "../scalar/decided.ts";
import type { Kleene } from "../scalar/kleene.ts";
import { ScalarLowering } from "../scalar/lower.ts";
import { NoColumnMeaning } from "../scalar/meaning.ts";
import type { Num } from "../scalar/number.ts";
import {
  type Bool,
  type ColumnRef,
  type Scalar,
  and,
  choose,
  integer,
  no,
} from "../scalar/scalar.ts";
import { Figures, type PlannedFigure } from "./figures.ts";
import { groupsOf } from "./groups.ts";
import { type Slot, slotsOf } from "./slots.ts";

/** What a run over a population is for. */
export interface PlanOptions {
  /** The holder's kind; every row of the population is one. */
  readonly subject: string;
  readonly asOf?: Day;
  readonly interpretations?: Readonly<Record<string, string>>;
  /** Ids of the measures to run; all that speak of such a holder where not given. */
  readonly measures?: readonly string[];
  /** Also says of each award what cut it or took its place; usual: amounts alone. */
  readonly grounds?: boolean;
}

/** Whole fen; `open` where there is no upper end. */
export interface PlannedAmount {
  readonly lo: Scalar;
  readonly hi: Scalar;
  readonly open: Bool;
}

export interface PlannedLimit {
  readonly limit: LimitRule;
  /** Indexes of the measures it counts, in the order that settles a tie. */
  readonly measures: readonly number[];
  /** What it counts of the past: places of its measures among the rulebook's. */
  readonly codes: readonly number[];
  /** The cap in fen, or the number of times. Reads parameters, facts and figures of the holder only. */
  readonly most: PlannedAmount;
  readonly byItem: boolean;
  /** Level facts that awards are counted together by. */
  readonly byLevels: readonly ColumnRef[];
}

/** A measure with its expressions on columns: what one row gives at stage 1. */
export interface PlannedMeasure {
  readonly measure: Measure;
  /** Its place among the rulebook's, as past awards name it. */
  readonly code: number;
  /** Whether the condition can hold: elsewhere the amount is nothing. */
  readonly gate: Bool;
  /** 0 where the condition fails; `lo` is 0 where it may fail. */
  readonly amount: PlannedAmount;
  /** It is surely due and only its amount is for somebody to decide: what a rule by provision goes by. */
  readonly decided: Bool;
  /** The same for measures whose awards use up the same limits. */
  readonly group: number;
  readonly limits: readonly PlannedLimit[];
  /** Index into the plan's payees. */
  readonly payee: number;
}

export interface PlannedCollision {
  readonly collision: Collision;
  /** Indexes into the plan's measures, in the order that settles a tie. */
  readonly measures: readonly number[];
  /** Places of all its measures among the rulebook's. */
  readonly codes: readonly number[];
}

/** A rulebook made ready for columns, for one day and one choice of readings. */
export interface Plan {
  readonly rulebook: Rulebook;
  readonly subject: string;
  readonly asOf: Day;
  readonly slots: readonly Slot[];
  /** What is worked out for each holder first, each perhaps from those before it. */
  readonly figures: readonly PlannedFigure[];
  readonly measures: readonly PlannedMeasure[];
  /** Limits that measures share; they bind after each measure's own. */
  readonly shared: readonly PlannedLimit[];
  readonly collisions: readonly PlannedCollision[];
  readonly payees: readonly string[];
  /** Whether it is said of each award what cut it or took its place. */
  readonly grounds: boolean;
}

/** What a measure gives once its condition is asked: nothing where it fails, perhaps nothing where it may fail. */
const gated = (eligible: Kleene, award: Num): PlannedAmount => ({
  lo: choose(eligible.surely, award.lo.whole, integer(0n)),
  hi: choose(eligible.possibly, award.hi.whole, integer(0n)),
  open: and(eligible.possibly, award.open),
});

const amountOf = (amount: Num): PlannedAmount => ({
  lo: amount.lo.whole,
  hi: amount.hi.whole,
  open: amount.open,
});

/**
 * Plans a run: expressions lowered to scalars, the readings chosen, the parameters that they use in slots.
 * Throws NoColumnMeaning, naming the node, for what cannot be run over columns.
 */
export function planFor(rulebook: Rulebook, options: PlanOptions): Plan {
  const asOf = options.asOf ?? (rulebook.date as Day);
  const readings = Object.fromEntries(
    rulebook.interpretations.map((one) => [
      one.id,
      options.interpretations?.[one.id] ?? one.default,
    ]),
  );
  const holds = (under: LimitRule["under"]) =>
    !under || readings[under.interpretation] === under.reading;
  const chosen = rulebook.measures.filter(
    (measure) =>
      measure.holders.includes(options.subject) &&
      (options.measures?.includes(measure.id) ?? true) &&
      asOf >= measure.validity.from &&
      (measure.validity.until === null || asOf <= measure.validity.until),
  );
  const shared = rulebook.sharedLimits.filter(
    (limit) =>
      holds(limit.under) && limit.measures.some((id) => chosen.some((one) => one.id === id)),
  );
  const collisions = rulebook.collisions.filter((collision) => holds(collision.under));
  const ordered = new Set(
    collisions.flatMap(({ prevails, measures }) => (prevails === "order" ? measures : [])),
  );
  const used = new Set<string>();
  for (const expr of [...chosen.flatMap(expressionsOf), ...shared.map(figureOf)])
    for (const part of allParts(expr)) if (part.op === "param") used.add(part.id);
  const { slots, slotAt } = slotsOf(rulebook, used);
  const codes = new Map(rulebook.measures.map(({ id }, code) => [id, code]));
  const codesOf = (ids: readonly string[]) => ids.flatMap((id) => codes.get(id) ?? []);
  const places = new Map(chosen.map(({ id }, index) => [id, index]));
  const placesOf = (ids: readonly string[]) => ids.flatMap((id) => places.get(id) ?? []);
  const figures = new Figures(codesOf);
  const payees = [...new Set(chosen.map((measure) => measure.payee.zh))];
  const groups = groupsOf(
    chosen.length,
    shared.map(({ measures }) => placesOf(measures)),
  );
  const lowering = (measure: Measure | undefined, item: string | null) =>
    new ScalarLowering({
      rulebook,
      asOf,
      inForceFrom: (measure?.validity.from ?? asOf) as Day,
      readings,
      item,
      slotOf: slotAt,
      figures,
    });
  const plannedLimit = (limit: LimitRule, ids: readonly string[], item: string | null) => {
    if (limit.per !== "year" && limit.per !== "ever")
      throw new NoColumnMeaning(`the period of the limit ${limit.id}`);
    if (limit.by.length > 0 && item === null)
      throw new NoColumnMeaning(`the limit ${limit.id}, by things that its awards are not for,`);
    const first = chosen[placesOf(ids)[0] ?? 0];
    return {
      limit,
      measures: placesOf(ids),
      codes: codesOf(ids),
      most: amountOf(lowering(first, null).number(figureOf(limit), "down")),
      byItem: limit.by.includes("item"),
      byLevels: limit.by
        .filter((key) => key !== "item")
        .map((fact) => ({ fact, of: "item" }) as const),
    };
  };
  const measures = chosen.map((measure, index): PlannedMeasure => {
    const ofRow = lowering(measure, measure.item);
    const eligible = ofRow.truth(measure.eligible);
    const decided = ordered.has(measure.id)
      ? and(eligible.surely, isLeftToDecide(measure.award, ofRow))
      : no;
    return {
      measure,
      code: codes.get(measure.id) ?? -1,
      gate: eligible.possibly,
      amount: gated(eligible, ofRow.number(measure.award, "half-up")),
      decided,
      group: groups[index] ?? index,
      limits: measure.limits
        .filter((limit) => holds(limit.under))
        .map((limit) => plannedLimit(limit, [measure.id], measure.item)),
      payee: payees.indexOf(measure.payee.zh),
    };
  });
  return {
    rulebook,
    subject: options.subject,
    asOf,
    slots,
    figures: figures.all,
    measures,
    shared: shared.map((limit) => plannedShared(limit)),
    collisions: collisions.map((collision) => ({
      collision: settledByRule(collision, chosen),
      measures: placesOf(collision.measures),
      codes: codesOf(collision.measures),
    })),
    payees,
    grounds: options.grounds ?? false,
  };

  function plannedShared(limit: SharedLimit): PlannedLimit {
    if (limit.by.length > 0)
      throw new NoColumnMeaning(
        `the limit ${limit.id}, which measures share by ${limit.by.join()},`,
      );
    return plannedLimit(limit, limit.measures, null);
  }
}

/** All limits of a plan: each measure's own in their order, then those that measures share. */
export const limitsOf = ({ measures, shared }: Plan): readonly PlannedLimit[] => [
  ...measures.flatMap(({ limits }) => limits),
  ...shared,
];

const figureOf = (limit: LimitRule): Expr => (limit.kind === "cap" ? limit.amount : limit.count);

/** The collision, where a rule on rows settles it: no search, and things of one kind. */
function settledByRule(collision: Collision, measures: readonly Measure[]): Collision {
  const own = measures.filter(({ id }) => collision.measures.includes(id));
  if (collision.prevails === "applicant" && own.length > 0)
    throw new NoColumnMeaning(`the collision ${collision.id}, the applicant's to settle,`);
  const kinds = new Set(own.map(({ item }) => item));
  if (collision.by === "item" && (kinds.size > 1 || kinds.has(null)))
    throw new NoColumnMeaning(`the collision ${collision.id}, over things of several kinds,`);
  return collision;
}
