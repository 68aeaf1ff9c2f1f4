import { allParts } from "../ir/parts.ts";
import type { Measure } from "../ir/rulebook.ts";
import { expressionsOf } from "../ir/parts.ts";
import { type Lint, ofMeasure } from "./finding.ts";

const asks = (measure: Measure): readonly string[] =>
  expressionsOf(measure).flatMap((whole) =>
    [...allParts(whole)].flatMap((expr) => (expr.op === "award" ? [expr.measure] : [])),
  );

/** The first way from a measure back to itself; null where there is none. */
function ringFrom(start: string, edges: ReadonlyMap<string, readonly string[]>): string[] | null {
  const visit = (at: string, way: readonly string[]): string[] | null => {
    for (const next of edges.get(at) ?? []) {
      if (next === start) return [...way, next];
      if (way.includes(next)) continue;
      const found = visit(next, [...way, next]);
      if (found) return found;
    }
    return null;
  };
  return visit(start, [start]);
}

/** No award depends on itself, by way of others. */
export const checkCycles: Lint = function* (rulebook) {
  const edges = new Map(rulebook.measures.map((measure) => [measure.id, asks(measure)]));
  for (const [at, measure] of rulebook.measures.entries()) {
    const ring = ringFrom(measure.id, edges);
    if (!ring) continue;
    yield ofMeasure(measure, {
      code: "cycle",
      severity: "error",
      path: `/measures/${at}/award`,
      message: {
        zh: `金额互相引用：${ring.join(" → ")}`,
        en: `awards depend on each other: ${ring.join(" → ")}`,
      },
      found: ring.join(" → "),
      advice: { zh: "去掉其中一处引用。", en: "Take one of the references out." },
    });
  }
};
