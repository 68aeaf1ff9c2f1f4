import type { SubjectCondition, Direction, Formula, Over, RankTies } from "./scheme.ts";

/** A column of the data, or a derived one. */
export const columnOf = (id: string): Formula => ({ op: "column", id });

/** A figure of the rules. */
export const figureOf = (id: string): Formula => ({ op: "param", id });

/** A number that no text sets: the 1 in 1 − split. */
export const numberOf = (value: string): Formula => ({ op: "const", value });

export const sumOf = (...of: readonly Formula[]): Formula => ({ op: "add", of });
export const productOf = (...of: readonly Formula[]): Formula => ({ op: "multiply", of });
export const smallerOf = (...of: readonly Formula[]): Formula => ({ op: "min", of });
export const largerOf = (...of: readonly Formula[]): Formula => ({ op: "max", of });
export const differenceOf = (of: Formula, by: Formula): Formula => ({ op: "subtract", of, by });
export const quotientOf = (of: Formula, by: Formula): Formula => ({ op: "divide", of, by });

/** now ÷ before − 1 (增幅). Undefined where there was nothing before. */
export const growthOf = (now: Formula, before: Formula): Formula =>
  differenceOf(quotientOf(now, before), numberOf("1"));

export const totalOver = (over: Over, of: Formula): Formula => aggregateOver("sum", over, of);
export const meanOver = (over: Over, of: Formula): Formula => aggregateOver("mean", over, of);

/** A sum, mean, smallest or largest over the participants or everyone. */
export const aggregateOver = (
  how: "sum" | "mean" | "min" | "max",
  over: Over,
  of: Formula,
): Formula => ({ op: "aggregate", how, over, of });

/** The place among the participants, 1 first. */
export const rankAmong = (
  of: Formula,
  first: "highest" | "lowest",
  ties: RankTies = "same",
  over: Over = "participants",
): Formula => ({ op: "rank", of, first, ties, over });

/** 功效系数 among the participants; the direction as the column declares, or as said here. */
export const efficacy = (
  of: Formula,
  base: Formula,
  direction: Direction | null = null,
  whenEqual: Formula | null = null,
): Formula => ({ op: "efficacy", of, base, direction, whenEqual });

/** Σ weight × part. */
export const weighted = (
  ...parts: readonly (readonly [weight: Formula, of: Formula])[]
): Formula => ({ op: "weighted", parts: parts.map(([weight, of]) => ({ weight, of })) });

/** 「…及提高幅度」: the score of the level by `split`, that of the improvement by what is left. */
export const levelAndImprovement = (
  level: Formula,
  improvement: Formula,
  split: Formula,
): Formula => weighted([split, level], [differenceOf(numberOf("1"), split), improvement]);

export const choose = (when: SubjectCondition, yes: Formula, no: Formula): Formula => ({
  op: "select",
  when,
  yes,
  no,
});

/** A truth column of the data. */
export const stated = (id: string): SubjectCondition => ({ op: "stated", id });

/** 高于、超过. */
export const moreThan = (of: Formula, than: Formula): SubjectCondition => ({
  op: "compare",
  of,
  with: than,
  side: "over",
  inclusive: false,
});

/** 以上、不低于. */
export const notBelow = (of: Formula, than: Formula): SubjectCondition => ({
  op: "compare",
  of,
  with: than,
  side: "over",
  inclusive: true,
});

export const everyOf = (...of: readonly SubjectCondition[]): SubjectCondition => ({
  op: "and",
  of,
});
export const someOf = (...of: readonly SubjectCondition[]): SubjectCondition => ({ op: "or", of });
export const notSo = (of: SubjectCondition): SubjectCondition => ({ op: "not", of });
