import { type Fen, readYuan, sayDay, writeYuan } from "@gongbao/engine";
import { sql } from "kysely";
import { assessStated, totalsOf } from "../application/applying.ts";
import { settle } from "../assessment/settling.ts";
import { factsStated, restate } from "../assessment/stated-facts.ts";
import { outsideWindow } from "../refusals.ts";
import type { Outcome, StepContext } from "../way/context.ts";
import { type Offer, offerOf, surelyOwed } from "./offer.ts";
import { offerOfOtherSum } from "./refusals.ts";
import { openForSameWork } from "./same-work.ts";

function refuseAfterClosing({ found, day }: StepContext): void {
  const { opensOn, closesOn } = found.programme;
  if (day > closesOn) throw outsideWindow(opensOn, closesOn, day);
}

/** The offer of a case that has one, as every case in these states has. */
async function standingOffer({ transaction, found }: StepContext): Promise<Offer> {
  const offer = await offerOf(transaction, found);
  if (offer === null) throw new Error(`case ${found.number} offers nothing`);
  return offer;
}

/** Ends the offer, where an application for the same work is open beside it; null where none is. */
async function endedByApplication({
  transaction,
  found,
  rulebook,
}: StepContext): Promise<Outcome | null> {
  const { applicant, programme, stated, id } = found;
  const work = { applicant, measure: programme.measure, stated };
  const others = await openForSameWork(transaction, rulebook, work, id);
  if (others.length === 0) return null;
  const cases = others.map(({ number }) => number);
  return { instead: "lapse", detail: { reason: "application", cases } };
}

/** What the firm was awarded since it was told, for it to see why the sum is another. */
async function awardedSince({ transaction, found }: StepContext, { releasedAt }: Offer) {
  const { rows } = await sql<{
    measure: string;
    item: string | null;
    day: string;
    amount: bigint;
  }>`
    select measure, item, day, amount from cases.award
    where holder = ${found.applicant} and recorded_at > ${releasedAt} order by id limit 20`.execute(
    transaction,
  );
  return rows.map(({ measure, item, day, amount }) => ({
    measure,
    item,
    day,
    fen: String(amount),
  }));
}

/** Another sum than was offered: it is offered anew, or no more where nothing is owed for sure. */
async function offeredAnew(context: StepContext, offer: Offer, now: Fen | null): Promise<Outcome> {
  const { transaction, found } = context;
  const awarded = await awardedSince(context, offer);
  const detail = { before: String(offer.sum), now: now === null ? null : String(now), awarded };
  if (now === null) return { instead: "lapse", detail: { reason: "changed", ...detail } };
  await transaction
    .updateTable("cases.offer")
    .set({ sum: now })
    .where("case_id", "=", found.id)
    .execute();
  return { instead: "renew", detail };
}

/**
 * 确认享受: the firm takes what it is offered, at the sum that it saw. It is assessed anew with everything known by now;
 * where that comes to another sum nothing is taken, and the offer is made anew or ended. What the officials found by
 * releasing it is written down, and this is the decision.
 */
export const takeUp =
  (sum: string) =>
  async (context: StepContext): Promise<Outcome> => {
    refuseAfterClosing(context);
    const { transaction, found, rulebook, at } = context;
    const offer = await standingOffer(context);
    if (readYuan(sum) !== offer.sum) throw offerOfOtherSum(writeYuan(offer.sum), sum);
    const ended = await endedByApplication(context);
    if (ended !== null) return ended;
    const { assessment, awards } = await assessStated(context, found.stated, true);
    const owed = surelyOwed(awards);
    if (owed.is !== "owed" || owed.sum !== offer.sum) {
      return offeredAnew(context, offer, owed.is === "owed" ? owed.sum : null);
    }
    const { measure } = found.programme;
    const facts = factsStated(rulebook, measure, found.stated);
    if (facts.length > 0) {
      await transaction
        .insertInto("cases.confirmation")
        .values(
          facts.map(({ fact, item, value }) => ({
            case_id: found.id,
            item: item ?? "",
            fact: fact.id,
            verdict: "as-stated" as const,
            stated: JSON.stringify(value),
            found: null,
            note: `${offer.source}，截至${sayDay(offer.sourceAsOf).zh}`,
            at,
            by: offer.releasedBy,
          })),
        )
        .execute();
    }
    return {
      confirmed: restate(rulebook, found.stated, facts),
      receipt: assessment.receipt,
      detail: {
        ...totalsOf(assessment, measure),
        settled: settle(awards, {}).settled.map(({ item, amount }) => ({
          item,
          fen: String(amount),
        })),
      },
    };
  };

/** 指出事实有误: the offer is gone, and the case is a draft of the firm's own with the facts, for it to put right. */
export const dispute =
  (words: string) =>
  async (context: StepContext): Promise<Outcome> => {
    refuseAfterClosing(context);
    return { words, dueOn: null, assessedOn: null, rulebookHash: null };
  };

/** 放弃享受: until the programme closes it can be taken back. */
export const forgo = async (context: StepContext): Promise<Outcome> => {
  refuseAfterClosing(context);
  return {};
};

/** 撤回放弃: the offer stands again, unless an application was made for the same work. */
export const reconsider = async (context: StepContext): Promise<Outcome> => {
  refuseAfterClosing(context);
  const ended = await endedByApplication(context);
  return ended ?? {};
};
