/** Where one can go on from a case of a queue. */
export interface Beside {
  readonly before: string | null;
  /** What comes next; after the last, the first again. */
  readonly after: string | null;
  /** How many wait besides it. */
  readonly others: number;
}

/** The cases beside one in a queue; one that was just decided is in it no more, and the most urgent comes next. */
export function beside(queue: readonly { readonly number: string }[], number: string): Beside {
  const numbers = queue.map((each) => each.number);
  const at = numbers.indexOf(number);
  const others = numbers.filter((each) => each !== number);
  return {
    before: numbers[at - 1] ?? null,
    after: numbers[at + 1] ?? others[0] ?? null,
    others: others.length,
  };
}
