import type { Column, Derived, Formula, Label, Place } from "@gongbao/engine";

const none = { direction: null, required: true } as const;
const notNegative = { min: "0", max: null } as const;
const share = { min: "0", max: "1" } as const;

/** Yuan, not negative. */
export const amount = (id: string, zh: string, en: string): Column => ({
  ...none,
  id,
  label: { zh, en },
  type: "money",
  unit: { zh: "元", en: "yuan" },
  domain: notNegative,
});

/** A share between nothing and the whole. */
export const portion = (id: string, zh: string, en: string): Column => ({
  ...none,
  id,
  label: { zh, en },
  type: "ratio",
  unit: null,
  domain: share,
  direction: "higher",
});

/** A ratio that can pass one, or be negative where `signed`. */
export const ratio = (id: string, zh: string, en: string, signed = false): Column => ({
  ...none,
  id,
  label: { zh, en },
  type: "ratio",
  unit: null,
  domain: signed ? null : notNegative,
  direction: "higher",
});

export const number = (
  id: string,
  zh: string,
  en: string,
  unit: Label,
  type: "count" | "measure" = "measure",
  signed = false,
): Column => ({
  ...none,
  id,
  label: { zh, en },
  type,
  unit,
  domain: signed ? null : notNegative,
  direction: "higher",
});

export const yesNo = (id: string, zh: string, en: string): Column => ({
  ...none,
  id,
  label: { zh, en },
  type: "truth",
  unit: null,
  domain: null,
});

/** A computed column. */
export const computed = (
  id: string,
  zh: string,
  en: string,
  formula: Formula,
  type: Derived["type"] = "ratio",
  place?: Place,
): Omit<Derived, "citation"> & { readonly place?: Place } => ({
  id,
  label: { zh, en },
  type,
  formula,
  ...(place && { place }),
});
