import type { Rulebook } from "@gongbao/engine";
import { type Kysely, sql } from "kysely";
import { thingsShared } from "../assessment/same-thing.ts";
import { measureOf } from "../programmes/discretion.ts";
import type { Stated, Tables } from "../tables.ts";
import type { Found } from "../way/found.ts";
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
  /** Whether it was sent in before the case that is looked from. */
  readonly isEarlier: boolean;
  /** The programme's. */
  readonly title: string;
  readonly year: number;
  /** What both name; nothing where one of the measures is not for things. */
  readonly things: readonly string[];
}

/** Where a case asks for something, and nothing of it is decided for good. */
const asking: readonly State[] = [
  "submitted",
  "returned",
  "accepted",
  "decided",
  "checked",
  "noticed",
  "approved",
  "paying",
];

/** Where a case asks for something, or offers it, and nothing of it is decided for good. */
const open: readonly State[] = ["offered", "forgone", ...asking];

/** Where a case asks for something or has paid it: whoever asks again is told. */
const askedOrPaid: readonly State[] = [...asking, "closed", "recovering"];

/** Whether a case `c` was first sent in, or taken up, before another; that it was, where the other has not been yet. */
export const sentInBefore = (other: bigint) => sql<boolean>`coalesce((
  (select min(s.at) from cases.step s where s.case_id = c.id and s.kind in ('submit', 'take-up', 'dispute')), c.id
) < (
  (select min(s.at) from cases.step s where s.case_id = ${other} and s.kind in ('submit', 'take-up', 'dispute')), ${other}
), true)`;

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
  return casesForSameWork(database, rulebook, { applicant, measure, stated }, except, open);
}

/**
 * The cases of an applicant that ask for the same work as one that is being filled in, or were paid for it: of the same
 * thing, or, where nothing is a thing's, of the same year. It may be sent all the same: the office decides.
 */
export async function appliedForSameWork(
  database: Kysely<Tables>,
  rulebook: Rulebook,
  { id, applicant, stated, programme: { measure, year } }: Found,
): Promise<readonly OtherCase[]> {
  const work = { applicant, measure, stated };
  const others = await casesForSameWork(database, rulebook, work, id, askedOrPaid);
  return others.filter((other) => other.things.length > 0 || other.year === year);
}

async function casesForSameWork(
  database: Kysely<Tables>,
  rulebook: Rulebook,
  { applicant, measure, stated }: Work,
  except: bigint | null,
  states: readonly State[],
): Promise<readonly OtherCase[]> {
  const rows = await database
    .selectFrom("cases.case as c")
    .innerJoin("cases.programme as p", "p.id", "c.programme_id")
    .select(["c.id", "c.number", "c.state", "c.stated", "p.measure", "p.title", "p.year"])
    .select(
      sql<boolean>`exists (select from cases.step s where s.case_id = c.id and s.kind = 'take-up')`.as(
        "taken",
      ),
    )
    .select(sentInBefore(except ?? 0n).as("earlier"))
    .where("c.applicant", "=", applicant)
    .where("c.state", "in", states)
    .where("p.measure", "in", forTheSame(rulebook, measure))
    .$if(except !== null, (query) => query.where("c.id", "<>", except ?? 0n))
    .orderBy("c.id")
    .execute();
  const isForThings = (id: string) => measureOf(rulebook, id).item !== null;
  return rows.flatMap(
    ({ id, number, state, taken, earlier, title, year, measure: of, stated: other }) => {
      const one = { id, number, state, isTakenUp: taken, isEarlier: earlier, title, year };
      if (!isForThings(measure) || !isForThings(of)) return [{ ...one, things: [] }];
      const shared = thingsShared(rulebook, stated, other);
      return shared.length === 0 ? [] : [{ ...one, things: shared }];
    },
  );
}
