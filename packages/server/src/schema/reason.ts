import { Type } from "@fastify/type-provider-typebox";

/** How many characters a reason has at the least, blanks at its ends not counted: fewer say nothing to whom it is given. */
const shortest = 4;

/** The same as a pattern, which holds for the API as it is described. */
export const reasonPattern = `\\S[\\s\\S]{${shortest - 2},}\\S`;

/**
 * Words that are given to somebody who is refused, bound or asked for more: the one rule of how short they may be.
 * Where a step passes without refusing anything, words are as long as whoever writes them likes.
 */
export const reasonOf = (maxLength: number) =>
  Type.String({
    pattern: reasonPattern,
    maxLength,
    description: `At least ${shortest} characters, blanks at the ends not counted.`,
  });

/** Whether words are a reason, where only what else is said tells whether one is needed. */
export const isReason = (words: string): boolean => new RegExp(reasonPattern, "u").test(words);
