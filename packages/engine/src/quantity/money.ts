import { type Rational, multiply, rational, readDecimal } from "./rational.ts";

declare const fen: unique symbol;

/** An amount of money in whole fen (1 yuan = 100 fen). The brand keeps it apart from every other number. */
export type Fen = bigint & { readonly [fen]: true };

const fenOf = (value: bigint): Fen => value as Fen;

/** `1500000.00`: yuan with two decimals, the form of money in JSON and in the API. */
export function writeYuan(amount: bigint): string {
  const sign = amount < 0n ? "-" : "";
  const digits = (amount < 0n ? -amount : amount).toString().padStart(3, "0");
  return `${sign}${digits.slice(0, -2)}.${digits.slice(-2)}`;
}

const UNIT: Readonly<Record<string, bigint>> = {
  "": 100n,
  元: 100n,
  万: 1_000_000n,
  万元: 1_000_000n,
  亿: 10_000_000_000n,
  亿元: 10_000_000_000n,
};

/**
 * Reads an amount as people write it in a case file: `1500000`, `1,500,000.00`, `150万元`, `1.5亿元`.
 * Null when it is no amount of money or is finer than a fen.
 */
export function readYuan(text: string): Fen | null {
  const match = /^(-?[\d,]+(?:\.\d+)?)\s*(亿元|万元|元|亿|万)?$/u.exec(text.trim());
  if (!match) return null;
  const digits = match[1] ?? "";
  if (digits.includes(",") && !/^-?\d{1,3}(?:,\d{3})+(?:\.\d+)?$/u.test(digits)) return null;
  const decimal = readDecimal(digits.replaceAll(",", ""));
  const unit = UNIT[match[2] ?? ""];
  if (!decimal || unit === undefined) return null;
  const value: Rational = multiply(decimal, rational(unit));
  return value.d === 1n ? fenOf(value.n) : null;
}
