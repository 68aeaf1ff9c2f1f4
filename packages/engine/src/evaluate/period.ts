import type { Expr, Measure, Period } from "../ir/rulebook.ts";
import { type Day, fiscalYear } from "../quantity/day.ts";
import type { Truth } from "../quantity/truth.ts";
import type { Value } from "./value.ts";

/** The days over which past awards count, both included; null where there is no end, undefined where it is unknown. */
export interface Window {
  readonly from: Day | null | undefined;
  readonly until: Day | null | undefined;
}

interface Setting {
  readonly asOf: Day;
  readonly validity: Measure["validity"];
  readonly value: (expr: Expr) => Value;
}

const dayOf = (value: Value): Day | undefined =>
  value.kind === "day" && value.day !== null ? value.day : undefined;

/** The window a period comes to for one thing on one day. */
export function windowOf(per: Period, { asOf, validity, value }: Setting): Window {
  const year = fiscalYear(asOf);
  if (per === "ever") return { from: null, until: null };
  if (per === "validity")
    return { from: validity.from as Day, until: validity.until as Day | null };
  if (per === "year") return { from: `${year}-01-01` as Day, until: `${year}-12-31` as Day };
  if ("from" in per) return { from: dayOf(value(per.from)), until: dayOf(value(per.to)) };
  const years = value(per.years);
  const count = years.kind === "number" && years.interval.hi ? Number(years.interval.hi.n) : 1;
  return { from: `${Number(year) - count + 1}-01-01` as Day, until: `${year}-12-31` as Day };
}

/** Whether a day lies in a window. */
export function inWindow(day: Day, { from, until }: Window): Truth {
  if (typeof from === "string" && day < from) return false;
  if (typeof until === "string" && day > until) return false;
  return from === undefined || until === undefined ? "unknown" : true;
}
