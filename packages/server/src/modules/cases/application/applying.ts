import type { Assessment, Rulebook } from "@gongbao/engine";
import { lackingEvidence, papersOf } from "../../evidence/held.ts";
import { type CaseAssessment, assessCase, historyOf } from "../assessment/assessment.ts";
import type { Spine } from "../../../spine/spine.ts";
import { type Said, answerDefects } from "../mending/answers.ts";
import { lapseOffer } from "../offers/lapsing.ts";
import { takenUpAlready } from "../offers/refusals.ts";
import { openForSameWork } from "../offers/same-work.ts";
import type { Outcome, StepContext } from "../way/context.ts";
import { isSeatMissing } from "../way/found.ts";
import { countyMissing, nothingDue, outsideWindow, wrongStatement } from "../refusals.ts";
import type { Stated } from "../tables.ts";
import { evidenceMissing, stillMissing } from "./missing.ts";

/** What is stated, assessed on the case's day with the awards the server knows of; refused with everything that is wrong. */
export async function assessStated(
  { transaction, found, day, rulebook }: StepContext,
  stated: Stated,
  nothingElse: boolean,
): Promise<CaseAssessment> {
  const outcome = assessCase(rulebook, found.programme.measure, {
    holderKind: found.holderKind,
    stated,
    day: found.assessedOn ?? day,
    history: await historyOf(transaction, found, found.assessedOn ?? day),
    nothingElse,
  });
  if (!outcome.ok) throw wrongStatement(outcome.problems);
  return outcome.result;
}

/**
 * 申报: within the programme's days, with everything the measure asks for, and only where something may be due. What is
 * missing is told whole, at once; after a letter every defect is answered. The day of the first submission and the rules of that day are the case's from then on.
 */
export const submit =
  (spine: Pick<Spine, "letters" | "rulebooks">, answers: readonly Said[]) =>
  async (context: StepContext): Promise<Outcome> => {
    const { found, day, rulebook } = context;
    const currentRules = spine.rulebooks.hash;
    const { opensOn, closesOn } = found.programme;
    // What was sent back to be completed may come in after the window.
    if (found.state === "draft" && (day < opensOn || day > closesOn)) {
      throw outsideWindow(opensOn, closesOn, day);
    }
    if (isSeatMissing(found)) throw countyMissing(found.applicant);
    const mended = await answerDefects(context, answers);
    const { assessment, awards } = await assessStated(context, found.stated, false);
    const live = awards.filter(({ status }) => status !== "not-due");
    if (live.length === 0) throw nothingDue(awards.map(({ reason }) => reason));
    const missing = new Set(live.flatMap((award) => award.missing));
    const lacking = lackingEvidence(rulebook, found, {
      awards,
      papers: await papersOf(context.transaction, found.id),
    });
    if (missing.size > 0) throw stillMissing(called(rulebook, missing), lacking);
    if (lacking.length > 0) throw evidenceMissing(lacking);
    await endOffersBeside(spine, context);
    return {
      receipt: assessment.receipt,
      detail: { ...totalsOf(assessment, found.programme.measure), ...mended },
      ...(found.assessedOn === null && { assessedOn: day }),
      ...(found.rulebookHash === null && { rulebookHash: currentRules }),
    };
  };

/**
 * Ends what is offered for the same work: the firm has spoken for itself, and whoever reviews its application sees it. What
 * it has taken up already is not applied for once more.
 */
async function endOffersBeside(
  spine: Pick<Spine, "letters">,
  { transaction, found, rulebook, at }: StepContext,
): Promise<void> {
  const { applicant, programme, stated, id, number } = found;
  const work = { applicant, measure: programme.measure, stated };
  const others = await openForSameWork(transaction, rulebook, work, id);
  const taken = others.filter(({ isTakenUp }) => isTakenUp);
  if (taken.length > 0) throw takenUpAlready(taken.map((other) => other.number));
  for (const other of others) {
    // One after the other; of those that stand no more nothing is written.
    await lapseOffer(spine, transaction, other.number, at, "application", [number]);
  }
}

/** What is missing, each as it is called: a fact, or the kind of the things that a list is of. */
const called = ({ facts, subjects }: Rulebook, missing: ReadonlySet<string>) =>
  [...missing].map((id) => {
    const one = facts.find((fact) => fact.id === id) ?? subjects.find(({ list }) => list === id);
    return { id, label: one?.label ?? { zh: id, en: id } };
  });

/** What each award of the measure comes to, for the record of a step. */
export const totalsOf = ({ awards }: Assessment, measure: string) => ({
  awards: awards
    .filter((award) => award.measure === measure)
    .map(({ item, status, amount }) => ({ item: item?.id ?? null, status, ...amount })),
});

/** 撤回. */
export const withdraw = async (): Promise<Outcome> => ({});

/** 受理. */
export const accept = async (): Promise<Outcome> => ({});

/** 不予受理, with the reason. */
export const decline = (reason: string) => async (): Promise<Outcome> => ({ words: reason });

/** 申请复核: to the review, by another reviewer where one has rejected it. */
export const appeal = (reason: string) => async (): Promise<Outcome> => ({ words: reason });

/**
 * 改按现行规则: an open case goes over to the rules as they are now, where those it was submitted under read the gazette
 * wrong. A decided case never does.
 */
export const adoptRules =
  (currentRules: string, reason: string) =>
  async ({ found }: StepContext): Promise<Outcome> => ({
    words: reason,
    rulebookHash: currentRules,
    detail: { from: found.rulebookHash, to: currentRules },
  });
