import type { Rulebook } from "@gongbao/engine";
import { factsRead } from "@gongbao/rulebook";
import { siftSchemaOf } from "@gongbao/population";
import { narrow } from "../cases/assessment/narrow.ts";
import { type NotForOffers, notForOffers } from "./refusals.ts";

/** Who is listed: firms, by their credit codes. */
export const subject = "enterprise";

/**
 * The rules that are run for a measure and the facts that they read: the columns that its tables must have.
 */
export function rulesForList(rulebook: Rulebook, measure: string): Rulebook {
  const bearing = narrow(rulebook, measure);
  return { ...bearing, facts: factsRead(bearing, bearing.measures) };
}

/** The tables that a list for a measure is worked out from. */
export const tablesForList = (rulebook: Rulebook, measure: string) => {
  const { holders, things } = siftSchemaOf(rulesForList(rulebook, measure), subject);
  return [holders, ...things];
};

/** A programme, as far as it says whether anything can be offered under it. */
interface Candidate {
  readonly id: string;
  readonly measure: string;
  readonly quota: number | null;
  readonly supporting_bodies: readonly string[];
}

/** Why nobody can be told for sure what they are owed under a programme; null where they can. */
export function whyUncertain(rulebook: Rulebook, programme: Candidate): NotForOffers | null {
  const measure = rulebook.measures.find(({ id }) => id === programme.measure);
  if (measure === undefined) return "no-measure";
  if (!measure.holders.includes(subject)) return "no-firms";
  if (programme.quota !== null) return "places";
  return programme.supporting_bodies.length > 0 ? "opinions" : null;
}

/**
 * Refuses a programme under which nobody can be told for sure what they are owed: where places are few, where other
 * bodies are heard on each case, where it is not for firms.
 *
 * @throws {ApiError} 409
 */
export function refuseUncertain(rulebook: Rulebook, programme: Candidate): void {
  const why = whyUncertain(rulebook, programme);
  if (why !== null) throw notForOffers(programme.id, why);
}
