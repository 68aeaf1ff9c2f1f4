import { type FigureLeaf, type Term, term } from "./term.ts";

const figure = <T extends FigureLeaf["type"]>(
  type: T,
  words: string,
  occurrence: number,
): Term<T> => term(type, { op: "figure", type, words, occurrence });

/** A sum of money in the words of the text: `money("150万元")`. */
export const money = (words: string, occurrence = 1): Term<"money"> =>
  figure("money", words, occurrence);

/** A share in the words of the text: `percent("30%")`, `percent("2‰")`. */
export const percent = (words: string, occurrence = 1): Term<"ratio"> =>
  figure("ratio", words, occurrence);

/** Percentage points in the words of the text: `points("20个百分点")`. */
export const points = (words: string, occurrence = 1): Term<"points"> =>
  figure("points", words, occurrence);

/** A number of things or years in the words of the text: `count("30个")`, `count("连续3年")`. */
export const count = (words: string, occurrence = 1): Term<"count"> =>
  figure("count", words, occurrence);

/** A day in the words of the text: `day("2019年1月1日起")`. */
export const day = (words: string, occurrence = 1): Term<"day"> => figure("day", words, occurrence);

/**
 * A figure that the volume leaves to another document: `fromOutside("财税〔2019〕13号", "count", "300人")`. It is marked
 * as coming from there, and stands in no quote.
 */
export const fromOutside = <T extends FigureLeaf["type"]>(
  document: string,
  type: T,
  words: string,
): Term<T> => term(type, { op: "figure", type, words, occurrence: 1, outside: document });
