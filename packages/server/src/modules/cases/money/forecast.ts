import { readYuan } from "@gongbao/engine";
import { sql } from "kysely";
import { dayOf } from "../../../calendar/working-days.ts";
import type { Spine } from "../../../spine/spine.ts";
import { divide } from "../assessment/assessment.ts";
import { decidedOf, totalOf } from "../assessment/decided.ts";
import { isOpen } from "../assessment/settling.ts";
import { figuresFixed } from "../review/settlements.ts";
import type { Tables } from "../tables.ts";
import { outcomeOf } from "../view/show.ts";
import { type Found, findCase } from "../way/found.ts";
import { rulesFor } from "../way/perform.ts";
import type { State } from "../way/steps.ts";

/** What open cases would take from a line in a month, in fen; the month is that of their next day. */
export interface Wanted {
  readonly line: string;
  readonly month: string | null;
  readonly cases: number;
  readonly min: bigint;
  /** Null where one of them has no upper end. */
  readonly max: bigint | null;
}

/** States in which something may still be kept for a case and nothing is yet. */
const open: readonly State[] = [
  "submitted",
  "returned",
  "accepted",
  "decided",
  "checked",
  "noticed",
];
const settled: readonly State[] = ["decided", "checked", "noticed"];

const add = (a: bigint | null, b: bigint | null): bigint | null =>
  a === null || b === null ? null : a + b;

/**
 * What a case would take in all: as decided, or the range that it may come to, as far as nobody has settled it; null
 * where what is stated cannot be read, of which nothing is known.
 */
export async function wantedBy(
  spine: Spine,
  database: Parameters<typeof outcomeOf>[0],
  found: Found,
): Promise<{ readonly min: bigint; readonly max: bigint | null }> {
  if (settled.includes(found.state)) {
    const total = totalOf(decidedOf(found));
    return { min: total, max: total };
  }
  const { rulebook } = await rulesFor(spine, found);
  const outcome = await outcomeOf(database, found, rulebook, dayOf(spine.clock.now()));
  if (!outcome.ok) return { min: 0n, max: null };
  const fixed = figuresFixed(found);
  return outcome.result.awards.reduce<{ min: bigint; max: bigint | null }>(
    (sum, award) => {
      // What a range was settled to is what it takes.
      const figure = isOpen(award) ? readYuan(fixed[award.item?.id ?? ""] ?? "") : null;
      const { min, max } = award.amount;
      return {
        min: sum.min + (figure ?? readYuan(min) ?? 0n),
        max: add(sum.max, figure ?? (max === null ? null : readYuan(max))),
      };
    },
    { min: 0n, max: 0n },
  );
}

/** What the open cases of a year would take, by line and month. */
export async function forecast(spine: Spine, year: number): Promise<readonly Wanted[]> {
  return spine.database
    .withTables<Tables>()
    .transaction()
    .setIsolationLevel("repeatable read")
    .execute(async (transaction) => {
      const { rows } = await sql<{ number: string }>`
        select c.number from cases.case c join cases.programme p on p.id = c.programme_id
        where p.year = ${year} and c.state = any(${open}) order by c.id`.execute(transaction);
      const wanted = new Map<string, Wanted>();
      for (const { number } of rows) {
        const found = await findCase(transaction, number);
        const { min, max } = await wantedBy(spine, transaction, found);
        const { shares } = found.programme;
        const weights = shares.map(({ numerator }) => numerator);
        const [least, most] = [divide(min, weights), max === null ? null : divide(max, weights)];
        const month = (found.noticeUntil ?? found.dueOn)?.slice(0, 7) ?? null;
        for (const [at, { line }] of shares.entries()) {
          const key = `${line}/${month ?? ""}`;
          const before = wanted.get(key) ?? { line, month, cases: 0, min: 0n, max: 0n };
          wanted.set(key, {
            ...before,
            cases: before.cases + 1,
            min: before.min + (least[at] ?? 0n),
            max: add(before.max, most === null ? null : (most[at] ?? 0n)),
          });
        }
      }
      return [...wanted.values()];
    });
}
