import type { Expr, Fact, Measure, Rulebook } from "@gongbao/engine";

/** Facts by id, each with the levels that are told apart. */
type Reads = Map<string, Set<string>>;

function note(into: Reads, fact: string, levels: readonly string[]): void {
  const known = into.get(fact) ?? new Set();
  for (const level of levels) known.add(level);
  into.set(fact, known);
}

function walk(expr: Expr, into: Reads): void {
  switch (expr.op) {
    case "fact":
      note(into, expr.id, []);
      return;
    case "param":
    case "const":
    case "as-of":
    case "in-force-from":
      return;
    case "add":
    case "min":
    case "max":
    case "and":
    case "or":
      for (const part of expr.of) walk(part, into);
      return;
    case "excess":
      walk(expr.of, into);
      walk(expr.over, into);
      return;
    case "mulDiv":
      walk(expr.of, into);
      walk(expr.by, into);
      return;
    case "is":
      if (expr.of.op === "fact") note(into, expr.of.id, expr.levels);
      walk(expr.of, into);
      return;
    case "not":
    case "round":
      walk(expr.of, into);
      return;
    case "compare":
      walk(expr.of, into);
      walk(expr.with, into);
      return;
    case "match":
      if (expr.of.op === "fact") note(into, expr.of.id, Object.keys(expr.cases));
      walk(expr.of, into);
      for (const part of Object.values(expr.cases)) walk(part, into);
      if (expr.otherwise) walk(expr.otherwise, into);
      return;
    case "select":
      walk(expr.when, into);
      walk(expr.yes, into);
      walk(expr.no, into);
      return;
    case "range":
      walk(expr.lo, into);
      if (expr.hi) walk(expr.hi, into);
      return;
    case "interpretation":
      for (const part of Object.values(expr.readings)) walk(part, into);
      return;
  }
}

function readsOf(measures: readonly Measure[]): Reads {
  const reads: Reads = new Map();
  for (const measure of measures) {
    walk(measure.eligible, reads);
    walk(measure.award, reads);
    for (const limit of measure.limits) {
      walk(limit.kind === "cap" ? limit.amount : limit.count, reads);
      for (const key of limit.by) if (key !== "item") note(reads, key, []);
    }
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
