import { writeYuan } from "../quantity/money.ts";
import { divide, rational, writeRational } from "../quantity/rational.ts";
import type { MoneyRange } from "../evaluate/assessment.ts";
import type { ReckonedColumn, Remainder, Share } from "./allocation.ts";
import type { SubjectData } from "./dataset.ts";
import type { Figures } from "./figures.ts";
import type { Apportioned } from "./largest-remainder.ts";
import { needsParticipants } from "./parts.ts";
import type { Payout, PlaceSpan } from "./payout.ts";
import { anything } from "./range.ts";
import type { Judged } from "./reckoned.ts";
import { Reckoning } from "./reckoning.ts";
import type { Outcome } from "./scenario.ts";
import { type Missing, writeRange, writeTyped } from "./trace.ts";

/** The fen that one can get over all outcomes, as yuan. */
export const writeMoney = ({ lo, hi }: { lo: bigint; hi: bigint | null }): MoneyRange => ({
  min: writeYuan(lo),
  max: hi === null ? null : writeYuan(hi),
});

/** The smallest sum and the largest of several; null has no upper end. */
export const span = (
  all: readonly { readonly lo: bigint; readonly hi: bigint | null }[],
): { readonly lo: bigint; readonly hi: bigint | null } =>
  all.reduce((a, b) => ({
    lo: a.lo < b.lo ? a.lo : b.lo,
    hi: a.hi === null || b.hi === null ? null : a.hi > b.hi ? a.hi : b.hi,
  }));

const remainderOf = (apportioned: Apportioned): Remainder => ({
  quota: writeRational(apportioned.quota),
  remainder: writeRational(apportioned.remainder),
  rank: apportioned.remainderRank,
  extra: apportioned.share > apportioned.whole,
});

const placesOver = (payouts: readonly Payout[]): PlaceSpan | null => {
  const places = payouts.map(({ place }) => place).filter((place) => place !== null);
  if (places.length === 0) return null;
  return {
    first: Math.min(...places.map(({ first }) => first)),
    last: Math.max(...places.map(({ last }) => last)),
  };
};

/** The columns of one subject: those of the data, then the computed ones with their steps. */
function columnsOf(figures: Figures, at: number, outcome: Outcome | null): ReckonedColumn[] {
  const { scheme } = figures;
  const reckoning = outcome?.reckoning ?? new Reckoning(figures, []);
  const derived = new Map(scheme.derived.map(({ id, formula }) => [id, formula]));
  const stated = scheme.columns.map(({ id, label, type }): ReckonedColumn => {
    const truth = figures.truths.get(id)?.[at];
    const number = figures.columns.get(id)?.[at];
    const missing = truth?.missing ?? number?.missing ?? null;
    const value =
      type === "truth" ? (truth?.truth ?? "unknown") : writeTyped(type, number?.range ?? anything);
    return { id, label, value, missing: missing ? [missing] : [], step: null };
  });
  const shown = outcome
    ? scheme.derived
    : scheme.derived.filter(({ formula }) => !needsParticipants(formula, derived));
  const computed = shown.map(({ id, label, type }): ReckonedColumn => {
    const found = reckoning.column(id, at);
    if (!found)
      return {
        id,
        label,
        value: writeRange(anything),
        missing: [],
        step: { step: "undefined", value: writeRange(anything) },
      };
    const value = writeTyped(type, found.range);
    return { id, label, value, missing: [...found.missing], step: found.step };
  });
  return [...stated, ...computed];
}

/** What one subject gets over every way the participants may turn out; the columns are those of the first. */
export function shareFor(
  figures: Figures,
  { code, name }: SubjectData,
  at: number,
  eligibility: Judged | null,
  outcomes: readonly Outcome[],
): Share {
  const mine = outcomes.map(({ payouts }) => payouts.get(at) ?? null);
  const paid = mine.filter((payout) => payout !== null);
  const range = span(mine.map((payout) => payout ?? { lo: 0n, hi: 0n }));
  const open = range.lo !== range.hi;
  const missing = new Set<Missing>(open ? eligibility?.missing : []);
  if (open)
    for (const outcome of outcomes)
      for (const one of outcome.missing.get(at) ?? []) missing.add(one);
  const [first] = outcomes;
  const single = outcomes.length === 1 ? first : undefined;
  const part = single?.basis?.get(at);
  const apportioned = single?.payouts.get(at)?.apportioned ?? null;
  return {
    subject: code,
    name,
    participates: eligibility?.truth ?? true,
    amount: writeMoney(range),
    place: placesOver(paid),
    part: part && single?.total?.n ? writeRational(divide(part, single.total)) : null,
    remainder: apportioned && remainderOf(apportioned),
    missing: [...missing],
    eligibility: eligibility?.step ?? null,
    columns: columnsOf(figures, at, first?.payouts.has(at) ? first : null),
  };
}

/** 1 ÷ the total that the pool was shared by. */
export const coefficientOf = (outcomes: readonly Outcome[]): string | null => {
  const total = outcomes.length === 1 ? outcomes[0]?.total : null;
  return total && total.n !== 0n ? writeRational(divide(rational(1n), total)) : null;
};
