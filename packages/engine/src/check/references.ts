import { allParts } from "../ir/parts.ts";
import type { Label } from "../ir/rulebook.ts";
import { type Finding, type Lint, expressionsIn, ofMeasure, ofRulebook } from "./finding.ts";

const WRITE: Label = {
  zh: "改正名称，或补上缺的一项。",
  en: "Correct the name, or add what is missing.",
};
const DROP: Label = { zh: "用上它，或删去它。", en: "Use it, or take it out." };

/** Names lead somewhere, and everything named is used: facts, parameters, interpretations and their readings. */
export const checkReferences: Lint = function* (rulebook) {
  const facts = new Map(rulebook.facts.map((fact) => [fact.id, fact]));
  const parameters = new Set(rulebook.parameters.map((one) => one.id));
  const measures = new Set(rulebook.measures.map((one) => one.id));
  const interpretations = new Map(rulebook.interpretations.map((one) => [one.id, one]));
  const used = {
    facts: new Set<string>(),
    parameters: new Set<string>(),
    readings: new Set<string>(),
  };

  const unknown = (path: string, kind: Label, id: string) => ({
    code: "unknown-reference",
    severity: "error" as const,
    path,
    message: { zh: `没有这个${kind.zh}：${id}`, en: `there is no such ${kind.en}: ${id}` },
    found: id,
    advice: WRITE,
  });

  for (const { measure, path, expr: whole } of expressionsIn(rulebook))
    for (const expr of allParts(whole)) {
      if (expr.op === "fact") {
        used.facts.add(expr.id);
        const fact = facts.get(expr.id);
        if (!fact) yield ofMeasure(measure, unknown(path, { zh: "事实", en: "fact" }, expr.id));
        else yield* outOfReach(measure, path, fact);
      }
      if (expr.op === "param") {
        used.parameters.add(expr.id);
        if (!parameters.has(expr.id))
          yield ofMeasure(measure, unknown(path, { zh: "参数", en: "parameter" }, expr.id));
      }
      const named = expr.op === "award" ? [expr.measure] : expr.op === "past" ? expr.measures : [];
      for (const id of named)
        if (!measures.has(id))
          yield ofMeasure(measure, unknown(path, { zh: "措施", en: "measure" }, id));
      if (expr.op === "interpretation") {
        used.readings.add(expr.id);
        const known = interpretations.get(expr.id)?.readings.map((one) => one.id) ?? [];
        if (known.length === 0)
          yield ofMeasure(measure, unknown(path, { zh: "释义", en: "interpretation" }, expr.id));
        for (const reading of known)
          if (!Object.hasOwn(expr.readings, reading))
            yield ofMeasure(measure, {
              code: "reading-missing",
              severity: "error",
              path,
              message: {
                zh: `释义“${expr.id}”的读法“${reading}”在这里没有写`,
                en: `the reading "${reading}" of ${expr.id} is not written here`,
              },
              expected: reading,
              found: Object.keys(expr.readings).join(", "),
              advice: WRITE,
            });
      }
    }

  for (const limit of [
    ...rulebook.measures.flatMap((one) => one.limits),
    ...rulebook.sharedLimits,
  ]) {
    for (const key of limit.by) used.facts.add(key);
    if (limit.under) used.readings.add(limit.under.interpretation);
  }
  for (const limit of rulebook.sharedLimits)
    for (const expr of allParts(limit.kind === "cap" ? limit.amount : limit.count))
      if (expr.op === "param") used.parameters.add(expr.id);
  for (const { under } of rulebook.collisions) if (under) used.readings.add(under.interpretation);

  for (const [at, fact] of rulebook.facts.entries())
    if (!used.facts.has(fact.id))
      yield unused(`/facts/${at}`, { zh: "事实", en: "fact" }, fact.id, null);
  for (const [at, parameter] of rulebook.parameters.entries())
    if (!used.parameters.has(parameter.id) && !parameter.id.endsWith(".valid-for"))
      yield unused(
        `/parameters/${at}`,
        { zh: "参数", en: "parameter" },
        parameter.id,
        parameter.citation,
      );
  for (const [at, { id }] of rulebook.interpretations.entries())
    if (!used.readings.has(id))
      yield unused(`/interpretations/${at}`, { zh: "释义", en: "interpretation" }, id, null);
};

type MeasureOf = Parameters<typeof ofMeasure>[0];

/** A fact of a thing that the measure is not about cannot be read by it, but over all of the holder's things. */
function* outOfReach(
  measure: MeasureOf,
  path: string,
  fact: { readonly id: string; readonly of: readonly string[] },
): Generator<Finding> {
  const isOwn = fact.of.some((kind) => kind === measure.item || measure.holders.includes(kind));
  if (isOwn || path.includes("/limits/") || hasAggregate(measure)) return;
  yield ofMeasure(measure, {
    code: "fact-out-of-reach",
    severity: "error",
    path,
    message: {
      zh: `措施不涉及“${fact.of.join("、")}”，读不到事实 ${fact.id}`,
      en: `the measure is not about ${fact.of.join(", ")} and cannot read ${fact.id}`,
    },
    expected: [measure.item, ...measure.holders].filter((kind) => kind !== null).join(", "),
    found: fact.id,
    advice: WRITE,
  });
}

const hasAggregate = (measure: MeasureOf): boolean =>
  [measure.eligible, measure.award].some((whole) =>
    [...allParts(whole)].some((expr) => expr.op === "aggregate"),
  );

const unused = (path: string, kind: Label, id: string, citation: number | null): Finding =>
  ofRulebook(
    {
      code: "unused",
      severity: "warning",
      path,
      message: { zh: `${kind.zh} ${id} 没有用到`, en: `the ${kind.en} ${id} is not used` },
      found: id,
      advice: DROP,
    },
    citation,
  );
