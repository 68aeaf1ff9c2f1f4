/** An amount of whole fen as yuan with two places: `120050` → `1200.50`. */
export const yuanOf = (fen: string): string => {
  const digits = fen.padStart(3, "0");
  return `${digits.slice(0, -2)}.${digits.slice(-2)}`;
};

const isFen = (fen: unknown): fen is string => typeof fen === "string" && /^\d+$/u.test(fen);

/** What a decision comes to, thing by thing; null where a step decides nothing. */
function fenDecided(settled: unknown): string | null {
  if (!Array.isArray(settled) || settled.length === 0) return null;
  const each = (settled as readonly { readonly fen?: unknown }[]).map(({ fen }) => fen);
  return each.every(isFen) ? String(each.reduce((sum, fen) => sum + BigInt(fen), 0n)) : null;
}

/** The sum that a step is about, in yuan; null where it is about none. */
export function sumOfStep(detail: Readonly<Record<string, unknown>>): string | null {
  // What is told anew has the sum of now, beside the one before.
  const fen = detail["fen"] ?? detail["now"] ?? fenDecided(detail["settled"]);
  return isFen(fen) ? yuanOf(fen) : null;
}
