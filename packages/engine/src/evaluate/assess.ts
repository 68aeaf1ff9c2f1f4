import type { Case, Item } from "../case/case.ts";
import type { Citation, Limit, Measure, Rulebook } from "../ir/rulebook.ts";
import { hashOf } from "../ir/canonical.ts";
import { readDay } from "../quantity/day.ts";
import { reasonOf } from "../explain/reason.ts";
import type { AppliedLimit, Assessment, Award, Receipt, Status } from "./assessment.ts";
import { Evaluator, type Reading, type Scope, scopeOf } from "./expression.ts";
import { type Amount, type Grant, UNBOUNDED, nothing, writeRange } from "./grant.ts";
import { type LimitContext, applyLimits } from "./limits.ts";
import { questionsOf } from "./questions.ts";
import { type Rerun, receiptOf, rerunWith } from "./receipt.ts";
import { resolveSameWork } from "./same-work.ts";
import { totalsOf } from "./totals.ts";
import { type Recorded, openFacts, writeTrace } from "./trace.ts";

/** What can be chosen for an assessment. */
export interface AssessOptions {
  /** A reading for an interpretation instead of its default. */
  readonly interpretations?: Readonly<Record<string, string>>;
}

interface Prepared {
  readonly scope: Scope;
  readonly hash: string;
}

const prepared = new WeakMap<Rulebook, Prepared>();

function prepare(rulebook: Rulebook): Prepared {
  const known = prepared.get(rulebook);
  if (known) return known;
  const made = { scope: scopeOf(rulebook), hash: hashOf(rulebook) };
  prepared.set(rulebook, made);
  return made;
}

const amountOf = (recorded: Recorded): Amount => {
  const { value } = recorded;
  if (value.kind !== "number") throw new TypeError("an award must be money");
  return { lo: value.interval.lo.n, hi: value.interval.hi ? value.interval.hi.n : UNBOUNDED };
};

/** Stage 1: what a measure gives for one thing, before any other rule. */
function grantFor(measure: Measure, item: Item | null, scope: Scope, reading: Reading): Grant {
  const base = {
    measure,
    item,
    thing: item?.id ?? "",
    cuts: [],
    displaced: null,
    unlisted: null,
  };
  const { from, until } = measure.validity;
  const outOfForce = reading.asOf < from || (until !== null && reading.asOf > until);
  const evaluator = new Evaluator(scope, {
    ...reading,
    inForceFrom: readDay(from),
    item: item?.facts ?? null,
  });
  const eligible = evaluator.run(measure.eligible);
  const truth = eligible.value.kind === "truth" ? eligible.value.truth : "unknown";
  if (outOfForce || truth === false)
    return {
      ...base,
      eligible: truth,
      amount: nothing,
      recorded: { eligible, award: null },
      outOfForce,
    };
  const award = evaluator.run(measure.award);
  const { lo, hi } = amountOf(award);
  return {
    ...base,
    eligible: truth,
    amount: { lo: truth === true ? lo : 0n, hi },
    recorded: { eligible, award },
    outOfForce,
  };
}

/** Stage 1 where nobody said whether the holder has any such thing: any number of them, each at its most. */
function grantUnlisted(measure: Measure, scope: Scope, reading: Reading): Grant {
  const mostWith = (facts: Item["facts"]) => grantFor(measure, { id: "", facts }, scope, reading);
  const one = mostWith({});
  const keys = measure.limits.flatMap((limit) => (limit.kind === "times" ? limit.by : []));
  const oneOfEachLevel = new Map(
    keys.flatMap((key) => {
      const levels = scope.facts.get(key)?.levels ?? [];
      const most = levels.map((level) => mostWith({ [key]: level.id }).amount.hi);
      return levels.length > 0 ? [[key, most.reduce((sum, each) => sum + each, 0n)] as const] : [];
    }),
  );
  return {
    ...one,
    item: null,
    eligible: one.amount.hi === 0n ? one.eligible : "unknown",
    amount: { lo: 0n, hi: one.amount.hi === 0n ? 0n : UNBOUNDED },
    recorded: null,
    unlisted: { each: one.amount.hi, oneOfEachLevel },
  };
}

/** Stage 1 where the holder is said to have no such thing. */
const grantNone = (measure: Measure): Grant => ({
  measure,
  item: null,
  thing: "",
  eligible: false,
  amount: nothing,
  cuts: [],
  displaced: null,
  recorded: null,
  unlisted: null,
  outOfForce: false,
});

function grantsOf(measure: Measure, given: Case, scope: Scope, reading: Reading): readonly Grant[] {
  if (!measure.item) return [grantFor(measure, null, scope, reading)];
  const items = given.items[measure.item];
  if (!items) return [grantUnlisted(measure, scope, reading)];
  if (items.length === 0) return [grantNone(measure)];
  return items.map((item) => grantFor(measure, item, scope, reading));
}

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

function missingOf(rulebook: Rulebook, grant: Grant): readonly string[] {
  if (grant.amount.hi === 0n) return [];
  if (!grant.recorded) {
    const list = rulebook.subjects.find((subject) => subject.id === grant.measure.item)?.list;
    return list ? [list] : [];
  }
  const missing = openFacts(grant.recorded.eligible);
  if (grant.recorded.award) openFacts(grant.recorded.award, missing);
  return [...missing];
}

function writeAward(rulebook: Rulebook, scope: Scope, grant: Grant): Award {
  const { measure, recorded } = grant;
  const first = grant.cuts[0];
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
    citations: citationsOf(rulebook, scope.cited, grant),
    trace: recorded && {
      eligible: writeTrace(recorded.eligible),
      award: recorded.award && writeTrace(recorded.award),
    },
  };
  return { ...written, reason: reasonOf(written, grant, scope) };
}

/**
 * Assesses one case: every measure that speaks of such a holder, by the stages award, same work, limits, totals.
 * Pure: the same rulebook, case and readings give the same assessment, byte for byte. The case must have been
 * read against this rulebook (`readCase`); throws RangeError for a reading that no interpretation has.
 */
export function assess(rulebook: Rulebook, given: Case, options: AssessOptions = {}): Assessment {
  const { scope, hash } = prepare(rulebook);
  const readings: Record<string, string> = {};
  for (const interpretation of rulebook.interpretations) {
    const chosen = options.interpretations?.[interpretation.id] ?? interpretation.default;
    if (!interpretation.readings.some((one) => one.id === chosen))
      throw new RangeError(`${interpretation.id} has no reading "${chosen}"`);
    readings[interpretation.id] = chosen;
  }
  const reading: Reading = {
    asOf: given.asOf,
    holder: given.facts,
    item: null,
    inForceFrom: null,
    readings,
  };
  const context: LimitContext = {
    asOf: given.asOf,
    history: given.history ?? [],
    holds: (limit) => !limit.under || readings[limit.under.interpretation] === limit.under.reading,
    figure: (limit: Limit) =>
      amountOf(
        new Evaluator(scope, reading).run(limit.kind === "cap" ? limit.amount : limit.count),
      ),
  };
  const collisions = rulebook.collisions.filter(
    (collision) =>
      !collision.under || readings[collision.under.interpretation] === collision.under.reading,
  );
  const first = rulebook.measures
    .filter((measure) => measure.holders.includes(given.subject))
    .flatMap((measure) => grantsOf(measure, given, scope, reading));
  const { grants: resolved, open } = resolveSameWork(first, collisions, context.history);
  const grants = applyLimits(resolved, context);
  const totals = totalsOf(resolved, open, context);
  const awards = grants.map((grant) => writeAward(rulebook, scope, grant));
  const assessment: Omit<Assessment, "receipt"> = {
    asOf: given.asOf,
    subject: given.subject,
    awards,
    total: {
      ...writeRange(totals.all),
      open: awards.filter((award) => award.open).map((award) => award.measure),
    },
    byPayee: [...totals.byPayee].map(([payee, amount]) => ({ payee, ...writeRange(amount) })),
    questions: questionsOf(rulebook, grants, (grant) => missingOf(rulebook, grant)),
    assumptions:
      given.history === null
        ? [
            {
              zh: "未填写以往奖补，按此前未享受过计算。",
              en: "Nothing was said about past awards; the figures take it that there were none.",
            },
          ]
        : [],
    interpretations: readings,
  };
  return { ...assessment, receipt: receiptOf(hash, given, assessment) };
}

/** Runs an assessment again from its receipt, and says whether rules and result are the same. */
export const rerun = (rulebook: Rulebook, receipt: Receipt): Rerun =>
  rerunWith(assess, rulebook, receipt);
