import type { Citation, Measure, Rulebook } from "../ir/rulebook.ts";
import { reasonOf } from "../explain/reason.ts";
import type { AppliedLimit, Award, Status } from "./assessment.ts";
import type { Scope } from "./expression.ts";
import type { Base } from "./grants.ts";
import { payersOf } from "./payers.ts";
import { type Grant, UNBOUNDED, writeRange } from "./grant.ts";
import { type Recorded, openFacts, writeTrace } from "./trace.ts";

function statusOf(grant: Grant): Status {
  if (grant.amount.hi === 0n) return "not-due";
  if (grant.eligible === "unknown" || (grant.displaced && !grant.displaced.certain))
    return "possible";
  const factsDecide = grant.recorded?.award && openFacts(grant.recorded.award).size > 0;
  return grant.amount.lo === 0n && factsDecide ? "possible" : "due";
}

function citationsOf(rulebook: Rulebook, cited: Scope["cited"], grant: Grant): readonly Citation[] {
  const parameters = new Set<string>();
  const walk = (recorded: Recorded): void => {
    if (recorded.expr.op === "param") parameters.add(recorded.expr.id);
    for (const part of recorded.parts) walk(part);
  };
  if (grant.recorded) walk(grant.recorded.eligible);
  if (grant.recorded?.award) walk(grant.recorded.award);
  const indexes = new Set([
    ...grant.measure.citations,
    ...[...parameters].flatMap((id) => cited.get(id) ?? []),
    ...grant.cuts.map((cut) => cut.citation),
  ]);
  return [...indexes].flatMap((index) => rulebook.citations[index] ?? []);
}

/** Facts, or the list of things, that would settle a grant; none where it is one sum whatever they are. */
export function missingOf(rulebook: Rulebook, grant: Grant): readonly string[] {
  if (grant.amount.lo === grant.amount.hi) return [];
  if (!grant.recorded) {
    const list = rulebook.subjects.find((subject) => subject.id === grant.measure.item)?.list;
    return list ? [list] : [];
  }
  const missing = openFacts(grant.recorded.eligible);
  if (grant.recorded.award) openFacts(grant.recorded.award, missing);
  const lists = new Map(rulebook.subjects.map((subject) => [subject.id, subject.list]));
  return [...missing].map((id) => lists.get(id) ?? id);
}

/** How much is told of an award. */
export interface Telling {
  readonly traced: boolean;
  readonly groundsOfNothing: boolean;
}

const wholly: Telling = { traced: true, groundsOfNothing: true };

const ofNothing = new WeakMap<Scope, Map<Measure, Award>>();

/**
 * The award as the assessment tells it. Where the holder has no such thing as a measure is about, nothing of the case is
 * in its words: they are found once.
 */
export function writeAward(
  rulebook: Rulebook,
  scope: Scope,
  base: Base,
  grant: Grant,
  telling: Telling,
): Award {
  const { measure } = grant;
  const untouched = grant.cuts.length === 0 && grant.displaced === null && !grant.outOfForce;
  if (grant.recorded !== null || grant.unlisted !== null || !untouched) {
    return writeWhole(rulebook, scope, base, grant, telling);
  }
  const known = ofNothing.get(scope) ?? new Map<Measure, Award>();
  ofNothing.set(scope, known);
  const award = known.get(measure) ?? writeWhole(rulebook, scope, base, grant, wholly);
  known.set(measure, award);
  const divided = telling.groundsOfNothing && measure.payers.some(({ share }) => share !== null);
  return divided ? { ...award, payers: payersOf(measure, grant, scope, base) } : award;
}

function writeWhole(
  rulebook: Rulebook,
  scope: Scope,
  base: Base,
  grant: Grant,
  telling: Telling,
): Award {
  const { measure, recorded } = grant;
  const first = grant.cuts[0];
  const grounds = telling.groundsOfNothing || grant.amount.hi > 0n;
  const limits = grant.cuts.map((cut): AppliedLimit => ({
    id: cut.by,
    before: writeRange(cut.before),
    after: writeRange(cut.after),
    citation: rulebook.citations[cut.citation] ?? null,
  }));
  const written: Omit<Award, "reason"> = {
    measure: measure.id,
    title: measure.title,
    document: measure.document,
    article: measure.article,
    instrument: measure.instrument,
    payee: measure.payee,
    payers: grounds ? payersOf(measure, grant, scope, base) : [],
    item: grant.item && measure.item ? { kind: measure.item, id: grant.item.id } : null,
    status: statusOf(grant),
    amount: writeRange(grant.amount),
    open: grant.amount.hi >= UNBOUNDED,
    missing: missingOf(rulebook, grant),
    limits,
    displaced: grant.displaced && {
      ...grant.displaced,
      instead: writeRange(first ? first.before : grant.amount),
    },
    citations: grounds ? citationsOf(rulebook, scope.cited, grant) : [],
    trace:
      telling.traced && recorded
        ? {
            eligible: writeTrace(recorded.eligible),
            award: recorded.award && writeTrace(recorded.award),
          }
        : null,
  };
  return { ...written, reason: reasonOf(written, grant, scope) };
}
