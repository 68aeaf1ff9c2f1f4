import { type MoneyRange, groupDigits, readYuan, writeYuan } from "@gongbao/engine";
import type { Language } from "../language/language.ts";

/** `1500000.00` → `1,500,000元` or `¥1,500,000`; fen are shown only where there are any. */
export function sayYuan(yuan: string, language: Language): string {
  const number = groupDigits(yuan).replace(/\.00$/u, "");
  return language === "zh" ? `${number}元` : `¥${number}`;
}

/** A range in words: one sum, from … to …, at least …, or any amount. */
export function sayMoney({ min, max }: MoneyRange, language: Language): string {
  const from = sayYuan(min, language);
  if (max === min) return from;
  if (max === null) {
    if (min === "0.00")
      return language === "zh" ? "0元起，上限未定" : "¥0 or more, no upper end yet";
    return language === "zh" ? `${from}以上` : `${from} or more`;
  }
  const to = sayYuan(max, language);
  if (min === "0.00") return language === "zh" ? `最多${to}` : `up to ${to}`;
  return language === "zh" ? `${from}至${to}` : `${from} to ${to}`;
}

/** A total: where awards are left out of its maximum because they have no upper end, it has none either. */
export const sayTotal = (
  total: MoneyRange & { readonly open: readonly string[] },
  language: Language,
): string => sayMoney(total.open.length > 0 ? { min: total.min, max: null } : total, language);

/** What an amount with a unit comes to: `150万元` → `1,500,000元`; null where it is none or already plain. */
export function sayReading(text: string, language: Language): string | null {
  const fen = readYuan(text);
  if (fen === null) return null;
  const said = sayYuan(writeYuan(fen), language);
  return said === text ? null : said;
}
