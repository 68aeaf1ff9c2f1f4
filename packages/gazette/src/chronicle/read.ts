import type { Document, Issue, Range } from "../issue/model.ts";
import type { OrganisationRegister } from "../organisations/register.ts";
import type { Finding } from "../scan/place.ts";
import { findBodies } from "./bodies.ts";
import type { Chronicle, ChronicleEvent } from "./model.ts";
import { findPeople } from "./people.ts";

interface Dated {
  readonly date: string | null;
  readonly endDate: string | null;
  readonly inheritsDate: boolean;
  readonly range: Range;
  readonly body: Range;
}

/**
 * Reads the chronicles of an issue (documents of the kind `chronicle`), one paragraph an event. A date is a day of the
 * month that the title names (3日，), a range of days (14-15日，), or △, which takes the date above. Without a register
 * `bodies` stay empty. Never throws: a title without a month (`chronicle-month`), a day that is none
 * (`event-date`), △ before any date and a paragraph without a date (`event-undated`) are told in `findings`.
 */
export function readChronicles(
  issue: Pick<Issue, "documents" | "text">,
  register: OrganisationRegister | null,
): readonly Chronicle[] {
  return issue.documents
    .filter(({ kind }) => kind === "chronicle")
    .map((document) => readChronicle(issue.text, document, register));
}

function readChronicle(
  text: string,
  document: Document,
  register: OrganisationRegister | null,
): Chronicle {
  const findings: Finding[] = [];
  const dated = readDates(text, document, findings);
  const people = findPeople(
    text,
    dated.map(({ body }) => body),
  );
  const events = dated.map(({ range, ...event }, index): ChronicleEvent => {
    const named = people[index] ?? [];
    const except = named.map((each) => each.range);
    return {
      ...event,
      id: `${document.id}/${index + 1}`,
      span: { document: document.id, article: null, ...range },
      people: named,
      bodies:
        register === null ? [] : findBodies(text, event.body, register, { on: event.date, except }),
    };
  });
  return { document: document.id, events, findings };
}

const DATE =
  /^(?:(\d{1,2})月)?(\d{1,2})日?(?:[-－—–~～至](?:(\d{1,2})月)?(\d{1,2}))?日[，,：:、\s]*/u;

function readDates(text: string, document: Document, findings: Finding[]): Dated[] {
  const month = readMonth(document.title);
  if (month === null)
    findings.push(
      finding("chronicle-month", document.titleRange.start, {
        zh: "大事记的标题没有写明年月，事件日期不能确定",
        en: "The title of the chronicle names no month; its events cannot be dated",
      }),
    );
  const events: Dated[] = [];
  let above: Pick<Dated, "date" | "endDate"> | null = null;
  for (const range of paragraphs(text, document.body)) {
    const words = text.slice(range.start, range.end);
    const mark = /^△\s*/u.exec(words);
    const own = DATE.exec(words);
    const body = { start: range.start + (mark ?? own ?? [""])[0].length, end: range.end };
    if (own !== null) {
      const days = readDays(month, own);
      if (days === null && month !== null)
        findings.push(
          finding("event-date", range.start, {
            zh: `“${own[0].trim()}”不是日历上的日期`,
            en: `“${own[0].trim()}” is no day of the calendar`,
          }),
        );
      above = days ?? { date: null, endDate: null };
      events.push({ ...above, inheritsDate: false, range, body });
      continue;
    }
    if (mark === null || above === null)
      findings.push(
        finding("event-undated", range.start, {
          zh: "事件没有日期，前面也没有可承接的日期",
          en: "The event has no date, nor a mark that takes the date above",
        }),
      );
    const days = mark === null ? null : above;
    events.push({
      date: days?.date ?? null,
      endDate: days?.endDate ?? null,
      inheritsDate: mark !== null,
      range,
      body,
    });
  }
  return events;
}

interface Month {
  readonly year: number;
  readonly month: number;
}

function readMonth(title: string): Month | null {
  const match = /(\d{4})年(\d{1,2})月/u.exec(title);
  return match === null ? null : { year: Number(match[1]), month: Number(match[2]) };
}

function readDays(
  month: Month | null,
  [, fromMonth, fromDay, toMonth, toDay]: RegExpExecArray,
): { date: string; endDate: string } | null {
  if (month === null) return null;
  const begins = fromMonth === undefined ? month.month : Number(fromMonth);
  const ends = toMonth === undefined ? begins : Number(toMonth);
  // A range over the turn of the year (12月30日-1月2日) ends in the next.
  const endYear = ends < begins ? month.year + 1 : month.year;
  const date = toIso(month.year, begins, Number(fromDay));
  const endDate = toDay === undefined ? date : toIso(endYear, ends, Number(toDay));
  return date === null || endDate === null || endDate < date ? null : { date, endDate };
}

function toIso(year: number, month: number, day: number): string | null {
  const iso = `${year}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
  const time = Date.parse(`${iso}T00:00:00Z`);
  // Date.parse lets 02-30 through as a day of March.
  return Number.isNaN(time) || new Date(time).toISOString().slice(0, 10) !== iso ? null : iso;
}

function paragraphs(text: string, range: Range | null): Range[] {
  if (range === null) return [];
  const ranges: Range[] = [];
  for (const line of text.slice(range.start, range.end).matchAll(/[^\n]+/gu)) {
    const words = line[0].trim();
    if (words === "") continue;
    const start = range.start + line.index + line[0].indexOf(words);
    ranges.push({ start, end: start + words.length });
  }
  return ranges;
}

function finding(code: string, offset: number, words: { zh: string; en: string }): Finding {
  return { code, severity: "warning", ...words, offset };
}
