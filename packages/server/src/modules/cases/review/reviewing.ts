import type { Actor } from "../../../access/actor.ts";
import { permit } from "../../../access/permit.ts";
import { caseActions } from "../actions.ts";
import { assessStated, totalsOf } from "../application/applying.ts";
import { asFound, confirmationsOf } from "./confirming.ts";
import type { Outcome, StepContext } from "../way/context.ts";
import { decidersOf, decidingBodies } from "../programmes/discretion.ts";
import type { Found } from "../way/found.ts";
import { opinionsAwaited } from "./opinions.ts";
import {
  factsUnconfirmed,
  figureNotAllowed,
  notTheDecider,
  nothingDue,
  opinionsMissing,
  reasonMissing,
} from "../refusals.ts";
import { type Figures, refusedFigures, settle } from "../assessment/settling.ts";

/** 会审意见 of a supporting body. */
export const advise =
  (opinion: string, agrees: boolean) =>
  async ({ body }: StepContext): Promise<Outcome> => ({ words: opinion, detail: { body, agrees } });

/** The steps since the case came to review the last time. */
function sinceAccepted({ steps }: Found) {
  const came = steps.findLastIndex(({ kind }) =>
    ["accept", "appeal", "send-back", "reopen"].includes(kind),
  );
  return steps.slice(came + 1);
}

/** The figures that the bodies named by the article have settled in this review. */
function figuresFixed(found: Found): Figures {
  const fixed = sinceAccepted(found).filter(({ kind }) => kind === "fix");
  return Object.assign({}, ...fixed.map(({ detail }) => detail["figures"])) as Figures;
}

/** Whoever rejected a case does not review it again after the appeal. */
function refuseFormerReviewer(actor: Actor, found: Found): void {
  const rejected = found.hands.filter(({ kind }) => kind === "reject").map(({ by }) => by);
  permit(actor, caseActions.review, { notBy: rejected });
}

/** The case on the facts as they were found; every one of them must have been looked at. */
async function assessFound(context: StepContext) {
  const { transaction, found, rulebook } = context;
  const facts = await confirmationsOf(transaction, found, rulebook);
  const open = facts.filter(({ finding }) => finding === null);
  if (open.length > 0) {
    throw factsUnconfirmed(
      open.map(({ fact, item }) => [item, fact.label.zh].filter(Boolean).join(" ")),
      open.map(({ fact, item }) => [item, fact.id].filter(Boolean).join(" ")),
    );
  }
  const confirmed = asFound(rulebook, found.stated, facts);
  return { confirmed, ...(await assessStated(context, confirmed, true)) };
}

/** 定数: what the article leaves to a body is settled by that body, within the range and with a reason. */
export const fix =
  (figures: Figures, reason: string) =>
  async (context: StepContext): Promise<Outcome> => {
    const { awards } = await assessFound(context);
    const refused = refusedFigures(awards, figures);
    if (refused.length > 0) throw figureNotAllowed(refused);
    return { words: reason, detail: { figures } };
  };

export interface Decision {
  /** Where the rule gives a range and the leading body is the one to settle it. */
  readonly figures: Figures;
  readonly reason: string | null;
}

/**
 * 审核: on the facts that the evidence shows, with the opinions of all supporting bodies. What the rule leaves to be
 * decided is decided to a figure within its range, with a reason, by whom the article names.
 */
export const decide =
  ({ figures, reason }: Decision) =>
  async (context: StepContext): Promise<Outcome> => {
    const { found, actor, rulebook } = context;
    refuseFormerReviewer(actor, found);
    const awaited = opinionsAwaited(found);
    if (awaited.length > 0) throw opinionsMissing(awaited);
    const { confirmed, assessment, awards } = await assessFound(context);
    const { measure, leading } = found.programme;
    const deciders = decidingBodies(found, context);
    if (Object.keys(figures).length > 0 && !deciders.includes(leading)) {
      throw notTheDecider(deciders, decidersOf(rulebook, measure));
    }
    const all = { ...figuresFixed(found), ...figures };
    const { settled, refused, unproven } = settle(awards, all);
    if (refused.length > 0) throw figureNotAllowed(refused);
    if (settled.length === 0) throw nothingDue(awards.map((award) => award.reason));
    if (Object.keys(figures).length > 0 && (reason ?? "").trim() === "") throw reasonMissing;
    return {
      confirmed,
      receipt: assessment.receipt,
      detail: {
        ...totalsOf(assessment, measure),
        settled: settled.map(({ item, amount }) => ({ item, fen: String(amount) })),
        ...(unproven.length === 0 ? {} : { unproven }),
      },
      ...(reason === null ? {} : { words: reason }),
    };
  };

/** 不予奖补, with the reason. */
export const reject =
  (reason: string) =>
  async ({ found, actor }: StepContext): Promise<Outcome> => {
    refuseFormerReviewer(actor, found);
    return { words: reason };
  };
