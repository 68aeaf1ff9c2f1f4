declare const day: unique symbol;

/** A calendar day as ISO text, `2019-02-28`. Text order is time order. */
export type Day = string & { readonly [day]: true };

const daysInMonth = (year: number, month: number): number =>
  month === 2
    ? (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0
      ? 29
      : 28
    : [4, 6, 9, 11].includes(month)
      ? 30
      : 31;

const write = (year: number, month: number, date: number): Day =>
  `${String(year).padStart(4, "0")}-${String(month).padStart(2, "0")}-${String(date).padStart(2, "0")}` as Day;

/** Reads `2019-02-28` or `2019年2月28日`; null for any text that is no day of the calendar. */
export function readDay(text: string): Day | null {
  const match =
    /^(\d{4})-(\d{2})-(\d{2})$/u.exec(text.trim()) ??
    /^(\d{4})年(\d{1,2})月(\d{1,2})日$/u.exec(text.trim());
  if (!match) return null;
  const [year, month, date] = [Number(match[1]), Number(match[2]), Number(match[3])];
  if (year < 1 || month < 1 || month > 12 || date < 1 || date > daysInMonth(year, month))
    return null;
  return write(year, month, date);
}

/** The same day so many years on; 29 February falls back to the 28th, as a period of years ends (民法总则第202条). */
export function addYears(from: Day, years: number): Day {
  const year = Number(from.slice(0, 4)) + years;
  const month = Number(from.slice(5, 7));
  return write(year, month, Math.min(Number(from.slice(8, 10)), daysInMonth(year, month)));
}

/** The same day so many months on; the last of the month where it has no such day (民法总则第202条). */
export function addMonths(from: Day, months: number): Day {
  const count = Number(from.slice(0, 4)) * 12 + Number(from.slice(5, 7)) - 1 + months;
  const [year, month] = [Math.floor(count / 12), (count % 12) + 1];
  return write(year, month, Math.min(Number(from.slice(8, 10)), daysInMonth(year, month)));
}

/** Whole years, months or days from one day to a later one; 0 where it is not later. */
export function elapsed(from: Day, to: Day, unit: "years" | "months" | "days"): number {
  if (to <= from) return 0;
  if (unit === "days") return daysSinceEpoch(to) - daysSinceEpoch(from);
  const months =
    (Number(to.slice(0, 4)) - Number(from.slice(0, 4))) * 12 +
    Number(to.slice(5, 7)) -
    Number(from.slice(5, 7));
  const whole = addMonths(from, months) > to ? months - 1 : months;
  return unit === "months" ? whole : Math.floor(whole / 12);
}

/** The fiscal year a day lies in, which in China is the calendar year (预算法第18条). */
export const fiscalYear = (on: Day): string => on.slice(0, 4);

/** Days from 1970-01-01 to a day: days as columns hold them. */
export const daysSinceEpoch = (on: Day): number => Date.parse(`${on}T00:00:00Z`) / 86_400_000;

/** The inverse of `daysSinceEpoch`. */
export const dayAt = (days: number): Day =>
  new Date(days * 86_400_000).toISOString().slice(0, 10) as Day;
