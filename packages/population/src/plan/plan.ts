import {
  type Collision,
  type Day,
  type LimitRule,
  type Measure,
  type Parameter,
  type Rulebook,
  allParts,
  daysSinceEpoch,
  expressionsOf,
  readDay,
  readRational,
} from "@gongbao/engine";
import { type Kleene, type Num, NoColumnMeaning, ScalarLowering } from "../scalar/lower.ts";
import { type Bool, type ColumnRef, type Scalar, and, choose, integer } from "../scalar/scalar.ts";

/** What a run over a population is for. */
export interface PlanOptions {
  /** The holder's kind; every row of the population is one. */
  readonly subject: string;
  readonly asOf?: Day;
  readonly interpretations?: Readonly<Record<string, string>>;
  /** Ids of the measures to run; all that speak of such a holder where not given. */
  readonly measures?: readonly string[];
}

/** A parameter as a kernel reads it: an integer over a denominator that reforms do not change. */
export interface Slot {
  readonly parameter: string;
  readonly over: bigint;
  readonly value: bigint;
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
  /** The cap in fen, or the number of times. Reads parameters and facts of the holder only. */
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
  /** 0 where the condition fails; `lo` is 0 where it may fail. */
  readonly amount: PlannedAmount;
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
  readonly measures: readonly PlannedMeasure[];
  readonly collisions: readonly PlannedCollision[];
  readonly payees: readonly string[];
}

/** Shares among the parameters are exact to so many parts. */
const SHARE = 1_000_000n;

function slotOf(parameter: Parameter): Slot {
  if (parameter.type === "day") {
    const day = readDay(parameter.value);
    if (!day) throw new NoColumnMeaning(`the day ${parameter.value}`);
    return { parameter: parameter.id, over: 1n, value: BigInt(daysSinceEpoch(day)) };
  }
  const value = readRational(parameter.value);
  const over = parameter.type === "ratio" || parameter.type === "points" ? SHARE : 1n;
  if (!value || over % value.d !== 0n)
    throw new NoColumnMeaning(`${parameter.id}, ${parameter.value}, finer than 1/${over},`);
  return { parameter: parameter.id, over, value: (value.n * over) / value.d };
}

/** What a measure gives once its condition is asked: nothing where it fails, perhaps nothing where it may fail. */
const gated = (eligible: Kleene, award: Num): PlannedAmount => ({
  lo: choose(eligible.surely, award.lo, integer(0n)),
  hi: choose(eligible.possibly, award.hi, integer(0n)),
  open: and(eligible.possibly, award.open),
});

const planned = (amount: Num): PlannedAmount => ({
  lo: amount.lo,
  hi: amount.hi,
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
  const used = new Set<string>();
  for (const measure of chosen)
    for (const expr of expressionsOf(measure))
      for (const part of allParts(expr)) if (part.op === "param") used.add(part.id);
  const slots = rulebook.parameters.filter((one) => used.has(one.id)).map(slotOf);
  const slotAt = (parameter: string) => {
    const index = slots.findIndex((slot) => slot.parameter === parameter);
    return { index, over: slots[index]?.over ?? 1n };
  };
  for (const { id, limits } of chosen)
    for (const limit of limits)
      if (limit.per !== "year" && limit.per !== "ever")
        throw new NoColumnMeaning(`the limit ${id}.${limit.id}`);
  const chosenIds = new Set(chosen.map((measure) => measure.id));
  const shared = rulebook.sharedLimits.find((limit) =>
    limit.measures.some((id) => chosenIds.has(id)),
  );
  if (shared) throw new NoColumnMeaning(`the limit ${shared.id}, which measures share,`);
  const ordered = rulebook.collisions.find(
    (collision) =>
      collision.prevails !== "larger" &&
      holds(collision.under) &&
      collision.measures.some((id) => chosenIds.has(id)),
  );
  if (ordered) throw new NoColumnMeaning(`the collision ${ordered.id}, not settled by size,`);
  const codes = new Map(rulebook.measures.map(({ id }, code) => [id, code]));
  const codesOf = (ids: readonly string[]) => ids.flatMap((id) => codes.get(id) ?? []);
  const payees = [...new Set(chosen.map((measure) => measure.payee.zh))];
  const measures = chosen.map((measure, index): PlannedMeasure => {
    const setting = {
      rulebook,
      asOf,
      inForceFrom: measure.validity.from as Day,
      readings,
      slotOf: slotAt,
    };
    const ofRow = new ScalarLowering({ ...setting, item: measure.item });
    const ofHolder = new ScalarLowering({ ...setting, item: null });
    const eligible = ofRow.truth(measure.eligible);
    return {
      measure,
      code: codes.get(measure.id) ?? -1,
      amount: gated(eligible, ofRow.number(measure.award)),
      limits: measure.limits
        .filter((limit) => holds(limit.under))
        .map((limit) => ({
          limit,
          measures: [index],
          codes: codesOf([measure.id]),
          most: planned(ofHolder.whole(limit.kind === "cap" ? limit.amount : limit.count)),
          byItem: limit.by.includes("item"),
          byLevels: limit.by
            .filter((key) => key !== "item")
            .map((fact) => ({ fact, of: measure.item ? "item" : "holder" }) as const),
        })),
      payee: payees.indexOf(measure.payee.zh),
    };
  });
  const collisions = rulebook.collisions
    .filter((collision) => holds(collision.under))
    .map((collision) => ({
      collision,
      measures: collision.measures
        .map((id) => measures.findIndex((one) => one.measure.id === id))
        .filter((index) => index >= 0),
      codes: codesOf(collision.measures),
    }));
  return { rulebook, subject: options.subject, asOf, slots, measures, collisions, payees };
}
