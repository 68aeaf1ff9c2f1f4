import { type CaseProblem, type Rulebook, readCase } from "@gongbao/engine";
import { factsRead, nameInCase } from "@gongbao/rulebook";
import type { Kysely, Transaction } from "kysely";
import { measureOf } from "../programmes/discretion.ts";
import { wrongStatement } from "../refusals.ts";
import type { Stated, Tables } from "../tables.ts";

/** What a firm says of itself, once for all its cases: facts by id. */
export type Profile = Readonly<Record<string, unknown>>;

/** The profile of a firm; empty where it has none. */
export async function profileOf(database: Kysely<Tables>, body: string): Promise<Profile> {
  const rows = await database
    .selectFrom("cases.profile")
    .select(["fact", "value"])
    .where("body", "=", body)
    .orderBy("fact")
    .execute();
  return Object.fromEntries(rows.map(({ fact, value }) => [fact, value]));
}

/**
 * Makes a firm's profile of these facts.
 *
 * @throws {ApiError} with everything that the rules do not read
 */
export async function saveProfile(
  transaction: Transaction<Tables>,
  rulebook: Rulebook,
  {
    body,
    holderKind,
    facts,
    at,
    by,
  }: {
    readonly body: string;
    readonly holderKind: string;
    readonly facts: Profile;
    readonly at: string;
    readonly by: string;
  },
): Promise<void> {
  const reading = readCase({ subject: holderKind, facts }, rulebook);
  if (!reading.ok) throw wrongStatement(reading.problems satisfies readonly CaseProblem[]);
  await transaction.deleteFrom("cases.profile").where("body", "=", body).execute();
  const rows = Object.entries(facts).map(([fact, value]) => ({
    body,
    fact,
    value: JSON.stringify(value),
    at,
    by,
  }));
  if (rows.length > 0) await transaction.insertInto("cases.profile").values(rows).execute();
}

/** The beginning of a case: what the profile says of the facts that its measure reads. */
export function prefilled(rulebook: Rulebook, measure: string, profile: Profile): Stated {
  const read = factsRead(rulebook, [measureOf(rulebook, measure)]);
  const facts = read.flatMap((fact) => {
    const name = [fact.id, nameInCase(fact)].find((each) => Object.hasOwn(profile, each));
    return name === undefined ? [] : [[name, profile[name]] as const];
  });
  return facts.length === 0 ? {} : { facts: Object.fromEntries(facts) };
}
