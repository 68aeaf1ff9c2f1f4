import type { FactValue } from "../case/case.ts";
import type { Scope } from "../evaluate/expression.ts";
import { allParts, expressionsOf } from "../ir/parts.ts";
import type { Expr, Fact, Measure } from "../ir/rulebook.ts";
import { type Day, dayAt, daysSinceEpoch } from "../quantity/day.ts";
import { readRational, roundTo, writeRational } from "../quantity/rational.ts";

/** More trial values than this add nothing to the order of questions. */
const MOST = 12;

/** What a fact is compared with in some measures. */
function* thresholds(fact: Fact, measures: readonly Measure[]): Generator<Expr> {
  const isFact = (expr: Expr) => expr.op === "fact" && expr.id === fact.id;
  for (const measure of measures)
    for (const whole of expressionsOf(measure))
      for (const expr of allParts(whole))
        if (expr.op === "compare") {
          if (isFact(expr.of)) yield expr.with;
          if (isFact(expr.with)) yield expr.of;
        }
}

/** The text of a fixed bound; null where it is no figure. */
function boundOf(expr: Expr, scope: Scope, asOf: Day, inForceFrom: string): string | null {
  switch (expr.op) {
    case "const":
      return expr.value;
    case "param":
      return scope.rulebook.parameters.find((one) => one.id === expr.id)?.value ?? null;
    case "as-of":
      return asOf;
    case "in-force-from":
      return inForceFrom;
    default:
      return null;
  }
}

/**
 * Values of a fact that measures may tell apart: every level, yes and no, each day or number a rule compares it with
 * and the one before and after.
 */
export function trialValues(
  fact: Fact,
  measures: readonly Measure[],
  scope: Scope,
  asOf: Day,
): readonly FactValue[] {
  if (fact.type === "truth") return [true, false];
  if (fact.type === "level") return fact.levels.map((level) => level.id);
  const bounds = new Set(
    [...thresholds(fact, measures)].flatMap(
      (expr) => boundOf(expr, scope, asOf, measures[0]?.validity.from ?? asOf) ?? [],
    ),
  );
  if (fact.type === "day") {
    const days = [...bounds].map((bound) => daysSinceEpoch(bound as Day)).filter(Number.isFinite);
    const around = [...new Set([...days, daysSinceEpoch(asOf)].flatMap((at) => [at - 1, at]))];
    return around.slice(0, MOST).map((at) => dayAt(at));
  }
  const [min, max] = [readRational(fact.domain?.min ?? "0"), readRational(fact.domain?.max ?? "")];
  const numbers = [...bounds].flatMap((bound) => readRational(bound) ?? []);
  const around = numbers.flatMap((at) => {
    const whole = roundTo(at, "down");
    return [whole, whole + 1n];
  });
  const scale = fact.type === "ratio" || fact.type === "points" ? numbers.map(writeRational) : [];
  const ends = [min, max].flatMap((end) => (end ? [writeRational(end)] : []));
  return [...new Set([...around.map(String), ...scale, ...ends])]
    .filter((text) => isInside(text, min, max))
    .slice(0, MOST);
}

type End = ReturnType<typeof readRational>;

function isInside(text: string, min: End, max: End): boolean {
  const value = readRational(text);
  if (!value) return false;
  const below = min && value.n * min.d < min.n * value.d;
  const above = max && value.n * max.d > max.n * value.d;
  return !below && !above;
}
