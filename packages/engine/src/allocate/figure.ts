import { readYuan, writeYuan } from "../quantity/money.ts";
import {
  type Rational,
  compare,
  multiply,
  rational,
  readDecimal,
  readRational,
  writeRational,
} from "../quantity/rational.ts";
import type { Bounds, ColumnType, SchemeParameter } from "./scheme.ts";

type FigureType = Exclude<ColumnType, "truth">;

/** How a numeral of each type may end, and how many of it make one. */
const FORMS: Readonly<
  Record<Exclude<FigureType, "money">, readonly (readonly [RegExp, bigint])[]>
> = {
  ratio: [
    [/^(-?[\d.]+)[%％]$/u, 100n],
    [/^(-?[\d.]+)‰$/u, 1000n],
    [/^(-?[\d.]+)$/u, 1n],
  ],
  points: [
    [/^(-?[\d.]+)个百分点$/u, 100n],
    [/^(-?[\d.]+)$/u, 1n],
  ],
  count: [[/^(-?\d+)$/u, 1n]],
  measure: [[/^(-?[\d.]+)$/u, 1n]],
};

/** The exact value of a figure as people write it, as text (money in fen); null when it is no such figure. */
export function readFigure(type: FigureType, written: string): string | null {
  const text = written.trim();
  if (type === "money") return readYuan(text)?.toString() ?? null;
  for (const [form, parts] of FORMS[type]) {
    const decimal = readDecimal(form.exec(text)?.[1] ?? "");
    if (decimal) return writeRational(multiply(decimal, rational(1n, parts)));
  }
  return null;
}

/** Whether a value as `readFigure` gives it lies within the bounds, ends included. */
export function withinBounds(value: string, bounds: Bounds | null): boolean {
  const number = readRational(value);
  const [min, max] = [readRational(bounds?.min ?? ""), readRational(bounds?.max ?? "")];
  return (
    number !== null && !(min && compare(number, min) < 0) && !(max && compare(number, max) > 0)
  );
}

/** A figure of a scheme as somebody sets it, as `readFigure` gives it; or why it cannot be set so. */
type SchemeFigureReading =
  | { readonly ok: true; readonly value: string }
  | { readonly ok: false; readonly code: "value" | "range" };

/** Reads what somebody writes for a figure of a scheme: it has to be a figure of its type, within its domain. */
export function readSchemeFigure(
  { type, domain }: SchemeParameter,
  written: string,
): SchemeFigureReading {
  const value = readFigure(type, written);
  if (value === null) return { ok: false, code: "value" };
  return withinBounds(value, domain) ? { ok: true, value } : { ok: false, code: "range" };
}

/** A figure for people: money in yuan where it is whole fen; an exact decimal or fraction otherwise. */
export function writeFigure(type: FigureType, value: string | Rational): string {
  const number = typeof value === "string" ? readRational(value) : value;
  if (!number) return "";
  return type === "money" && number.d === 1n ? writeYuan(number.n) : writeRational(number);
}
