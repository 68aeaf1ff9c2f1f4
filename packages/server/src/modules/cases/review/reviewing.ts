import { type Fen, readYuan, writeYuan } from "@gongbao/engine";
import type { Actor } from "../../../access/actor.ts";
import { permit } from "../../../access/permit.ts";
import { reasonTooShort } from "../../../errors/reason.ts";
import { isReason } from "../../../schema/reason.ts";
import { namesOn } from "../../../directory/names.ts";
import { caseActions } from "../actions.ts";
import { assessStated, totalsOf } from "../application/applying.ts";
import { asFound, confirmationsOf } from "./confirming.ts";
import type { Outcome, StepContext } from "../way/context.ts";
import { decidersOf, decidingBodies } from "../programmes/discretion.ts";
import type { Found } from "../way/found.ts";
import { figuresFixed, settledByOthers } from "./settlements.ts";
import { opinionsAwaited, opinionsTaken } from "./opinions.ts";
import {
  factsUnconfirmed,
  figureMissing,
  figureNotAllowed,
  figureSettledAlready,
  notTheDecider,
  nothingDue,
  opinionGiven,
  opinionsMissing,
  reasonMissing,
} from "../refusals.ts";
import { type Figures, refusedFigures, settle, withoutFigure } from "../assessment/settling.ts";

/** 会审意见 of a supporting body: one for each review. */
export const advise =
  (opinion: string, agrees: boolean) =>
  async ({ body, found }: StepContext): Promise<Outcome> => {
    if (!opinionsTaken(found).includes(body)) throw opinionGiven(body);
    if (!agrees && !isReason(opinion)) throw reasonTooShort("opinion");
    return { words: opinion, detail: { body, agrees } };
  };

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
      open.map(({ fact: { label }, item }) => ({
        zh: [item, label.zh].filter(Boolean).join(" "),
        en: [item, label.en].filter(Boolean).join(" "),
      })),
      open.map(({ fact, item }) => [item, fact.id].filter(Boolean).join(" ")),
    );
  }
  const confirmed = asFound(rulebook, found.stated, facts);
  return { confirmed, ...(await assessStated(context, confirmed, true)) };
}

/** What one body has settled another does not replace, though the article names both: it has to be asked. */
async function refuseOthersFigures(
  { transaction, found, body, day }: StepContext,
  figures: Figures,
  isReplaced: (figure: Fen, said: string) => boolean,
): Promise<void> {
  const others = settledByOthers(found, [body]);
  for (const [item, said] of Object.entries(figures)) {
    const other = others.get(item);
    if (other === undefined || !isReplaced(other.figure, said)) continue;
    const name = (await namesOn(transaction, [other.body], day)).get(other.body);
    throw figureSettledAlready(
      item,
      name ?? { zh: other.body, en: other.body },
      writeYuan(other.figure),
      said,
    );
  }
}

/** 定数: what the article leaves to a body is settled by that body, within the range and with a reason. */
export const fix =
  (figures: Figures, reason: string) =>
  async (context: StepContext): Promise<Outcome> => {
    await refuseOthersFigures(context, figures, () => true);
    const { awards } = await assessFound(context);
    const refused = refusedFigures(awards, figures);
    if (refused.length > 0) throw figureNotAllowed(refused);
    if (Object.keys(figures).length === 0) {
      throw figureMissing(withoutFigure(awards, {}), decidersOfCase(context));
    }
    return { words: reason, detail: { figures } };
  };

const decidersOfCase = ({ rulebook, found }: StepContext) =>
  decidersOf(rulebook, found.programme.measure);

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
    await refuseOthersFigures(context, figures, (figure, said) => readYuan(said) !== figure);
    const all = { ...figuresFixed(found), ...figures };
    const missing = withoutFigure(awards, all);
    if (missing.length > 0) throw figureMissing(missing, decidersOfCase(context));
    const { settled, refused, unproven } = settle(awards, all);
    if (refused.length > 0) throw figureNotAllowed(refused);
    if (settled.length === 0) throw nothingDue(awards.map((award) => award.reason));
    if (Object.keys(figures).length > 0 && !isReason(reason ?? "")) throw reasonMissing;
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
