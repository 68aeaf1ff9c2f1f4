import { readYuan, writeYuan } from "@gongbao/engine";

/** An amount of whole fen as yuan with two places: `120050` → `1200.50`. */
export const yuanOf = (fen: string): string => {
  const digits = fen.padStart(3, "0");
  return `${digits.slice(0, -2)}.${digits.slice(-2)}`;
};

const isFen = (fen: unknown): fen is string => typeof fen === "string" && /^\d+$/u.test(fen);

/** What a list comes to, of what is decided thing by thing or sent order by order; null where a step has none. */
function fenOf(parts: unknown): string | null {
  if (!Array.isArray(parts) || parts.length === 0) return null;
  const each = (parts as readonly { readonly fen?: unknown }[]).map(({ fen }) => fen);
  return each.every(isFen) ? String(each.reduce((sum, fen) => sum + BigInt(fen), 0n)) : null;
}

/** What the figures come to that a step set, thing by thing, in yuan; null where it set none. */
function yuanSet(figures: unknown): string | null {
  if (typeof figures !== "object" || figures === null) return null;
  const each = Object.values(figures).map((yuan: unknown) =>
    typeof yuan === "string" ? readYuan(yuan) : null,
  );
  if (each.length === 0) return null;
  return each.includes(null)
    ? null
    : writeYuan(each.reduce<bigint>((sum, fen) => sum + (fen ?? 0n), 0n));
}

/** The sum that a step is about, in yuan; null where it is about none. */
export function sumOfStep(detail: Readonly<Record<string, unknown>>): string | null {
  // What is told anew has the sum of now, beside the one before.
  const fen = detail["fen"] ?? detail["now"] ?? fenOf(detail["settled"]) ?? fenOf(detail["sent"]);
  return isFen(fen) ? yuanOf(fen) : yuanSet(detail["figures"]);
}
