import type { Cluster } from "../plan/clusters.ts";
import { type Plan, type PlannedMeasure, limitsOf } from "../plan/plan.ts";
import type { ClusterRows } from "../rows/parts.ts";
import type { Counting, Reach, RowAward, RowCollision } from "../rows/task.ts";

/** Whether no work of a cluster is one for several rows. */
const isCollidingByRow = ({ collisions, kinds }: Cluster): boolean =>
  kinds.length === 1 &&
  (kinds[0] === null || collisions.every(({ collision }) => collision.by === "item"));

/** The collisions of a cluster, by places among its measures. */
const rivalsOf = ({ measures, collisions }: Cluster): readonly RowCollision[] =>
  collisions
    .filter((one) => one.codes.length > 1)
    .map((one) => ({
      rivals: one.measures.map((measure) => measures.indexOf(measure)),
      byOrder: one.collision.prevails === "order",
    }));

/** How far that reaches which bears on what a row gets of a cluster's measures. */
function reachOf({ measures }: Plan, cluster: Cluster): Reach {
  if (cluster.kinds.length > 1) return "lists";
  const isOfRow =
    isCollidingByRow(cluster) &&
    cluster.shared.length === 0 &&
    cluster.measures.every((place) => {
      const { measure, limits = [] } = measures[place] ?? {};
      return measure?.item === null || limits.every(({ byItem }) => byItem);
    });
  return isOfRow ? "row" : "list";
}

/** How a measure's own limits count its awards together: no narrower than any of them. */
function countingOf({ limits }: PlannedMeasure, isNumeric: (fact: string) => boolean): Counting {
  const over = limits.filter(({ byItem }) => !byItem);
  const [first] = over;
  if (!first) return "by row";
  const [level] = first.byLevels;
  const isOfOneLevel = over.every(
    ({ byLevels }) => byLevels.length === 1 && byLevels[0]?.fact === level?.fact,
  );
  return level && isOfOneLevel && !isNumeric(level.fact) ? level : "all";
}

/** What code works out of the rows of each kind for each cluster of a plan. */
export function rowsOf(
  plan: Plan,
  clusters: readonly Cluster[],
  isNumeric: (fact: string) => boolean,
): readonly ClusterRows[] {
  const places = new Map(limitsOf(plan).map((limit, place) => [limit, place]));
  return clusters.flatMap((own, cluster) => {
    const reach = reachOf(plan, own);
    const rivals = rivalsOf(own);
    // Where it is told what takes another's place, both have to be there still.
    const isCollided = isCollidingByRow(own) && (reach === "row" || !plan.grounds);
    return own.kinds.map((item): ClusterRows => ({
      item,
      list: {
        cluster,
        reach,
        isTied: own.shared.length > 0 || !isCollidingByRow(own),
        collisions: isCollided ? rivals : [],
        mayBePaid: (isCollided || reach === "list") && rivals.length > 0,
        awards: own.measures.flatMap((place, mark): readonly RowAward[] => {
          const planned = plan.measures[place];
          if (planned?.measure.item !== item) return [];
          const shared = own.shared.filter(({ measures }) => measures.includes(place));
          const limits = reach === "lists" ? [] : [...planned.limits, ...shared];
          return [
            {
              ...planned,
              mark,
              measure: place,
              limits: limits.map((limit) => ({ planned: limit, place: places.get(limit) ?? -1 })),
              counted: countingOf(planned, isNumeric),
            },
          ];
        }),
      },
    }));
  });
}
