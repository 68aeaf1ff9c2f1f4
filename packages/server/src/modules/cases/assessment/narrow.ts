import { type Rulebook, allParts, expressionsOf } from "@gongbao/engine";

const narrowed = new WeakMap<Rulebook, Map<string, Rulebook>>();

/** The measures whose awards bear on one another: the same work, limits shared, one that is worked out from another. */
function bearingOn(rulebook: Rulebook, measure: string): ReadonlySet<string> {
  const all = new Set([measure]);
  for (let before = 0; before < all.size;) {
    before = all.size;
    for (const { measures } of [...rulebook.collisions, ...rulebook.sharedLimits]) {
      if (measures.some((id) => all.has(id))) for (const id of measures) all.add(id);
    }
    for (const each of rulebook.measures) {
      if (!all.has(each.id)) continue;
      for (const whole of expressionsOf(each)) {
        for (const part of allParts(whole)) if (part.op === "award") all.add(part.measure);
      }
    }
  }
  return all;
}

/**
 * The rules as far as they bear on one measure: enough to ask the questions of its form, in a fraction of the time. What
 * is decided is assessed under the whole rulebook.
 */
export function narrow(rulebook: Rulebook, measure: string): Rulebook {
  const known = narrowed.get(rulebook) ?? new Map<string, Rulebook>();
  narrowed.set(rulebook, known);
  const found = known.get(measure);
  if (found) return found;
  const all = bearingOn(rulebook, measure);
  const keeps = ({ measures }: { readonly measures: readonly string[] }) =>
    measures.some((id) => all.has(id));
  const made: Rulebook = {
    ...rulebook,
    measures: rulebook.measures.filter(({ id }) => all.has(id)),
    collisions: rulebook.collisions.filter(keeps),
    sharedLimits: rulebook.sharedLimits.filter(keeps),
  };
  known.set(measure, made);
  return made;
}
