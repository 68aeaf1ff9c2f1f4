export type Random = () => number;

/** A seeded stream of numbers in [0, 1): the same seed gives the same on every machine (mulberry32). */
export function randomFrom(seed: number): Random {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** The stream of one of many, of a seed that they have in common. */
export const streamOf = (seed: number, index: number): Random =>
  randomFrom(Math.imul(seed ^ 0x9e3779b9, 0x85ebca6b) ^ Math.imul(index + 1, 0xc2b2ae35));

/** One of several at random. */
export function oneOf<T>(random: Random, options: readonly T[]): T {
  const option = options[Math.floor(random() * options.length)];
  if (option === undefined) throw new RangeError("nothing to choose from");
  return option;
}

/** One of several by their weights. */
export function weighted<T>(random: Random, options: readonly (readonly [T, number])[]): T {
  let left = random() * options.reduce((sum, [, weight]) => sum + weight, 0);
  for (const [option, weight] of options) {
    left -= weight;
    if (left < 0) return option;
  }
  const last = options.at(-1);
  if (!last) throw new RangeError("nothing to choose from");
  return last[0];
}

/** Lognormal about a median. */
export const lognormal = (random: Random, median: number, spread: number): number =>
  median *
  Math.exp(spread * Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random()));

/** A number in [0, 1) that goes with a word. */
export function shareOf(word: string): number {
  let mixed = 0x811c9dc5;
  for (const letter of word) mixed = Math.imul(mixed ^ (letter.codePointAt(0) ?? 0), 0x01000193);
  return randomFrom(mixed)();
}
