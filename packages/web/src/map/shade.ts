/** How a place is shaded: not at all, or in three steps of more or less. */
export type Shade = "same" | "more-1" | "more-2" | "more-3" | "less-1" | "less-2" | "less-3";

/** The shade of a figure among figures of which the largest in size is `most`: by thirds of it. */
export function shadeOf(figure: bigint, most: bigint): Shade {
  if (figure === 0n || most === 0n) return "same";
  const size = figure < 0n ? -figure : figure;
  const step = size * 3n > most * 2n ? 3 : size * 3n > most ? 2 : 1;
  return figure < 0n ? `less-${step}` : `more-${step}`;
}
