import {
  type Expr,
  type Fact,
  type Measure,
  type Rulebook,
  allParts,
  expressionsOf,
} from "@gongbao/engine";

/** Facts by id, each with the levels that are told apart. */
type Reads = Map<string, Set<string>>;

function note(into: Reads, fact: string, levels: readonly string[]): void {
  const known = into.get(fact) ?? new Set();
  for (const level of levels) known.add(level);
  into.set(fact, known);
}

function noteParts(whole: Expr, into: Reads): void {
  for (const expr of allParts(whole)) {
    if (expr.op === "fact") note(into, expr.id, []);
    if (expr.op === "is" && expr.of.op === "fact") note(into, expr.of.id, expr.levels);
    if (expr.op === "match" && expr.of.op === "fact")
      note(into, expr.of.id, Object.keys(expr.cases));
  }
}

function readsOf(measures: readonly Measure[]): Reads {
  const reads: Reads = new Map();
  for (const measure of measures) {
    for (const expr of expressionsOf(measure)) noteParts(expr, reads);
    for (const limit of measure.limits)
      for (const key of limit.by) if (key !== "item") note(reads, key, []);
  }
  return reads;
}

/** The facts some measures read, under any reading of the words, in the rulebook's order. */
export function factsRead(rulebook: Rulebook, measures: readonly Measure[]): readonly Fact[] {
  const reads = readsOf(measures);
  return rulebook.facts.filter((fact) => reads.has(fact.id));
}

/** The options of a fact that some measures tell apart; all of them where the measures name none. */
export function levelsRead(fact: Fact, measures: readonly Measure[]): Fact["levels"] {
  const named = readsOf(measures).get(fact.id);
  return named && named.size > 0 ? fact.levels.filter(({ id }) => named.has(id)) : fact.levels;
}

/** What a fact is called inside the place of a case where it is written: `catalogue` in an entry of `products`. */
export const nameInCase = (fact: Fact): string => {
  const owner = fact.of.find((kind) => fact.id.startsWith(`${kind}.`));
  return owner === undefined ? fact.id : fact.id.slice(owner.length + 1);
};
