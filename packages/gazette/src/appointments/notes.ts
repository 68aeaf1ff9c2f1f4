import type { Range } from "../issue/model.ts";
import { readNumber } from "../numerals/value.ts";
import type { AppointmentNote } from "./model.ts";

const RANK = /^[正副](?:[国部厅局司处县科股乡]级|[省部]级)(?:待遇)?$/u;
const AFTER = /^列(.{2,15})之后$/u;
const PLACE = /^列(.+?)第(.+)位$/u;
const PROBATION = /^试用期(?:为)?(.+?)(年|个月)$/u;
const RETAINED = /^保留原(?:职级|级别|职务)?待遇$/u;

/**
 * Reads one note of the brackets after a post. `date` is the document's: probation ends so many months after it, on the
 * same day of the month, or on the last one where that month is shorter.
 */
export function readNote(text: string, range: Range, date: string | null): AppointmentNote {
  const words = text.slice(range.start, range.end);
  const base = { words, range };
  if (RANK.test(words)) return { ...base, kind: "rank", rank: words };
  const after = AFTER.exec(words)?.[1];
  if (after !== undefined) return { ...base, kind: "after", person: after };
  const [, office = "", ordinal = ""] = PLACE.exec(words) ?? [];
  const place = wholeNumber(ordinal);
  if (place !== null) return { ...base, kind: "place", office, place };
  const [, count = "", unit] = PROBATION.exec(words) ?? [];
  const term = count === "半" && unit === "年" ? 6 : termMonths(count, unit);
  if (term !== null) {
    const until = date === null ? null : addMonths(date, term);
    return { ...base, kind: "probation", months: term, until };
  }
  return RETAINED.test(words)
    ? { ...base, kind: "retained-treatment" }
    : { ...base, kind: "other" };
}

function termMonths(count: string, unit: string | undefined): number | null {
  const number = wholeNumber(count);
  return number === null || unit === undefined ? null : unit === "年" ? number * 12 : number;
}

function wholeNumber(words: string): number | null {
  const value = words === "" ? null : readNumber(words);
  const whole = value !== null && value.d === 1n && value.n > 0n && value.n < 1000n;
  return whole ? Number(value.n) : null;
}

function addMonths(date: string, months: number): string {
  const [year = 0, month = 1, day = 1] = date.split("-").map(Number);
  const index = month - 1 + months;
  const [toYear, toMonth] = [year + Math.floor(index / 12), (index % 12) + 1];
  const last = new Date(Date.UTC(toYear, toMonth, 0)).getUTCDate();
  const pad = (number: number): string => String(number).padStart(2, "0");
  return `${toYear}-${pad(toMonth)}-${pad(Math.min(day, last))}`;
}
