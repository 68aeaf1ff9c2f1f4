import {
  type Day,
  type Fact,
  type FactValue,
  type Rational,
  type Rulebook,
  addYears,
  dayAt,
  daysSinceEpoch,
  readDay,
  readRational,
} from "@gongbao/engine";
import { partsWithin } from "./cut.ts";

/** The figures of some rules, by what they are. */
export interface Figures {
  /** Fen. */
  readonly money: readonly bigint[];
  readonly shares: readonly Rational[];
  readonly counts: readonly bigint[];
  readonly days: readonly Day[];
}

/** Shares as columns hold them. */
const SHARE = 1_000_000n;

/** Days that calendars trip over. */
const AWKWARD = ["2016-02-29", "2018-02-28", "2018-03-01", "2018-12-31", "2019-01-01"] as Day[];

/** All figures that a rulebook's measures read. */
export function figuresOf(rulebook: Rulebook): Figures {
  const money = new Set<bigint>();
  const shares = new Map<string, Rational>();
  const counts = new Set<bigint>();
  const days = new Set<Day>();
  const parameters = new Map(rulebook.parameters.map((one) => [one.id, one]));
  for (const part of partsWithin(rulebook)) {
    const figure = part.op === "const" ? part : part.op === "param" && parameters.get(part.id);
    if (!figure) continue;
    const { type, value } = figure;
    const exact = readRational(value);
    const day = type === "day" ? readDay(value) : null;
    if (day) days.add(day);
    if (!exact) continue;
    if (type === "money") money.add(exact.n);
    if (type === "count") counts.add(exact.n);
    if (type === "ratio") shares.set(value, exact);
  }
  return { money: [...money], shares: [...shares.values()], counts: [...counts], days: [...days] };
}

/** A number and what lies a step to either side of it. */
const around = (value: bigint): readonly bigint[] => [value - 1n, value, value + 1n];

/** Amounts that the rules may tell apart: their own, and those whose share, or so many of which, comes to one. */
const amounts = ({ money, shares, counts }: Figures): readonly bigint[] =>
  money
    .flatMap((figure) => [
      figure,
      ...shares.flatMap(({ n, d }) => (n > 0n ? [(figure * d) / n] : [])),
      ...counts.flatMap((count) => (count > 0n ? [figure / count] : [])),
    ])
    .concat(5n, 15n, 3_333_333n, 666_666_667n)
    .flatMap(around);

const written = (millionths: bigint): string => {
  const digits = (millionths % SHARE).toString().padStart(6, "0").replace(/0+$/u, "");
  return digits === "" ? String(millionths / SHARE) : `${millionths / SHARE}.${digits}`;
};

/** Days around a rule's own days, the day asked about, and the anniversaries that reach it. */
function days({ days: own, counts }: Figures, asOf: Day, from: readonly Day[]): readonly Day[] {
  const years = [...counts.filter((count) => count <= 50n), 1n, 2n];
  const marks = [
    ...own,
    ...from,
    asOf,
    ...years.map((count) => addYears(asOf, -Number(count))),
    ...AWKWARD,
  ];
  return [...marks.flatMap((day) => [-1, 0, 1].map((more) => dayAt(daysSinceEpoch(day) + more)))];
}

/** Values of a fact that the rules may tell apart, and the ends of its domain. */
export function valuesOf(
  fact: Fact,
  figures: Figures,
  asOf: Day,
  from: readonly Day[],
): readonly FactValue[] {
  if (fact.type === "truth") return [true, false];
  if (fact.type === "level") return fact.levels.map((level) => level.id);
  if (fact.type === "day") return [...new Set(days(figures, asOf, from))];
  const [min, max] = [BigInt(fact.domain?.min ?? "0"), BigInt(fact.domain?.max ?? "0")];
  const within = (least: bigint, most: bigint, values: readonly bigint[]) => [
    ...new Set([least, ...values, most].filter((value) => value >= least && value <= most)),
  ];
  if (fact.type === "money") return within(min, max, amounts(figures)).map(String);
  if (fact.type === "count") return within(min, max, figures.counts.flatMap(around)).map(String);
  const shares = figures.shares.map(({ n, d }) => (n * SHARE) / d);
  return within(min * SHARE, max * SHARE, shares.flatMap(around)).map(written);
}
