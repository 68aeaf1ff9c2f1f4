import type { Rulebook } from "@gongbao/engine";
import { type Kysely, sql } from "kysely";
import { thingsIn } from "../assessment/assessment.ts";
import { measureOf } from "../programmes/discretion.ts";
import type { Stated, Tables } from "../tables.ts";
import type { State } from "../way/steps.ts";

/** Work that something is asked for or offered, as a case says it. */
interface Work {
  readonly applicant: string;
  readonly measure: string;
  readonly stated: Stated;
}

/** Another case of the same applicant for the same work. */
export interface OtherCase {
  readonly id: bigint;
  readonly number: string;
  readonly state: State;
  /** Whether it was offered and taken up. */
  readonly isTakenUp: boolean;
}

/** Where a case asks for something, or offers it, and nothing of it is decided for good. */
const open: readonly State[] = [
  "offered",
  "forgone",
  "submitted",
  "returned",
  "accepted",
  "decided",
  "checked",
  "noticed",
  "approved",
  "paying",
];

/** A measure and those that the words say do not pay for the same work beside it. */
function forTheSame(rulebook: Rulebook, measure: string): readonly string[] {
  const others = rulebook.collisions
    .filter(({ measures }) => measures.includes(measure))
    .flatMap(({ measures }) => measures);
  return [...new Set([measure, ...others])];
}

/**
 * The open cases of an applicant for the same work: of the same measure, or of one that does not pay beside it; and of the
 * same thing, where both measures are for things.
 */
export async function openForSameWork(
  database: Kysely<Tables>,
  rulebook: Rulebook,
  { applicant, measure, stated }: Work,
  except: bigint | null,
): Promise<readonly OtherCase[]> {
  const rows = await database
    .selectFrom("cases.case as c")
    .innerJoin("cases.programme as p", "p.id", "c.programme_id")
    .select(["c.id", "c.number", "c.state", "c.stated", "p.measure"])
    .select(
      sql<boolean>`exists (select from cases.step s where s.case_id = c.id and s.kind = 'take-up')`.as(
        "taken",
      ),
    )
    .where("c.applicant", "=", applicant)
    .where("c.state", "in", open)
    .where("p.measure", "in", forTheSame(rulebook, measure))
    .$if(except !== null, (query) => query.where("c.id", "<>", except ?? 0n))
    .orderBy("c.id")
    .execute();
  const isForThings = (id: string) => measureOf(rulebook, id).item !== null;
  const things = thingsIn(stated);
  return rows
    .filter(
      (row) =>
        !isForThings(measure) ||
        !isForThings(row.measure) ||
        [...thingsIn(row.stated)].some((thing) => things.has(thing)),
    )
    .map(({ id, number, state, taken }) => ({ id, number, state, isTakenUp: taken }));
}
