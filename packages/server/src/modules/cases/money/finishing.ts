import { type Fen, writeYuan } from "@gongbao/engine";
import { sql } from "kysely";
import { type LimitOf, room } from "../../../ledger/accounts.ts";
import { type Share, type Use, commitAward, openLimit } from "../../../ledger/awards.ts";
import { findLine, payerOf } from "../../../ledger/budget.ts";
import { LedgerRefusal } from "../../../ledger/refusal.ts";
import { holdHolders } from "./holding.ts";
import { assessStated } from "../application/applying.ts";
import { capsOf, divide, factsOfItem } from "../assessment/assessment.ts";
import { openObjections } from "../notice/open.ts";
import { isNoticeOver, noticeEnd } from "../notice/over.ts";
import type { Outcome, StepContext } from "../way/context.ts";
import { decidedOf, totalOf } from "../assessment/decided.ts";
import type { Found } from "../way/found.ts";
import { isDecision } from "../way/steps.ts";
import { placeOf } from "../programmes/ranking.ts";
import {
  assessmentChanged,
  noticeRunning,
  notRanked,
  objectionsOpen,
  outsidePlaces,
  quotaFull,
} from "../refusals.ts";
import { settle } from "../assessment/settling.ts";
import type { Stated } from "../tables.ts";

/** The decision holds against the awards that have been made since, and there is a place left. */
async function refuseWhatChanged(context: StepContext): Promise<void> {
  const { found } = context;
  const decided = decidedOf(found);
  const confirmed: Stated = found.confirmed ?? {};
  const { awards } = await assessStated(context, confirmed, true);
  const figures = Object.fromEntries(
    decided.map(({ item, amount }) => [item ?? "", writeYuan(amount)]),
  );
  const { settled, refused } = settle(awards, figures);
  if (refused.length > 0 || totalOf(settled) !== totalOf(decided)) {
    throw assessmentChanged(
      writeYuan(totalOf(decided)),
      refused.map((each) => each.expected).join("; "),
    );
  }
  await refuseWithoutPlace(context);
}

async function refuseWithoutPlace({ transaction, found }: StepContext): Promise<void> {
  const { quota, id, ranked } = found.programme;
  if (quota === null) return;
  const { count } = await transaction
    .selectFrom("cases.case")
    .select(({ fn }) => fn.countAll<bigint>().as("count"))
    .where("programme_id", "=", id)
    .where("state", "in", ["approved", "paying", "closed", "recovering"])
    .executeTakeFirstOrThrow();
  if (count >= BigInt(quota)) throw quotaFull(quota);
  if (!ranked) return;
  const place = await placeOf(transaction, found);
  if (place === null) throw notRanked(id);
  if (!place.chosen) throw outsidePlaces(quota, place.score);
}

/** 财政核对, by each payer: caps over the years, the same work, the places, and whether the lines have it. */
export const check = async (context: StepContext): Promise<Outcome> => {
  await refuseWhatChanged(context);
  const { transaction, found } = context;
  const shares = await sharesOf(context);
  const caps = await Promise.all(
    capsOfCase(context).map(async ({ limit, cap }) => {
      const account = await transaction
        .selectFrom("ledger.account")
        .select("balance")
        .where("kind", "=", "room")
        .where("key", "=", room(limit).key)
        .executeTakeFirst();
      return { limit: limit.limit, period: limit.period, left: String(account?.balance ?? cap) };
    }),
  );
  const available = await Promise.all(
    shares.map(async ({ line, amount }) => {
      const account = await transaction
        .selectFrom("ledger.account")
        .select("balance")
        .where("kind", "=", "available")
        .where("line_id", "=", line.id)
        .executeTakeFirst();
      return { line: line.code, fen: String(amount), available: String(account?.balance ?? 0n) };
    }),
  );
  const { body } = context;
  const waiting = payersAwaited(found).filter((payer) => payer !== body);
  return {
    ...(waiting.length === 0 && { to: "checked" as const }),
    detail: { body, fen: String(totalOf(decidedOf(found))), shares: available, caps },
  };
};

/** The payers that have not checked the money since the decision. */
function payersAwaited({ steps, programme }: Found): readonly string[] {
  const decision = steps.findLastIndex(isDecision);
  const done = new Set(
    steps.slice(decision + 1).flatMap(({ kind, body }) => (kind === "check" ? [body] : [])),
  );
  return [...new Set(programme.shares.map(({ payer }) => payer))].filter((each) => !done.has(each));
}

export const sendBack = (reason: string) => async (): Promise<Outcome> => ({ words: reason });

/** 公示, for as many working days as the programme says. */
export const publish = async ({ found, day }: StepContext): Promise<Outcome> => {
  const noticeUntil = noticeEnd(found, day);
  return { noticeUntil, detail: { until: noticeUntil } };
};

/** What each line pays of the whole award. */
async function sharesOf({ transaction, found }: StepContext): Promise<readonly Share[]> {
  const { shares, year } = found.programme;
  const parts = divide(
    totalOf(decidedOf(found)),
    shares.map(({ numerator }) => numerator),
  );
  const result: Share[] = [];
  for (const [at, { line: code, payer }] of shares.entries()) {
    const amount = (parts[at] ?? 0n) as Fen;
    if (amount === 0n) continue;
    const line = await findLine(transaction, code, year);
    // A county's line is found by its code alone, and a code is whoever's who opened it.
    if ((await payerOf(transaction, line)) !== payer) throw new LedgerRefusal("line-of-another");
    result.push({ line, amount });
  }
  return result;
}

/** The caps over the applicant that the case's measure has, in the period of the case's day. */
export function capsOfCase({ found, rulebook, day }: StepContext) {
  const { measure } = found.programme;
  return capsOf(rulebook, measure, found.assessedOn ?? day).map(
    ({ limit, period, cap, words }) => ({
      limit: { limit, holder: found.applicant, period } satisfies LimitOf,
      cap,
      words,
    }),
  );
}

/** The room under each cap that the award takes, opened where this is the holder's first. */
async function usesOf(context: StepContext): Promise<readonly Use[]> {
  const { transaction, found, at, actor } = context;
  const uses: Use[] = [];
  for (const { limit, cap, words } of capsOfCase(context)) {
    const there = await transaction
      .selectFrom("ledger.account")
      .select("id")
      .where("kind", "=", "room")
      .where("key", "=", room(limit).key)
      .executeTakeFirst();
    if (there === undefined) {
      await openLimit(transaction, limit, cap, { at, by: actor.user, reason: words });
    }
    uses.push({ limit, amount: totalOf(decidedOf(found)) });
  }
  return uses;
}

/**
 * 批准: after the notice and the answers to all objections. The money is kept for the case and the room under each cap is
 * taken, or the case is not approved.
 */
export const approve = async (context: StepContext): Promise<Outcome> => {
  const { transaction, found, actor, at, day, rulebook } = context;
  if (!isNoticeOver(found, day)) throw noticeRunning(found.noticeUntil ?? day, day);
  const open = await openObjections(transaction, found);
  if (open > 0) throw objectionsOpen(open);
  await holdProgrammeAndApplicant(context);
  await refuseWhatChanged(context);
  const awards = decidedOf(found);
  const shares = await sharesOf(context);
  const uses = await usesOf(context);
  await commitAward(transaction, found.number, shares, uses, {
    key: `approve/${found.number}/${found.steps.length}`,
    at,
    by: actor.user,
    reason: found.programme.id,
  });
  await transaction
    .insertInto("cases.award")
    .values(
      awards.map(({ item, amount }) => ({
        case_id: found.id,
        holder: found.applicant,
        measure: found.programme.measure,
        item,
        facts: JSON.stringify(
          factsOfItem(rulebook, found.programme.measure, found.confirmed ?? {}, item),
        ),
        day: found.assessedOn ?? day,
        amount,
        recorded_at: at,
        recorded_by: actor.user,
      })),
    )
    .execute();
  return { detail: { fen: String(totalOf(awards)) } };
};

/**
 * One approval of a programme with places at a time, and one of an applicant: what is counted and what the rules say of
 * awards before hold until this one is written.
 */
async function holdProgrammeAndApplicant({ transaction, found }: StepContext): Promise<void> {
  if (found.programme.quota !== null) {
    await sql`select pg_advisory_xact_lock(4713, hashtext(${found.programme.id}))`.execute(
      transaction,
    );
  }
  await holdHolders(transaction, [found.applicant]);
}
