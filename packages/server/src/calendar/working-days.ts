import { type HolidayNotice, holidayNotices } from "./notices.ts";

const msOfDay = 86_400_000;

const within = (day: string, spans: readonly (readonly [string, string])[]): boolean =>
  spans.some(([from, to]) => from <= day && day <= to);

/** The day after so many days. */
function later(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * msOfDay).toISOString().slice(0, 10);
}

/** How far the city's clocks are ahead of UTC: China has one time zone, without summer time. */
export const hoursAhead = 8;

/** The calendar day in the city at a moment. */
export function dayOf(moment: Date): string {
  return new Date(moment.getTime() + hoursAhead * 3_600_000).toISOString().slice(0, 10);
}

/** Whether a day is worked, by the notices that were out on `knownOn`. */
export function isWorkingDay(
  day: string,
  knownOn: string,
  notices: readonly HolidayNotice[] = holidayNotices,
): boolean {
  const weekday = new Date(`${day}T00:00:00Z`).getUTCDay();
  let working = weekday !== 0 && weekday !== 6;
  for (const { issuedOn, off, worked, replaces = [] } of notices) {
    if (issuedOn > knownOn) continue;
    if (within(day, replaces)) working = weekday !== 0 && weekday !== 6;
    if (within(day, off)) working = false;
    if (worked.includes(day)) working = true;
  }
  return working;
}

/**
 * The last day of a time of so many working days that begins on the day after `from`. A time of none ends on `from`.
 * Source: 民法总则 第201条 (the first day does not count); the days off are the State Council's.
 */
export function afterWorkingDays(
  from: string,
  count: number,
  knownOn: string,
  notices: readonly HolidayNotice[] = holidayNotices,
): string {
  let day = from;
  for (let left = count; left > 0;) {
    day = later(day, 1);
    if (isWorkingDay(day, knownOn, notices)) left--;
  }
  return day;
}
