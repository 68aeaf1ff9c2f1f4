import { daysBetween } from "../language/dates.ts";

/** Whether applications are taken on a day, and for how many days still, or until they are. */
export type Window =
  | { readonly is: "open"; readonly days: number }
  | { readonly is: "soon"; readonly days: number }
  | { readonly is: "closed" };

export function windowOn(
  { opensOn, closesOn }: { readonly opensOn: string; readonly closesOn: string },
  today: string,
): Window {
  if (today < opensOn) return { is: "soon", days: daysBetween(today, opensOn) };
  if (today > closesOn) return { is: "closed" };
  return { is: "open", days: daysBetween(today, closesOn) };
}
