import { type Language, languageTags } from "./language.ts";

/** The city's own time: the working day of an official and the evening of a firm are the same for all readers. */
const timeZone = "Asia/Shanghai";

const dayForm: Intl.DateTimeFormatOptions = { year: "numeric", month: "long", day: "numeric" };

/** The day before the month, as in most of the world. */
const tags = { ...languageTags, en: "en-GB" } as const;

/** Between a figure of a date and the character beside it, where a line would break: it is nothing to read. */
const joiner = "\u2060";

/** Days, months and hours within a text: `2019年9月4日 09:01`, `4 September 2019, 09:01`, `September 2019`. */
const dated = {
  zh: /\d{4}年\d{1,2}月(?:\d{1,2}日)?(?: \d{2}:\d{2})?/gu,
  en: /(?:\d{1,2} )?(?:January|February|March|April|May|June|July|August|September|October|November|December) \d{4}(?:, \d{2}:\d{2})?/gu,
} as const;

/** A text whose dates each stay on one line, wherever the lines of a page break. */
export const wholeDates = (text: string, language: Language): string =>
  text.replace(dated[language], (date) => {
    const spaced = date.replaceAll(" ", "\u00A0");
    return language === "zh"
      ? spaced.replaceAll(/(?<=\d)(?=[年月日])|(?<=[年月])(?=\d)/gu, joiner)
      : spaced;
  });

/** A text of a page as it is written anywhere else: without what only holds its lines together. */
export const withoutJoiners = (text: string): string => text.replaceAll(joiner, "");

/** `2019-09-19` → `2019年9月19日` or `19 September 2019`, on one line; what is no day stays as it is. */
export function sayDay(day: string, language: Language): string {
  const moment = new Date(`${day}T00:00:00Z`);
  if (!/^\d{4}-\d{2}-\d{2}$/u.test(day) || Number.isNaN(moment.getTime())) return day;
  const said = moment.toLocaleDateString(tags[language], { ...dayForm, timeZone: "UTC" });
  return wholeDates(said, language);
}

/** A stretch of days: `2019年1月14日至15日` or `14–15 January 2019`; the month and the year are said once. */
export function sayDays(from: string, to: string, language: Language): string {
  const [first, last] = [sayDay(from, language), sayDay(to, language)];
  if (from.slice(0, 7) !== to.slice(0, 7))
    return language === "zh" ? `${first}至${last}` : `${first} – ${last}`;
  return language === "zh"
    ? `${first}至${Number(to.slice(8))}${joiner}日`
    : `${Number(from.slice(8))}–${last}`;
}

/** `2019-09` → `2019年9月` or `September 2019`. */
export const sayMonth = (month: string, language: Language): string =>
  wholeDates(
    new Date(`${month}-01T00:00:00Z`).toLocaleDateString(tags[language], {
      year: "numeric",
      month: "long",
      timeZone: "UTC",
    }),
    language,
  );

/** A moment in the city's time: `2019年9月4日 09:01` or `4 September 2019, 09:01`. */
export function sayMoment(at: string, language: Language): string {
  const moment = new Date(at);
  if (Number.isNaN(moment.getTime())) return at;
  const day = moment.toLocaleDateString(tags[language], { ...dayForm, timeZone });
  const time = moment.toLocaleTimeString(tags[language], {
    hour: "2-digit",
    minute: "2-digit",
    hourCycle: "h23",
    timeZone,
  });
  return wholeDates(language === "zh" ? `${day} ${time}` : `${day}, ${time}`, language);
}

/** Whole days from one to another: negative where the other is past. */
export function daysBetween(from: string, to: string): number {
  const day = 24 * 3_600_000;
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / day);
}
