/** What was left over from a year: a loss, a credit, a deduction not yet used. Amounts are fen. */
export interface Vintage {
  readonly year: number;
  readonly amount: bigint;
}

/** How one vintage was drawn on. */
export interface Drawn extends Vintage {
  /** What was used of it now. */
  readonly used: bigint;
  readonly left: bigint;
  /** Too old to be used in the year asked about, or ever after. */
  readonly expired: boolean;
}

export interface CarryForward {
  /** Used now, over all vintages. */
  readonly used: bigint;
  /** What was left lapses with vintages that have run out. */
  readonly lapsed: bigint;
  /** What can still be used in later years. */
  readonly carried: bigint;
  /** Oldest first. */
  readonly vintages: readonly Drawn[];
}

/**
 * Draws on what earlier years left over, oldest first (losses, equipment credit, venture deduction): of a vintage of
 * year y, what is left can be used until year y + `years`. Throws RangeError for a negative amount, a vintage of a
 * later year, or two of one year.
 */
export function drawOldestFirst(
  vintages: readonly Vintage[],
  { year, years, need }: { readonly year: number; readonly years: number; readonly need: bigint },
): CarryForward {
  if (need < 0n) throw new RangeError(`expected an amount to set off, found ${need}`);
  const sorted = vintages.toSorted((a, b) => a.year - b.year);
  for (const [index, { year: of, amount }] of sorted.entries()) {
    if (amount < 0n) throw new RangeError(`the amount left of ${of} is negative: ${amount}`);
    if (of > year) throw new RangeError(`${of} comes after ${year}`);
    if (sorted[index - 1]?.year === of) throw new RangeError(`${of} is there twice`);
  }
  let open = need;
  const drawn = sorted.map((vintage): Drawn => {
    const expired = vintage.year + years < year;
    const used = expired ? 0n : vintage.amount < open ? vintage.amount : open;
    open -= used;
    return { ...vintage, used, left: vintage.amount - used, expired };
  });
  const sum = (of: (one: Drawn) => bigint) => drawn.reduce((total, one) => total + of(one), 0n);
  return {
    used: need - open,
    lapsed: sum((one) => (one.expired ? one.left : 0n)),
    carried: sum((one) => (one.expired ? 0n : one.left)),
    vintages: drawn,
  };
}
