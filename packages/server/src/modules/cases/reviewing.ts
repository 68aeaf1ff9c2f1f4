import type { Rulebook } from "@gongbao/engine";
import { assessStated, totalsOf } from "./applying.ts";
import { settle } from "./assessment.ts";
import type { Found, Outcome, StepContext } from "./perform.ts";
import { figureNotAllowed, nothingDue, opinionsMissing, reasonMissing } from "./refusals.ts";
import type { Stated } from "./tables.ts";
import { permit } from "../../access/permit.ts";
import type { Actor } from "../../access/actor.ts";
import { caseActions } from "./actions.ts";

/** 会审意见 of a supporting body. */
export const advise =
  (opinion: string, agrees: boolean) =>
  async ({ body }: StepContext): Promise<Outcome> => ({ words: opinion, detail: { body, agrees } });

/** The supporting bodies that have not given an opinion since the case came to review. */
export function opinionsAwaited(found: Found): readonly string[] {
  const came = found.steps.findLastIndex(({ kind }) => kind === "accept" || kind === "appeal");
  const given = new Set(
    found.steps.slice(came + 1).flatMap(({ kind, body }) => (kind === "advise" ? [body] : [])),
  );
  return found.programme.supporting.filter((body) => !given.has(body));
}

export interface Decision {
  /** The facts as the evidence shows them: every one that the measure asks, found by the reviewer. */
  readonly confirmed: Stated;
  /** A figure for each thing (or "" for the holder) where the rule gives a range, in yuan. */
  readonly amounts: Readonly<Record<string, string>>;
  readonly reason: string | null;
}

/** Whoever rejected a case does not review it again after the appeal. */
function refuseFormerReviewer(actor: Actor, found: Found): void {
  const rejected = found.steps.filter(({ kind }) => kind === "reject").map(({ by }) => by);
  permit(actor, caseActions.review, { notBy: rejected });
}

/**
 * 审核: on the facts that the evidence shows, with the opinions of all supporting bodies. What the rule leaves to be
 * decided is decided to a figure within its range, with a reason.
 */
export const decide =
  (rulebook: Rulebook, actor: Actor, { confirmed, amounts, reason }: Decision) =>
  async (context: StepContext): Promise<Outcome> => {
    const { found } = context;
    refuseFormerReviewer(actor, found);
    const awaited = opinionsAwaited(found);
    if (awaited.length > 0) throw opinionsMissing(awaited);
    const { assessment, awards } = await assessStated(context, rulebook, confirmed, true);
    const { settled, refused } = settle(awards, amounts);
    if (refused.length > 0) throw figureNotAllowed(refused);
    if (settled.length === 0) throw nothingDue(awards.map((award) => award.reason));
    if (Object.keys(amounts).length > 0 && (reason ?? "").trim() === "") throw reasonMissing;
    return {
      confirmed,
      receipt: assessment.receipt,
      detail: {
        ...totalsOf(assessment, found.programme.measure),
        settled: settled.map(({ item, amount }) => ({ item, fen: String(amount) })),
      },
      ...(reason === null ? {} : { words: reason }),
    };
  };

/** 不予奖补, with the reason. */
export const reject =
  (actor: Actor, reason: string) =>
  async ({ found }: StepContext): Promise<Outcome> => {
    refuseFormerReviewer(actor, found);
    return { words: reason };
  };
