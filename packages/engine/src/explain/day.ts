import type { Label } from "../ir/rulebook.ts";
import { readDay } from "../quantity/day.ts";

const MONTHS = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
] as const;

/** A day as its readers write it: 2019年2月28日 (GB/T 9704—2012, 7.3.5.4), 28 February 2019; no day stays as it is. */
export function sayDay(day: string): Label {
  if (readDay(day) === null) return { zh: day, en: day };
  const [year, month = 0, date] = day.split("-").map(Number);
  return { zh: `${year}年${month}月${date}日`, en: `${date} ${MONTHS[month - 1]} ${year}` };
}
