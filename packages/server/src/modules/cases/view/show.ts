import { type Award, type Rulebook, rankQuestions, rerun, writeYuan } from "@gongbao/engine";
import type { Kysely, Transaction } from "kysely";
import type { Actor } from "../../../access/actor.ts";
import { namesOn } from "../../../directory/names.ts";
import { permit } from "../../../access/permit.ts";
import { dayOf } from "../../../calendar/working-days.ts";
import { ApiError } from "../../../errors/api-error.ts";
import type { Spine } from "../../../spine/spine.ts";
import { lackingEvidence, papersOf } from "../../evidence/held.ts";
import { type CaseOutcome, assessCase, historyOf } from "../assessment/assessment.ts";
import { confirmationsOf } from "../review/confirming.ts";
import type { Rules } from "../way/context.ts";
import { decidedOf, totalOf } from "../assessment/decided.ts";
import { decidersOf, decidingBodies, measureOf } from "../programmes/discretion.ts";
import { type Found, findCase, noSuchCase } from "../way/found.ts";
import { narrow } from "../assessment/narrow.ts";
import { mendingsOf } from "../mending/mendings.ts";
import { masked } from "../money/accounts.ts";
import { payableBy } from "../money/payable.ts";
import { ordersOf } from "../money/paying.ts";
import { bodiesOn, keptFrom, rulesFor } from "../way/perform.ts";
import { placeOf } from "../programmes/ranking.ts";
import { claimOf } from "../money/recovering.ts";
import { opinionsAwaited } from "../review/opinions.ts";
import { noticeEnd } from "../notice/over.ts";
import { figuresAwaited, isLeftToSettle, settlementsOf } from "../review/settlements.ts";
import type { CaseBody } from "../schemas.ts";
import { openObjections } from "../notice/open.ts";
import { isOnOffer, offerOf } from "../offers/offer.ts";
import { namesOfPeople } from "./people.ts";
import { sameWorkOf } from "./applied.ts";
import { savedOf } from "./saved.ts";
import { maySee, worksOn } from "../way/sight.ts";
import { isTimely } from "./timely.ts";
import { toldAs } from "./told-step.ts";
import { undecided } from "../way/states.ts";
import { type StepKind, isDecision, stepOf, steps, turnOf } from "../way/steps.ts";
import { answeringTurn } from "../way/turn.ts";
import type { Tables } from "../tables.ts";

const kinds = Object.keys(steps) as StepKind[];

/** Whether somebody may take a step of a case now. */
function mayTake(actor: Actor, found: Found, kind: StepKind, rules: Rules): boolean {
  const step = stepOf(kind);
  // Taken by answering an objection, not by itself.
  if (kind === "reopen" || !step.from.includes(found.state)) return false;
  return bodiesOn(found, kind, rules).some((body) => {
    const holds = actor.memberships.some((each) => each.body === body && each.role === step.role);
    if (!holds) return false;
    try {
      permit(actor, step.action, { body, ...keptFrom(found, kind) });
      return true;
    } catch (error) {
      if (error instanceof ApiError) return false;
      throw error;
    }
  });
}

/**
 * A case that somebody may see, with its rules.
 *
 * @throws {ApiError} 404 where there is none, or it is not theirs
 */
export async function seenCase(
  spine: Spine,
  database: Kysely<Tables>,
  actor: Actor,
  number: string,
): Promise<{ readonly found: Found; readonly rules: Rules }> {
  const found = await findCase(database, number);
  const rules = await rulesFor(spine, found);
  if (!maySee(actor, found, rules)) throw noSuchCase(number);
  return { found, rules };
}

/**
 * What a case comes to: as it was decided, by its receipt; before that, as it stands. Shown by the rules that bear on its
 * measure alone, which come to the same.
 */
export async function outcomeOf(
  database: Kysely<Tables>,
  found: Found,
  rulebook: Rulebook,
  today: string,
): Promise<CaseOutcome> {
  const { measure } = found.programme;
  const bearing = narrow(rulebook, measure);
  const receipt = found.steps.findLast(isDecision)?.receipt ?? null;
  if (receipt !== null && !undecided.includes(found.state)) {
    const { assessment } = rerun(bearing, receipt);
    const awards = assessment.awards.filter((award) => award.measure === measure);
    return { ok: true, result: { assessment, awards } };
  }
  return assessCase(rulebook, measure, {
    holderKind: found.holderKind,
    stated: found.stated,
    day: found.assessedOn ?? today,
    history: await historyOf(database, found, found.assessedOn ?? today),
    nothingElse: false,
    bearing,
  });
}

const awardsIn = (outcome: CaseOutcome): readonly Award[] =>
  outcome.ok ? outcome.result.awards : [];

const written = ({ item, status, amount, reason, missing }: Award) => ({
  item: item?.id ?? null,
  status,
  min: amount.min,
  max: amount.max,
  reason: { ...reason },
  missing: [...missing],
});

/** What the case would come to under the rules as they are now, where those are others and it is still open. */
async function underCurrentRules(
  { rulebooks }: Spine,
  database: Kysely<Tables>,
  found: Found,
  today: string,
): Promise<CaseBody["rules"]["now"]> {
  const { measure } = found.programme;
  if (found.rulebookHash === null || found.rulebookHash === rulebooks.hash) return null;
  if (!undecided.includes(found.state)) return null;
  if (!rulebooks.current.measures.some(({ id }) => id === measure)) {
    return { hash: rulebooks.hash, awards: [] };
  }
  const outcome = await outcomeOf(database, found, rulebooks.current, today);
  return { hash: rulebooks.hash, awards: awardsIn(outcome).map(written) };
}

/** A case as it is shown to somebody: where it is, whose turn it is, what it comes to, what they may do. */
export async function showCase(spine: Spine, actor: Actor, number: string): Promise<CaseBody> {
  return spine.database
    .withTables<Tables>()
    .transaction()
    .setIsolationLevel("repeatable read")
    .execute(async (transaction) =>
      showFound(spine, transaction, actor, await seenCase(spine, transaction, actor, number)),
    );
}

/** A case that was found, as `showCase` shows it: in the transaction that changed it, where one did. */
export async function showFound(
  spine: Spine,
  transaction: Transaction<Tables>,
  actor: Actor,
  { found, rules }: { readonly found: Found; readonly rules: Rules },
): Promise<CaseBody> {
  const { number } = found;
  const { rulebook } = rules;
  const { measure } = found.programme;
  const today = dayOf(spine.clock.now());
  const outcome = await outcomeOf(transaction, found, rulebook, today);
  const decided = decidedOf(found);
  const facts = await confirmationsOf(transaction, found, rulebook);
  const people = worksOn(actor, found, rules)
    ? await namesOfPeople(transaction, [
        ...facts.flatMap(({ finding }) => (finding === null ? [] : [finding.by])),
        ...found.steps.map(({ by }) => by),
      ])
    : new Map<string, string>();
  const papers = await papersOf(transaction, found.id);
  const orders = found.steps.some(({ kind }) => kind === "pay")
    ? await ordersOf({ transaction, found })
    : [];
  const place = found.programme.ranked ? await placeOf(transaction, found) : null;
  const { claimed, back, way } = claimOf(found);
  const objections = found.state === "noticed" ? await openObjections(transaction, found) : 0;
  const turn = turnIn(found, rules, objections);
  const awaited = found.state === "accepted" ? [...opinionsAwaited(found)] : [];
  const settlers = decidingBodies(found, rules);
  const figuresToCome = figuresAwaited(found, awardsIn(outcome), settlers);
  const names = await namesOn(
    transaction,
    [
      found.applicant,
      found.programme.leading,
      ...(found.seat === null ? [] : [found.seat]),
      ...(turn?.body ?? []),
      ...awaited,
      ...settlers,
      ...found.steps.map(({ body }) => body),
    ],
    today,
  );
  const reviewing = actor.memberships.flatMap(({ body, role }) =>
    role === stepOf("fix").role ? [body] : [],
  );
  const can: StepKind[] = [];
  for (const kind of kinds) {
    if (!mayTake(actor, found, kind, rules)) continue;
    if (kind === "fix" && !isLeftToSettle(found, awardsIn(outcome), reviewing)) continue;
    if (await isTimely({ transaction, found, today }, actor, kind)) can.push(kind);
  }
  return {
    number,
    programme: found.programme.id,
    programmeTitle: found.programme.title,
    applicant: found.applicant,
    county: found.seat,
    state: found.state,
    version: found.version,
    turn,
    dueOn: found.dueOn,
    noticeUntil: found.noticeUntil,
    noticeWouldEnd: can.includes("publish") ? noticeEnd(found, today) : null,
    assessedOn: found.assessedOn,
    rules: {
      hash: found.rulebookHash ?? spine.rulebooks.hash,
      now: await underCurrentRules(spine, transaction, found, today),
    },
    stated: found.stated,
    confirmed: found.confirmed,
    facts: facts.map(({ fact, item, value, finding }) => ({
      fact: fact.id,
      label: { ...fact.label },
      evidence: fact.evidence && { ...fact.evidence },
      item,
      stated: value,
      finding:
        finding === null
          ? null
          : {
              verdict: finding.verdict,
              value: finding.value ?? null,
              note: finding.note,
              at: finding.at,
              by: finding.by,
              name: people.get(finding.by) ?? null,
            },
    })),
    questions: questionsOf(rulebook, found, outcome),
    opinionsAwaited: awaited,
    objectionsOpen: objections,
    deciders: decidersOf(rulebook, measure).map((label) => ({ ...label })),
    settledBy: [...settlers],
    figuresAwaited: [...figuresToCome],
    settlements: settlementsOf(found, awardsIn(outcome)).map(({ figure, ...settlement }) => ({
      ...settlement,
      figure: writeYuan(figure),
    })),
    awards: awardsIn(outcome).map(written),
    problems: outcome.ok
      ? []
      : outcome.problems.map(({ message, path }) => ({ where: path.join("."), ...message })),
    saved: await savedOf(transaction, actor, found),
    sameWork: await sameWorkOf(transaction, actor, found, rulebook),
    evidence: papers,
    evidenceMissing: lackingOf(rulebook, found, awardsIn(outcome), papers),
    offer: await offerShown(transaction, found, rulebook),
    mendings: await mendingsOf(transaction, found, rulebook),
    decided: decided.length === 0 ? null : writeYuan(totalOf(decided)),
    place,
    claimed: claimed === 0n ? null : writeYuan(claimed),
    recovered: claimed === 0n ? null : writeYuan(back),
    payBack: way,
    orders: orders.map((order) => ({
      number: order.number,
      amount: writeYuan(order.amount),
      account: order.account === null ? null : masked(order.account),
      outcome: order.outcome === null ? null : order.outcome === "confirm" ? "paid" : "failed",
    })),
    steps: found.steps.map((step, index) => ({
      kind: step.kind,
      label: { ...toldAs(step, found.steps.slice(0, index)) },
      role: step.role,
      body: step.body,
      at: step.at,
      by: step.by,
      name: people.get(step.by) ?? null,
      detail: step.detail,
      receipt: step.receipt?.outputs ?? null,
    })),
    payable: can.includes("pay") ? await payableBy({ transaction, found }, actor) : null,
    can,
    names: Object.fromEntries(names),
  };
}

/** What has to be proved and is not; of what was offered nothing, since the city stated it. */
function lackingOf(
  rulebook: Rulebook,
  found: Found,
  awards: readonly Award[],
  papers: Awaited<ReturnType<typeof papersOf>>,
): CaseBody["evidenceMissing"] {
  if (isOnOffer(found)) return [];
  return lackingEvidence(rulebook, found, { awards, papers }).map(
    ({ label, evidence, ...rest }) => ({
      ...rest,
      label: { ...label },
      evidence: evidence && { ...evidence },
    }),
  );
}

/** What a case offers, with the words that it goes by; null where it did not begin so. */
async function offerShown(
  database: Kysely<Tables>,
  found: Found,
  rulebook: Rulebook,
): Promise<CaseBody["offer"]> {
  const offer = await offerOf(database, found);
  if (offer === null) return null;
  const { programme } = found;
  const { document, article, citations } = measureOf(rulebook, programme.measure);
  return {
    sum: writeYuan(offer.sum),
    source: offer.source,
    sourceAsOf: offer.sourceAsOf,
    until: programme.closesOn,
    document,
    article,
    words: citations.flatMap((at) => rulebook.citations[at]?.quote ?? []),
    disputed: !isOnOffer(found),
  };
}

const mostQuestions = 20;

/** What to ask next of whoever fills the case in: only what can still change what it comes to, most first. */
function questionsOf(
  rulebook: Rulebook,
  { state, programme: { measure } }: Found,
  outcome: CaseOutcome,
): CaseBody["questions"] {
  if (!outcome.ok || (state !== "draft" && state !== "returned")) return [];
  const given = outcome.result.assessment.receipt.inputs;
  return rankQuestions(narrow(rulebook, measure), given)
    .filter(({ measures }) => measures.includes(measure))
    .slice(0, mostQuestions)
    .map(({ fact, item, label, settles }) => ({
      fact,
      item: item?.id ?? null,
      label: { ...label },
      settles,
    }));
}

/** Whose turn it is. */
function turnIn(found: Found, rules: Rules, objections: number): CaseBody["turn"] {
  if (objections > 0) {
    const { bodies, role } = answeringTurn(found);
    return { body: [...bodies], role };
  }
  const turn = turnOf[found.state];
  if (turn === null) return null;
  const kind = kinds.find((each) => {
    const step = stepOf(each);
    return step.side === turn.side && step.role === turn.role;
  });
  return {
    body: kind === undefined ? [] : [...bodiesOn(found, kind, rules)],
    role: turn.role,
  };
}
