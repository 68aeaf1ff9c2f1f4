import { groupsOf } from "./groups.ts";
import type { Plan, PlannedCollision, PlannedLimit } from "./plan.ts";

/** Measures that are settled together: collisions or limits that they share tie them to each other. */
export interface Cluster {
  /** Places among the plan's measures, in their order. */
  readonly measures: readonly number[];
  /** In the plan's order. */
  readonly collisions: readonly PlannedCollision[];
  readonly shared: readonly PlannedLimit[];
  /** What the rows of its measures are: kinds of things; null for the holders themselves. */
  readonly kinds: readonly (string | null)[];
}

/** The clusters of a plan: each measure is in one. */
export function clustersOf({ measures, collisions, shared }: Plan): readonly Cluster[] {
  const groups = groupsOf(
    measures.length,
    [...collisions, ...shared].map((rule) => rule.measures),
  );
  const isIn = (group: number) => (rule: { readonly measures: readonly number[] }) =>
    rule.measures.length > 0 && groups[rule.measures[0] ?? -1] === group;
  return [...Map.groupBy(measures.keys(), (place) => groups[place] ?? place)].map(
    ([group, places]) => ({
      measures: places,
      collisions: collisions.filter(isIn(group)),
      shared: shared.filter(isIn(group)),
      kinds: [...new Set(places.map((place) => measures[place]?.measure.item ?? null))],
    }),
  );
}
