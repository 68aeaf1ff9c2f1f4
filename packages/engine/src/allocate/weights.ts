import {
  type Rational,
  add,
  compare,
  rational,
  readRational,
  writeRational,
} from "../quantity/rational.ts";
import { readSchemeFigure } from "./figure.ts";
import { type Node, partsOfNode } from "./parts.ts";
import type { Scheme } from "./scheme.ts";

/** Weights of one level, and what they add up to. */
export interface WeightSum {
  /** Ids of the figures that are the weights. */
  readonly weights: readonly string[];
  /** As a decimal or a fraction: `1.1` for 110%. */
  readonly sum: string;
}

/**
 * The weights that make a whole as the text gives them, and no longer do with the figures that are set: they may be
 * meant so, and whoever set one alone wants to know. Only the readings taken count. What is set and cannot be read is
 * left as the text gives it.
 */
export function unevenWeights(
  scheme: Scheme,
  set: Readonly<Record<string, string>>,
  readings: Readonly<Record<string, string>> = {},
): readonly WeightSum[] {
  const figures = new Map(scheme.parameters.map((one) => [one.id, one] as const));
  const inForce = (id: string) => readRational(figures.get(id)?.value ?? "");
  const now = (id: string) => {
    const figure = figures.get(id);
    const written = set[id];
    if (figure === undefined || written === undefined) return inForce(id);
    const reading = readSchemeFigure(figure, written);
    return reading.ok ? readRational(reading.value) : inForce(id);
  };
  const whole = rational(1n);
  return levelsOf(scheme, readings).flatMap((weights) => {
    const [before, after] = [sumOf(weights.map(inForce)), sumOf(weights.map(now))];
    if (before === null || after === null) return [];
    if (compare(before, whole) !== 0 || compare(after, whole) === 0) return [];
    return [{ weights, sum: writeRational(after) }];
  });
}

function sumOf(values: readonly (Rational | null)[]): Rational | null {
  let sum = rational(0n);
  for (const value of values) {
    if (value === null) return null;
    sum = add(sum, value);
  }
  return sum;
}

type Levels = readonly (readonly string[])[];

/** Lists of levels as one, first with first: what stands side by side in a sum. */
const besideOneAnother = (lists: readonly Levels[]): Levels =>
  Array.from({ length: Math.max(0, ...lists.map(({ length }) => length)) }, (_, level) => [
    ...new Set(lists.flatMap((levels) => levels[level] ?? [])),
  ]);

/**
 * The weights of one level, level by level: those of a weighted sum, with those of the weighted sums added to it; and
 * one level below, those of the sums that it weighs. Factors of a product weigh each its own.
 */
function levelsOf(
  { interpretations, derived, distribution }: Scheme,
  readings: Readonly<Record<string, string>>,
): Levels {
  const taken = new Map(
    interpretations.map((one) => [one.id, readings[one.id] ?? one.default] as const),
  );
  const formulas = new Map(derived.map(({ id, formula }) => [id, formula] as const));
  // By their ids: a column may be reached twice.
  const closed = new Map<string, readonly string[]>();
  const levels = (node: Node): Levels => {
    if (node.op === "weighted") {
      const own = node.parts.flatMap(({ weight }) => (weight.op === "param" ? [weight.id] : []));
      return [own, ...besideOneAnother(node.parts.map(({ of }) => levels(of)))];
    }
    if (node.op === "add") return besideOneAnother(node.of.map(levels));
    if (node.op === "column") {
      const formula = formulas.get(node.id);
      return formula === undefined ? [] : levels(formula);
    }
    if (node.op === "interpretation") {
      const part = node.readings[taken.get(node.id) ?? ""];
      return part === undefined ? [] : levels(part);
    }
    for (const level of partsOfNode(node).flatMap(levels)) closed.set(level.join(" "), level);
    return [];
  };
  const by = distribution.how === "amounts" ? distribution.amount : distribution.by;
  const outermost = levels({ op: "column", id: by });
  return [...outermost, ...closed.values()].filter(({ length }) => length > 1);
}
