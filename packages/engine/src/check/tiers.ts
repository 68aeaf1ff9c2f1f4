import { allParts } from "../ir/parts.ts";
import type { Expr, Rulebook } from "../ir/rulebook.ts";
import type { Interval } from "../quantity/interval.ts";
import { DomainAnalysis } from "./intervals.ts";
import { type Finding, type Lint, expressionsIn, ofMeasure } from "./finding.ts";

type Measure = Rulebook["measures"][number];

/** Tiers over levels: none left out, none that does not exist. Steps over numbers: none that can never be reached. */
export const checkTiers: Lint = function* (rulebook) {
  for (const { measure, path, expr: whole } of expressionsIn(rulebook)) {
    for (const expr of allParts(whole))
      if (expr.op === "match") yield* levels(rulebook, measure, path, expr);
    yield* steps(rulebook, measure, path, whole, new Map());
  }
};

function* levels(
  rulebook: Rulebook,
  measure: Measure,
  path: string,
  expr: Expr & { op: "match" },
): Generator<Finding> {
  const id = expr.of.op === "fact" ? expr.of.id : "";
  const fact = rulebook.facts.find((one) => one.id === id);
  if (!fact || fact.type !== "level") return;
  const known = fact.levels.map((level) => level.id);
  const missing = known.filter((level) => !Object.hasOwn(expr.cases, level));
  if (missing.length > 0 && !expr.otherwise)
    yield ofMeasure(measure, {
      code: "tier-missing",
      severity: "error",
      path,
      message: {
        zh: `${fact.label.zh}的这些档没有写：${missing.join("、")}`,
        en: `these levels of ${id} have no tier: ${missing.join(", ")}`,
      },
      expected: known.join(", "),
      found: Object.keys(expr.cases).join(", "),
      advice: { zh: "补上，或写明其余的为多少。", en: "Add them, or say what the rest get." },
    });
  for (const level of Object.keys(expr.cases))
    if (!known.includes(level))
      yield ofMeasure(measure, {
        code: "tier-unknown",
        severity: "error",
        path,
        message: {
          zh: `${fact.label.zh}没有“${level}”这一档`,
          en: `${id} has no level "${level}"`,
        },
        expected: known.join(", "),
        found: level,
        advice: { zh: "改正档名。", en: "Correct the level." },
      });
}

type Narrowed = ReadonlyMap<string, Interval>;

/** Walks a chain of steps, keeping what each fact can still be, and tells a step that nothing reaches any more. */
function* steps(
  rulebook: Rulebook,
  measure: Measure,
  path: string,
  expr: Expr,
  narrowed: Narrowed,
): Generator<Finding> {
  if (expr.op === "round") return yield* steps(rulebook, measure, path, expr.of, narrowed);
  if (expr.op === "interpretation") {
    for (const reading of Object.values(expr.readings))
      yield* steps(rulebook, measure, path, reading, narrowed);
    return;
  }
  if (expr.op !== "select") return;
  const reached = new DomainAnalysis(rulebook, narrowed).truth(expr.when);
  if (reached !== "unknown") {
    const always = reached;
    yield ofMeasure(measure, {
      code: always ? "tier-always" : "tier-unreachable",
      severity: "error",
      path,
      message: always
        ? {
            zh: "到这一档时条件总是成立，后面的档永远达不到",
            en: "this step always holds here: those after it are never reached",
          }
        : { zh: "这一档永远达不到", en: "this step can never be reached" },
      advice: {
        zh: "从高到低排列各档，检查门槛。",
        en: "Give the highest first, and look at the thresholds.",
      },
    });
  }
  yield* steps(rulebook, measure, path, expr.no, narrowedBy(rulebook, expr.when, narrowed));
}

/** What a fact can still be once it did not pass a threshold. */
function narrowedBy(rulebook: Rulebook, when: Expr, narrowed: Narrowed): Narrowed {
  if (when.op !== "compare" || when.of.op !== "fact" || when.side !== "over") return narrowed;
  const analysis = new DomainAnalysis(rulebook, narrowed);
  const [now, threshold] = [analysis.number(when.of), analysis.number(when.with)];
  if (!now || !threshold?.hi) return narrowed;
  return new Map([...narrowed, [when.of.id, { lo: now.lo, hi: threshold.hi }]]);
}
