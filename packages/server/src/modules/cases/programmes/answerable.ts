import type { Rulebook } from "@gongbao/engine";
import type { Issue, OrganisationRegister } from "@gongbao/gazette";
import { responsibleFor } from "@gongbao/rulebook";
import { bodiesNamedIn, decidersOf, measureOf } from "./discretion.ts";

/**
 * The bodies that may open a measure: those that lead by the responsibility clause after its words, and those whom its
 * article names to settle a range. Empty where the words name nobody that is in the register: then any may.
 */
export function answerableFor(
  issue: Issue,
  rulebook: Rulebook,
  organisations: OrganisationRegister,
  id: string,
): readonly string[] {
  const measure = measureOf(rulebook, id);
  const words = rulebook.citations[measure.citations[0] ?? -1];
  const { leads } = words
    ? responsibleFor(issue, measure.document, measure.article, words)
    : { leads: [] };
  const on = rulebook.date;
  return [
    ...new Set([
      ...leads.flatMap((name) => organisations.resolve(name, { on })?.id ?? []),
      ...decidersOf(rulebook, id).flatMap(({ zh }) => [...bodiesNamedIn(zh, organisations, on)]),
    ]),
  ];
}
