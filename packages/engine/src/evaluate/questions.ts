import type { Rulebook } from "../ir/rulebook.ts";
import { writeYuan } from "../quantity/money.ts";
import type { Question } from "./assessment.ts";
import { type Grant, UNBOUNDED } from "./grant.ts";

/** The unknown facts, those that keep most money open first; equal ones in the rulebook's order. */
export function questionsOf(
  rulebook: Rulebook,
  grants: readonly Grant[],
  missingOf: (grant: Grant) => readonly string[],
): readonly Question[] {
  const weights = new Map<string, { weight: bigint; measures: Set<string> }>();
  for (const grant of grants) {
    for (const fact of missingOf(grant)) {
      const known = weights.get(fact) ?? { weight: 0n, measures: new Set<string>() };
      known.weight += grant.amount.hi - grant.amount.lo;
      known.measures.add(grant.measure.id);
      weights.set(fact, known);
    }
  }
  const labels = new Map([
    ...rulebook.subjects.flatMap((subject) =>
      subject.list ? [[subject.list, subject.label] as const] : [],
    ),
    ...rulebook.facts.map((fact) => [fact.id, fact.label] as const),
  ]);
  const order = [...labels.keys()];
  return [...weights]
    .toSorted(([a, { weight: x }], [b, { weight: y }]) =>
      x === y ? order.indexOf(a) - order.indexOf(b) : x > y ? -1 : 1,
    )
    .map(([fact, { weight, measures }]) => ({
      fact,
      label: labels.get(fact) ?? { zh: fact, en: fact },
      weight: weight >= UNBOUNDED ? null : writeYuan(weight),
      measures: [...measures],
    }));
}
