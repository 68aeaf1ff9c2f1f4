import type { Allocation, Share } from "../allocate/allocation.ts";
import type { MoneyRange } from "../evaluate/assessment.ts";

/** One subject's share in two allocations; null where it is not in one of them. */
export interface ShareChange {
  readonly subject: string;
  readonly name: string;
  readonly before: MoneyRange | null;
  readonly after: MoneyRange | null;
}

/** What differs between two allocations over one population: under a reform, other data, another reading. */
export interface AllocationComparison {
  readonly given: { readonly before: MoneyRange; readonly after: MoneyRange };
  /** Subjects whose share differs, by division code. */
  readonly shares: readonly ShareChange[];
}

const same = (a: MoneyRange | null, b: MoneyRange | null): boolean =>
  a?.min === b?.min && a?.max === b?.max;

/** Compares two allocations, subject by subject and in total. */
export function compareAllocations(before: Allocation, after: Allocation): AllocationComparison {
  const [one, other] = [before, after].map(
    ({ shares }) => new Map(shares.map((share) => [share.subject, share])),
  ) as [Map<string, Share>, Map<string, Share>];
  const subjects = [...new Set([...one.keys(), ...other.keys()])].toSorted((a, b) =>
    a < b ? -1 : a > b ? 1 : 0,
  );
  return {
    given: { before: before.given, after: after.given },
    shares: subjects.flatMap((subject): ShareChange[] => {
      const [a, b] = [one.get(subject), other.get(subject)];
      const [was, is] = [a?.amount ?? null, b?.amount ?? null];
      if (same(was, is)) return [];
      return [{ subject, name: a?.name ?? b?.name ?? subject, before: was, after: is }];
    }),
  };
}
