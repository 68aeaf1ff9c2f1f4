import { type Fen, type Rulebook, writeYuan } from "@gongbao/engine";
import { sql } from "kysely";
import { afterWorkingDays } from "../../calendar/working-days.ts";
import { type LimitOf, room } from "../../ledger/accounts.ts";
import { type Share, type Use, commitAward, openLimit } from "../../ledger/awards.ts";
import { findLine } from "../../ledger/budget.ts";
import { assessStated } from "./applying.ts";
import { type Settled, capsOf, divide, settle } from "./assessment.ts";
import type { Found, Outcome, StepContext } from "./perform.ts";
import { assessmentChanged, noticeRunning, objectionsOpen, quotaFull } from "./refusals.ts";
import type { Stated } from "./tables.ts";

/** What was decided, as the last decision says. */
export function decidedOf(found: Found): readonly Settled[] {
  const decision = found.steps.findLast(({ kind }) => kind === "decide");
  const settled = decision?.detail["settled"];
  if (!Array.isArray(settled)) return [];
  return settled.map(({ item, fen }: { item: string | null; fen: string }) => ({
    item,
    amount: BigInt(fen) as Fen,
  }));
}

const totalOf = (awards: readonly Settled[]): bigint =>
  awards.reduce((sum, { amount }) => sum + amount, 0n);

/** The decision holds against the awards that have been made since, and there is a place left. */
async function refuseWhatChanged(context: StepContext, rulebook: Rulebook): Promise<void> {
  const { transaction, found } = context;
  const decided = decidedOf(found);
  const confirmed: Stated = found.confirmed ?? {};
  const { awards } = await assessStated(context, rulebook, confirmed, true);
  const amounts = Object.fromEntries(
    decided.map(({ item, amount }) => [item ?? "", writeYuan(amount)]),
  );
  const { settled, refused } = settle(awards, amounts);
  if (refused.length > 0 || totalOf(settled) !== totalOf(decided)) {
    throw assessmentChanged(
      writeYuan(totalOf(decided)),
      refused.map((each) => each.expected).join("; "),
    );
  }
  const { quota, id } = found.programme;
  if (quota === null) return;
  const { count } = await transaction
    .selectFrom("cases.case")
    .select(({ fn }) => fn.countAll<bigint>().as("count"))
    .where("programme_id", "=", id)
    .where("state", "in", ["approved", "paying", "closed"])
    .executeTakeFirstOrThrow();
  if (count >= BigInt(quota)) throw quotaFull(quota);
}

/** 财政核对: caps over the years, the same work, the places, and whether the lines have it. */
export const check =
  (rulebook: Rulebook) =>
  async (context: StepContext): Promise<Outcome> => {
    await refuseWhatChanged(context, rulebook);
    const shares = await sharesOf(context);
    return {
      detail: {
        shares: shares.map(({ line, amount }) => ({ line: line.code, fen: String(amount) })),
      },
    };
  };

export const sendBack = (reason: string) => async (): Promise<Outcome> => ({ words: reason });

/** 公示, for as many working days as the programme says. */
export const publish = async ({ found, day }: StepContext): Promise<Outcome> => {
  const noticeUntil = afterWorkingDays(day, found.programme.noticeDays, day);
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
  for (const [at, { line }] of shares.entries()) {
    const amount = (parts[at] ?? 0n) as Fen;
    if (amount > 0n) result.push({ line: await findLine(transaction, line, year), amount });
  }
  return result;
}

/** The room under each cap that the award takes, opened where this is the holder's first. */
async function usesOf(
  context: StepContext,
  rulebook: Rulebook,
  by: string,
): Promise<readonly Use[]> {
  const { transaction, found, at, day } = context;
  const { measure } = found.programme;
  const uses: Use[] = [];
  for (const { limit, period, cap, words } of capsOf(rulebook, measure, day)) {
    const of: LimitOf = { limit, holder: found.applicant, period };
    const there = await transaction
      .selectFrom("ledger.account")
      .select("id")
      .where("kind", "=", "room")
      .where("key", "=", room(of).key)
      .executeTakeFirst();
    if (there === undefined) await openLimit(transaction, of, cap, { at, by, reason: words });
    uses.push({ limit: of, amount: totalOf(decidedOf(found)) as Fen });
  }
  return uses;
}

/**
 * 批准: after the notice and the answers to all objections. The money is kept for the case and the room under each cap is
 * taken, or the case is not approved.
 */
export const approve =
  (rulebook: Rulebook, by: string) =>
  async (context: StepContext): Promise<Outcome> => {
    const { transaction, found, at, day } = context;
    if (found.noticeUntil !== null && day <= found.noticeUntil) {
      throw noticeRunning(found.noticeUntil, day);
    }
    const { count } = await transaction
      .selectFrom("cases.objection")
      .select(({ fn }) => fn.countAll<bigint>().as("count"))
      .where("case_id", "=", found.id)
      .where("answered_at", "is", null)
      .executeTakeFirstOrThrow();
    if (count > 0n) throw objectionsOpen(Number(count));
    // One approval of a programme at a time: the places are counted before they are taken.
    await holdProgramme(context);
    await refuseWhatChanged(context, rulebook);
    const awards = decidedOf(found);
    const shares = await sharesOf(context);
    const uses = await usesOf(context, rulebook, by);
    await commitAward(transaction, found.number, shares, uses, {
      key: `approve/${found.number}`,
      at,
      by,
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
          day,
          amount,
          recorded_at: at,
          recorded_by: by,
        })),
      )
      .execute();
    return { detail: { fen: String(totalOf(awards)) } };
  };

async function holdProgramme({ transaction, found }: StepContext): Promise<void> {
  if (found.programme.quota === null) return;
  await sql`select pg_advisory_xact_lock(4713, hashtext(${found.programme.id}))`.execute(
    transaction,
  );
}
