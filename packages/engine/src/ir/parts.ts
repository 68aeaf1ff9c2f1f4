import type { Expr, LimitRule, Measure, Period } from "./rulebook.ts";

const partsOfPeriod = (per: Period): readonly Expr[] =>
  typeof per === "string" ? [] : "years" in per ? [per.years] : [per.from, per.to];

const given = (...parts: readonly (Expr | null)[]): readonly Expr[] =>
  parts.filter((part) => part !== null);

/** The expressions directly inside an expression, in the order they are written. */
export function partsOf(expr: Expr): readonly Expr[] {
  switch (expr.op) {
    case "param":
    case "const":
    case "fact":
    case "as-of":
    case "in-force-from":
    case "award":
      return [];
    case "add":
    case "min":
    case "max":
    case "and":
    case "or":
      return expr.of;
    case "excess":
      return [expr.of, expr.over];
    case "mulDiv":
    case "quotient":
    case "later":
      return [expr.of, expr.by];
    case "elapsed":
      return [expr.from, expr.to];
    case "past":
      return partsOfPeriod(expr.per);
    case "aggregate":
      return given(expr.of, expr.where);
    case "not":
    case "is":
    case "round":
    case "year-of":
      return [expr.of];
    case "compare":
      return [expr.of, expr.with];
    case "match":
      return given(expr.of, ...Object.values(expr.cases), expr.otherwise);
    case "select":
      return [expr.when, expr.yes, expr.no];
    case "range":
      return given(expr.lo, expr.hi);
    case "interpretation":
      return Object.values(expr.readings);
  }
}

/** The expression and everything inside it. */
export function* allParts(expr: Expr): Generator<Expr> {
  yield expr;
  for (const part of partsOf(expr)) yield* allParts(part);
}

const expressionsOfLimit = (limit: LimitRule): readonly Expr[] => [
  limit.kind === "cap" ? limit.amount : limit.count,
  ...partsOfPeriod(limit.per),
];

/** Every expression a measure stands on: condition, award, limits, payers' shares and quota. */
export const expressionsOf = (measure: Measure): readonly Expr[] => [
  measure.eligible,
  measure.award,
  ...measure.limits.flatMap(expressionsOfLimit),
  ...measure.payers.flatMap(({ share }) => share ?? []),
  ...(measure.quota ? [measure.quota.count, measure.quota.years] : []),
];
