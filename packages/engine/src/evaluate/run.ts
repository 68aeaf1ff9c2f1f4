import type { Case } from "../case/case.ts";
import { hashOf } from "../ir/canonical.ts";
import type { Collision, Condition, Measure, Rulebook } from "../ir/rulebook.ts";
import { type Scope, scopeOf } from "./expression.ts";
import type { Grant } from "./grant.ts";
import { type Base, evaluatorFor, grantsOf } from "./grants.ts";
import { type LimitContext, applyLimits } from "./limits.ts";
import { type OpenWork, resolveSameWork } from "./same-work.ts";
import { type Totals, totalsOf } from "./totals.ts";

/** What can be chosen for an assessment. */
export interface AssessOptions {
  /** A reading for an interpretation instead of its default. */
  readonly interpretations?: Readonly<Record<string, string>>;
  /** Without the trace of each award: false where nobody will look at it. */
  readonly trace?: boolean;
  /** Without the words and the payers of what is not due: false where only its reason will be looked at. */
  readonly groundsOfNothing?: boolean;
  /** The machine's own SHA-256 of a text, in hexadecimal, where it is quicker than the engine's. */
  readonly sha256?: (text: string) => string;
}

/** A rulebook made ready once: look-ups and its hash. */
export interface Prepared {
  readonly scope: Scope;
  readonly hash: string;
}

const prepared = new WeakMap<Rulebook, Prepared>();

export function prepare(rulebook: Rulebook): Prepared {
  const known = prepared.get(rulebook);
  if (known) return known;
  const made = { scope: scopeOf(rulebook), hash: hashOf(rulebook) };
  prepared.set(rulebook, made);
  return made;
}

/** A rulebook's hash, worked out once for each: what is read from a file is checked by `hashOf`. */
export const rulebookHash = (rulebook: Rulebook): string => prepare(rulebook).hash;

/** One case through the stages, before anything is written about it. */
export interface Run {
  readonly scope: Scope;
  readonly base: Base;
  readonly context: LimitContext;
  readonly collisions: readonly Collision[];
  /** After stage 1. */
  readonly first: readonly Grant[];
  /** After stage 2. */
  readonly resolved: readonly Grant[];
  readonly open: readonly OpenWork[];
  /** After stage 3. */
  readonly grants: readonly Grant[];
  /** Stage 4, worked out when asked for. */
  readonly totals: () => Totals;
}

/** The reading of every interpretation. Throws RangeError for a reading that no interpretation has. */
export function readingsFor(
  rulebook: Rulebook,
  chosen: AssessOptions["interpretations"] = {},
): Readonly<Record<string, string>> {
  const readings: Record<string, string> = {};
  for (const { id, readings: known, default: usual } of rulebook.interpretations) {
    const reading = chosen[id] ?? usual;
    if (!known.some((one) => one.id === reading))
      throw new RangeError(`${id} has no reading "${reading}"`);
    readings[id] = reading;
  }
  return readings;
}

/** Runs the stages: award, same work, limits, totals. `among` leaves out measures that do not matter to the caller. */
export function runStages(
  rulebook: Rulebook,
  given: Case,
  options: AssessOptions = {},
  among: (measure: Measure) => boolean = () => true,
): Run {
  const { scope } = prepare(rulebook);
  const readings = readingsFor(rulebook, options.interpretations);
  const holds = (under: Condition | null) =>
    !under || readings[under.interpretation] === under.reading;
  const base: Base = {
    asOf: given.asOf,
    holder: given,
    items: given.items,
    // An award of nothing used nothing up, and what comes after the day asked about has not happened yet.
    history: (given.history ?? []).filter(
      (award) => BigInt(award.amount) > 0n && award.date <= given.asOf,
    ),
    readings,
  };
  const context: LimitContext = {
    asOf: given.asOf,
    history: base.history,
    holds: (limit) => holds(limit.under),
    value: (expr, grant) => evaluatorFor(grant.measure, grant.item, scope, base).run(expr).value,
    shared: rulebook.sharedLimits,
  };
  const collisions = rulebook.collisions.filter((collision) => holds(collision.under));
  const first = rulebook.measures
    .filter((measure) => measure.holders.includes(given.subject) && among(measure))
    .flatMap((measure) => grantsOf(measure, given.items, scope, base));
  const { grants: resolved, open } = resolveSameWork(first, collisions, context);
  return {
    scope,
    base,
    context,
    collisions,
    first,
    resolved,
    open,
    grants: applyLimits(resolved, context),
    totals: () => totalsOf(resolved, open, context),
  };
}
