/** An exact fraction in lowest terms; `d` is positive. Inside an evaluation every number is one. */
export interface Rational {
  readonly n: bigint;
  readonly d: bigint;
}

const gcd = (a: bigint, b: bigint): bigint => {
  let x = a < 0n ? -a : a;
  let y = b;
  while (y !== 0n) [x, y] = [y, x % y];
  return x;
};

/** The fraction n/d in lowest terms. Throws RangeError when d is zero. */
export function rational(n: bigint, d: bigint = 1n): Rational {
  if (d === 1n) return { n, d };
  if (d === 0n) throw new RangeError("a fraction cannot have a denominator of zero");
  const sign = d < 0n ? -1n : 1n;
  const divisor = gcd(n, d * sign) * sign;
  return { n: n / divisor, d: d / divisor };
}

export const zero: Rational = rational(0n);

export const add = (a: Rational, b: Rational): Rational =>
  a.d === 1n && b.d === 1n ? { n: a.n + b.n, d: 1n } : rational(a.n * b.d + b.n * a.d, a.d * b.d);

const negate = (a: Rational): Rational => ({ n: -a.n, d: a.d });

export const subtract = (a: Rational, b: Rational): Rational => add(a, negate(b));

export const multiply = (a: Rational, b: Rational): Rational => rational(a.n * b.n, a.d * b.d);

/** a ÷ b. Throws RangeError when b is zero. */
export const divide = (a: Rational, b: Rational): Rational => rational(a.n * b.d, a.d * b.n);

/** Negative, zero or positive as a is less than, equal to or greater than b. */
export const compare = (a: Rational, b: Rational): number => {
  const difference = a.d === b.d ? a.n - b.n : a.n * b.d - b.n * a.d;
  return difference < 0n ? -1 : difference > 0n ? 1 : 0;
};

/** Which way a rounding goes: half-up is half away from zero for the non-negative sums of awards. */
export type Rounding = "half-up" | "up" | "down";

const floorDiv = (n: bigint, d: bigint): bigint => {
  const quotient = n / d;
  return n < 0n && quotient * d !== n ? quotient - 1n : quotient;
};

/** The whole number that `a` rounds to. */
export function roundTo(a: Rational, how: Rounding): bigint {
  if (a.d === 1n) return a.n;
  if (how === "down") return floorDiv(a.n, a.d);
  if (how === "up") return -floorDiv(-a.n, a.d);
  return floorDiv(2n * a.n + a.d, 2n * a.d);
}

const DECIMAL = /^(-?)(\d{1,30})(?:\.(\d{1,30}))?$/u;

/** The exact value of a decimal numeral such as `-12.50`, or null when the text is no such numeral. */
export function readDecimal(text: string): Rational | null {
  const match = DECIMAL.exec(text);
  if (!match) return null;
  const [, sign = "", whole = "0", fraction = ""] = match;
  const value = rational(BigInt(whole + fraction), 10n ** BigInt(fraction.length));
  return sign === "-" ? negate(value) : value;
}

/** The shortest text that stands for the value: `12.5` where it is a finite decimal, otherwise `1/3`. */
export function writeRational(a: Rational): string {
  if (a.d === 1n) return a.n.toString();
  let scale = 0n;
  let power = 1n;
  while (scale < 40n && power % a.d !== 0n) {
    power *= 10n;
    scale += 1n;
  }
  if (power % a.d !== 0n) return `${a.n}/${a.d}`;
  const digits = ((a.n < 0n ? -a.n : a.n) * (power / a.d))
    .toString()
    .padStart(Number(scale) + 1, "0");
  const point = digits.length - Number(scale);
  return `${a.n < 0n ? "-" : ""}${digits.slice(0, point)}.${digits.slice(point)}`;
}

/** The inverse of `writeRational`; null for any other text. */
export function readRational(text: string): Rational | null {
  const parts = /^(-?\d{1,40})\/(\d{1,40})$/u.exec(text);
  if (!parts) return readDecimal(text);
  const d = BigInt(parts[2] ?? "0");
  return d === 0n ? null : rational(BigInt(parts[1] ?? "0"), d);
}
