import { type Fen, type Rulebook, readCase, readYuan } from "@gongbao/engine";
import type { Transaction } from "kysely";
import { ApiError } from "../../../errors/api-error.ts";
import { openLimit, recordEarlier } from "../../../ledger/awards.ts";
import { LedgerRefusal } from "../../../ledger/refusal.ts";
import { capsOf } from "../assessment/assessment.ts";
import { holdHolders } from "./holding.ts";
import { holderKindOf } from "../way/found.ts";
import type { Tables } from "../tables.ts";

/** An award of an earlier year, or made outside this system, as somebody states it. */
export interface EarlierAward {
  readonly holder: string;
  readonly measure: string;
  readonly item: string | null;
  readonly day: string;
  /** Options of the thing by which a limit counts awards together. */
  readonly facts: Readonly<Record<string, unknown>>;
  /** Yuan. */
  readonly amount: string;
}

/** What is wrong with one of them, and which: the first is 1. */
interface Fault {
  readonly row: number;
  readonly zh: string;
  readonly en: string;
}

/** Every fault of every award, as the rules would read it among a holder's past awards. */
async function faultsOf(
  transaction: Transaction<Tables>,
  rulebook: Rulebook,
  awards: readonly EarlierAward[],
): Promise<readonly Fault[]> {
  const holders = await transaction
    .selectFrom("directory.body")
    .select(["id", "kind"])
    .where("id", "in", [...new Set(awards.map(({ holder }) => holder))])
    .execute();
  const kinds = new Map(holders.map(({ id, kind }) => [id, kind]));
  return awards.flatMap(({ holder, measure, item, day, facts, amount }, at): Fault[] => {
    const row = at + 1;
    const kind = kinds.get(holder);
    if (kind === undefined) {
      return [{ row, zh: `没有这个单位：${holder}`, en: `There is no such body: ${holder}` }];
    }
    if (readYuan(amount) === 0n) return [{ row, zh: "金额为零", en: "The amount is nothing" }];
    const past = {
      measure,
      date: day,
      amount,
      ...(item === null ? {} : { item }),
      ...(Object.keys(facts).length === 0 ? {} : { facts }),
    };
    const reading = readCase({ subject: holderKindOf(kind), history: [past] }, rulebook);
    return reading.ok ? [] : reading.problems.map(({ message }) => ({ row, ...message }));
  });
}

/**
 * Records awards of earlier years: all or none. They bind limits as if they had been given here.
 *
 * @throws {ApiError} 422 with every fault, by its row
 */
export async function recordEarlierAwards(
  transaction: Transaction<Tables>,
  rulebook: Rulebook,
  awards: readonly EarlierAward[],
  { at, by, reason }: { readonly at: string; readonly by: string; readonly reason: string },
): Promise<readonly bigint[]> {
  const faults = await faultsOf(transaction, rulebook, awards);
  if (faults.length > 0) throw faulty(faults);
  await holdHolders(
    transaction,
    awards.map(({ holder }) => holder),
  );
  const made: bigint[] = [];
  for (const [index, { holder, measure, item, day, facts, amount }] of awards.entries()) {
    const fen = readYuan(amount) ?? (0n as Fen);
    const { id } = await transaction
      .insertInto("cases.award")
      .values({
        case_id: null,
        holder,
        measure,
        item,
        facts: JSON.stringify(facts),
        day,
        amount: fen,
        recorded_at: at,
        recorded_by: by,
        reason,
      })
      .returning("id")
      .executeTakeFirstOrThrow();
    made.push(id);
    for (const { limit, period, cap, words } of capsOf(rulebook, measure, day)) {
      const of = { limit, holder, period };
      const key = `earlier/${id}/${limit}`;
      try {
        await openLimit(transaction, of, cap, { at, by, reason: words });
        await recordEarlier(transaction, of, fen, { key, at, by, reason });
      } catch (error) {
        if (!(error instanceof LedgerRefusal)) throw error;
        throw faulty([
          { row: index + 1, zh: `${error.zh}：${words}`, en: `${error.message}: ${words}` },
        ]);
      }
    }
  }
  return made;
}

const mostTold = 50;

const told = (faults: readonly Fault[], language: "zh" | "en"): string =>
  faults
    .slice(0, mostTold)
    .map((fault) => `${fault.row}. ${fault[language]}`)
    .join(language === "zh" ? "；" : "; ");

const faulty = (faults: readonly Fault[]) =>
  new ApiError(422, {
    code: "wrong-awards",
    message: {
      zh: `往年奖补有误：${told(faults, "zh")}`,
      en: `Awards of earlier years are wrong: ${told(faults, "en")}`,
    },
    where: [...new Set(faults.map(({ row }) => row))].slice(0, mostTold).join(", "),
    expected: null,
    found: String(faults.length),
    advice: {
      zh: "没有登记任何一条；请全部改正后再导入。",
      en: "None was recorded: correct them all and send them again.",
    },
  });
