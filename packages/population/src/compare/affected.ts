import {
  type Collision,
  type Expr,
  type LimitRule,
  type Rulebook,
  type SharedLimit,
  allParts,
  expressionsOf,
} from "@gongbao/engine";
import { groupsOf } from "../plan/groups.ts";

const figureOf = (limit: LimitRule | SharedLimit): Expr =>
  limit.kind === "cap" ? limit.amount : limit.count;

const nothing: ReadonlySet<string> = new Set();

/** Ids of the measures that themselves read some parameters or hang on some interpretations, or are under a limit or a collision that does. */
export function readersOf(
  { measures, sharedLimits, collisions }: Rulebook,
  parameters: ReadonlySet<string>,
  interpretations: ReadonlySet<string> = nothing,
): ReadonlySet<string> {
  const reads = (expr: Expr) =>
    [...allParts(expr)].some(
      (part) =>
        (part.op === "param" && parameters.has(part.id)) ||
        (part.op === "interpretation" && interpretations.has(part.id)),
    );
  const hangs = ({ under }: LimitRule | SharedLimit | Collision) =>
    under !== null && under !== undefined && interpretations.has(under.interpretation);
  return new Set([
    ...measures.flatMap((measure) =>
      expressionsOf(measure).some(reads) || measure.limits.some(hangs) ? [measure.id] : [],
    ),
    ...sharedLimits.flatMap((limit) =>
      reads(figureOf(limit)) || hangs(limit) ? limit.measures : [],
    ),
    ...collisions.flatMap((collision) => (hangs(collision) ? collision.measures : [])),
  ]);
}

/**
 * Ids of the measures that a change of some parameters, or another reading of some interpretations, can reach: those that
 * read one, and those that use up a limit or stand in a collision together with such a measure. What every other measure
 * gives stays as it is, to the fen, also where it is not known.
 */
export function affectedBy(
  rulebook: Rulebook,
  parameters: ReadonlySet<string>,
  interpretations: ReadonlySet<string> = nothing,
): readonly string[] {
  const { measures, sharedLimits, collisions } = rulebook;
  const places = new Map(measures.map(({ id }, index) => [id, index]));
  const placesOf = (ids: readonly string[]) => ids.flatMap((id) => places.get(id) ?? []);
  const groups = groupsOf(
    measures.length,
    [...sharedLimits, ...collisions].map((tie) => placesOf(tie.measures)),
  );
  const readers = placesOf([...readersOf(rulebook, parameters, interpretations)]);
  const touched = new Set(readers.flatMap((at) => groups[at] ?? []));
  return measures.flatMap(({ id }, index) => (touched.has(groups[index] ?? -1) ? [id] : []));
}
