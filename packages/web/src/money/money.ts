import { type MoneyRange, groupDigits, readYuan, writeYuan } from "@gongbao/engine";
import type { Language } from "../language/language.ts";
import type { Unit } from "./unit.ts";

/** Who reads: in which language, and money in which unit. */
export interface Reader {
  readonly language: Language;
  readonly unit: Unit;
}

/** Between a figure and its unit: they stay on one line. */
const gap = "\u00a0";

/** The larger units: 万元, and millions, so that one place behind the point is never less than the other's. */
const large = { zh: { fen: 1_000_000n, places: 2 }, en: { fen: 100_000_000n, places: 4 } } as const;

/** `1500000.00` → `1,500,000 元` or `¥1,500,000`, fen only where there are any; in the larger unit `150 万元`, `¥1.5m`. */
export function sayYuan(yuan: string, { language, unit }: Reader): string {
  const fen = readYuan(yuan);
  if (unit === "large" && fen !== null) {
    const number = inUnits(fen, large[language]);
    return language === "zh" ? `${number}${gap}万元` : `¥${number}m`.replace("¥−", "−¥");
  }
  const sign = yuan.startsWith("-") ? "−" : "";
  const number = groupDigits(yuan.replace(/^-/u, "")).replace(/\.00$/u, "");
  return language === "zh" ? `${sign}${number}${gap}元` : `${sign}¥${number}`;
}

/** A sum in larger units, rounded half up to so many places; a sum that is not nothing is never said to be nothing. */
function inUnits(fen: bigint, { fen: one, places }: { fen: bigint; places: number }): string {
  const size = fen < 0n ? -fen : fen;
  const steps = 10n ** BigInt(places);
  const rounded = (size * steps * 2n + one) / (one * 2n);
  const shown = rounded === 0n && size > 0n ? 1n : rounded;
  const whole = groupDigits(String(shown / steps)).replace(/\.00$/u, "");
  const rest = String(shown % steps)
    .padStart(places, "0")
    .replace(/0+$/u, "");
  return `${fen < 0n ? "−" : ""}${whole}${rest === "" ? "" : `.${rest}`}`;
}

/** A range in words: one sum, from … to …, at least …, or any amount. */
export function sayMoney({ min, max }: MoneyRange, reader: Reader): string {
  const chinese = reader.language === "zh";
  const from = sayYuan(min, reader);
  if (max === min) return from;
  if (max === null) {
    if (min === "0.00")
      return chinese ? `${from}起，上限未定` : `${from} or more, no upper limit yet`;
    return chinese ? `${from}以上` : `${from} or more`;
  }
  const to = sayYuan(max, reader);
  if (min === "0.00") return chinese ? `最多${to}` : `up to ${to}`;
  return chinese ? `${from}至${to}` : `${from} to ${to}`;
}

/** A total: where awards are left out of its maximum because they have no upper end, it has none either. */
export const sayTotal = (
  total: MoneyRange & { readonly open: readonly string[] },
  reader: Reader,
): string => sayMoney(total.open.length > 0 ? { min: total.min, max: null } : total, reader);

/** What stands in quotes, which is somebody's own words; the lower end of a range; or an amount. */
const written = {
  zh: /“[^”]*”|(?<lower>\d[\d,]*(?:\.\d+)?)(?=至\d[\d,.]*[万亿]?元)|(?<amount>\d[\d,]*(?:\.\d+)?[万亿]?元)/gu,
  en: /“[^”]*”|(?<lower>\d[\d,]*(?:\.\d+)?)(?= to \d[\d,.]* yuan)|(?<amount>\d[\d,]*(?:\.\d+)?) yuan/gu,
} as const;

/** 亿元, and billions: what a sentence counts by the hundred million is not read digit by digit. */
const largest = {
  zh: { fen: 10_000_000_000n, say: (sum: string) => `${sum}${gap}亿元` },
  en: { fen: 100_000_000_000n, say: (sum: string) => `¥${sum}bn` },
} as const;

/** A sum of at least one of the largest units, where it comes to tenths of one; null for any other. */
function sayLargest(fen: bigint, language: Language): string | null {
  const { fen: one, say } = largest[language];
  const tenths = (fen * 10n) / one;
  if (tenths < 10n || tenths * one !== fen * 10n) return null;
  return say(inUnits(fen, { fen: one, places: 1 }));
}

/**
 * A sentence about the rules with its amounts as the reader wants them, and those that are too large to be read by digits
 * in 亿元 or billions. What it quotes stays.
 */
export const sayWords = (sentence: string, reader: Reader): string =>
  sentence.replace(
    written[reader.language],
    (whole: string, lower: string | undefined, amount: string | undefined) => {
      const fen = readYuan(lower ?? amount ?? "");
      if (fen === null) return whole;
      return sayLargest(fen, reader.language) ?? sayYuan(writeYuan(fen), reader);
    },
  );

/** What an amount with a unit comes to: `150万元` → `1,500,000 元`; null where it is none or already plain. */
export function sayReading(text: string, language: Language): string | null {
  const fen = readYuan(text);
  if (fen === null) return null;
  const plain = writeYuan(fen);
  const said = sayYuan(plain, { language, unit: "yuan" });
  return said.replace(gap, "") === text ? null : said;
}
