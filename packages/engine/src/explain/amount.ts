import type { MoneyRange } from "../evaluate/assessment.ts";
import type { Label } from "../ir/rulebook.ts";

/** `1500000.00` → `1,500,000.00`. */
export function groupDigits(yuan: string): string {
  const [whole = "", fraction = "00"] = yuan.split(".");
  return `${whole.replaceAll(/\B(?=(?:\d{3})+$)/gu, ",")}.${fraction}`;
}

/** A range of money in words: one sum, from … to …, or at least …. */
export function sayRange(range: MoneyRange): Label {
  const min = groupDigits(range.min);
  if (range.max === null)
    return range.min === "0.00"
      ? { zh: "金额上限未定", en: "an amount without an upper limit" }
      : { zh: `${min}元以上，上不封顶`, en: `${min} yuan or more` };
  if (range.max === range.min) return { zh: `${min}元`, en: `${min} yuan` };
  const max = groupDigits(range.max);
  return { zh: `${min}元至${max}元`, en: `${min} to ${max} yuan` };
}
