import type { CaseBody } from "../api/bodies.ts";

type Other = CaseBody["sameWork"][number];

/** Other cases for the same work by how they stand to the one that is being filled in: what is to be done goes by it. */
export interface SameWork {
  /** Already paid. */
  readonly paid: readonly Other[];
  /** Under way, and sent in before: there the firm goes on. */
  readonly earlier: readonly Other[];
  /** Under way, and sent in after: here the firm goes on. */
  readonly later: readonly Other[];
}

const paidIn: readonly string[] = ["closed", "recovering"];

/** Puts the other cases for the same work in order: each is in one place. */
export function sortSameWork(others: readonly Other[]): SameWork {
  const isPaid = ({ state }: Other): boolean => paidIn.includes(state);
  const open = others.filter((each) => !isPaid(each));
  return {
    paid: others.filter(isPaid),
    earlier: open.filter(({ earlier }) => earlier),
    later: open.filter(({ earlier }) => !earlier),
  };
}
