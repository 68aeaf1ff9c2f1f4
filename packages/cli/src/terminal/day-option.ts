import { type Day, readDay } from "@gongbao/engine";
import { wrongInput } from "../failure.ts";

/** Reads a day given on the command line, null where none is. Throws a `Failure` with exit 2 for any other text. */
export function dayOption(options: Readonly<Record<string, unknown>>, name: string): Day | null {
  const text = options[name];
  if (typeof text !== "string") return null;
  const day = readDay(text);
  if (day) return day;
  throw wrongInput("wrong-day", {
    zh: `--as-of 应为日期（如 2019-02-28），实为“${text}”`,
    en: `--as-of: expected a day of the calendar (2019-02-28), found “${text}”`,
  });
}
