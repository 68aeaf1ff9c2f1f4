/** An amount of whole fen as yuan with two places: `120050` → `1200.50`. */
export const yuanOf = (fen: string): string => {
  const digits = fen.padStart(3, "0");
  return `${digits.slice(0, -2)}.${digits.slice(-2)}`;
};

/** The sum that a step is about, in yuan; null where it is about none. */
export function sumOfStep(detail: Readonly<Record<string, unknown>>): string | null {
  // What is told anew has the sum of now, beside the one before.
  const fen = detail["fen"] ?? detail["now"];
  return typeof fen === "string" && /^\d+$/u.test(fen) ? yuanOf(fen) : null;
}
