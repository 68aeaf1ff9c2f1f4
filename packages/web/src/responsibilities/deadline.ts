import { daysBetween } from "../language/dates.ts";

/** How a deadline stands on a day. Whether what it is for was done, nobody here knows. */
export type DeadlineState = "past" | "due" | "open" | "none";

/** How many days before its end a deadline is soon due. */
const soon = 90;

/** The state of a deadline on a day; `due` in its last ninety days, its own day included. */
export function deadlineState(by: string | null, on: string): DeadlineState {
  if (by === null) return "none";
  const left = daysBetween(on, by);
  return left < 0 ? "past" : left <= soon ? "due" : "open";
}
