import type { AccountOf } from "./post.ts";

/** A line of the budget in one fiscal year. */
export interface LineOf {
  readonly id: bigint;
  readonly code: string;
  readonly year: number;
}

const lineKey = ({ code, year }: LineOf): string => `${code}/${year}`;

/** Where the line's money comes from and goes back to; may be overdrawn, being the other side of the budget. */
export const treasury = (line: LineOf): AccountOf => ({
  kind: "treasury",
  key: lineKey(line),
  line: line.id,
});

/** What the line still has to give. */
export const available = (line: LineOf): AccountOf => ({
  kind: "available",
  key: lineKey(line),
  line: line.id,
});

/** What was approved for a case and has not been sent. */
export const committed = (line: LineOf, caseId: string): AccountOf => ({
  kind: "committed",
  key: `${lineKey(line)}/${caseId}`,
  line: line.id,
});

/** What is on its way to the payee of an order. */
export const transit = (line: LineOf, order: bigint): AccountOf => ({
  kind: "transit",
  key: String(order),
  line: line.id,
});

/** What has arrived at the payee of an order. */
export const paid = (line: LineOf, order: bigint): AccountOf => ({
  kind: "paid",
  key: String(order),
  line: line.id,
});

/** What a provision leaves one holder in one period: `d1-01-…/year-cap|91…|2019`. */
export interface LimitOf {
  readonly limit: string;
  readonly holder: string;
  readonly period: string;
}

const limitKey = ({ limit, holder, period }: LimitOf): string =>
  [limit, holder, period].map((part) => encodeURIComponent(part)).join("/");

export const source = (limit: LimitOf): AccountOf => ({
  kind: "source",
  key: limitKey(limit),
  line: null,
});

export const room = (limit: LimitOf): AccountOf => ({
  kind: "room",
  key: limitKey(limit),
  line: null,
});

export const used = (limit: LimitOf): AccountOf => ({
  kind: "used",
  key: limitKey(limit),
  line: null,
});
