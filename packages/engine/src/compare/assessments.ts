import type { Assessment, Award, MoneyRange, Status } from "../evaluate/assessment.ts";

/** One award as it is in two assessments of one case; null where one of them has none. */
export interface AwardChange {
  readonly measure: string;
  readonly item: string | null;
  readonly before: { readonly status: Status; readonly amount: MoneyRange } | null;
  readonly after: { readonly status: Status; readonly amount: MoneyRange } | null;
}

/** What differs between two assessments of one case: under a reform, or another reading. */
export interface Comparison {
  readonly total: { readonly before: MoneyRange; readonly after: MoneyRange };
  /** Awards that differ, in the order of the first. */
  readonly awards: readonly AwardChange[];
}

const keyOf = ({ measure, item }: Award): string => `${measure}/${item?.id ?? ""}`;

const told = (award: Award | undefined) =>
  award ? { status: award.status, amount: award.amount } : null;

const sameRange = (a: MoneyRange, b: MoneyRange): boolean => a.min === b.min && a.max === b.max;

/** Compares two assessments, award by award and in total. */
export function compareAssessments(before: Assessment, after: Assessment): Comparison {
  const [one, other] = [before, after].map(
    ({ awards }) => new Map(awards.map((award) => [keyOf(award), award])),
  ) as [Map<string, Award>, Map<string, Award>];
  const awards = [...new Set([...one.keys(), ...other.keys()])].flatMap((key): AwardChange[] => {
    const [a, b] = [one.get(key), other.get(key)];
    const award = a ?? b;
    if (!award || (a && b && a.status === b.status && sameRange(a.amount, b.amount))) return [];
    return [
      { measure: award.measure, item: award.item?.id ?? null, before: told(a), after: told(b) },
    ];
  });
  const range = ({ total: { min, max } }: Assessment) => ({ min, max });
  return { total: { before: range(before), after: range(after) }, awards };
}
