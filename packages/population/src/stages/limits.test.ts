import type { Day, LimitRule } from "@gongbao/engine";
import { expect, it } from "vitest";
import { UNKNOWN } from "../columns/population.ts";
import { oneOf, randomFrom } from "../fixtures/random.ts";
import { rulebook } from "../fixtures/volume.ts";
import { type PlannedLimit, planFor } from "../plan/plan.ts";
import { integer, no } from "../scalar/scalar.ts";
import { Grants } from "./grants.ts";
import { BoundLimit, Limits } from "./limits.ts";
import { PastReader } from "./past.ts";

interface Rule {
  readonly kind: "cap" | "times";
  readonly most: number;
  readonly byItem: boolean;
  readonly byLevel: boolean;
}

interface Award {
  readonly row: number;
  readonly lo: number;
  readonly hi: number;
}

const LEVELS = Int32Array.of(0, 1, 0, UNKNOWN, 1);
const nothingGiven = new PastReader(
  planFor(rulebook, { subject: "enterprise", asOf: "2019-12-31" as Day, measures: [] }),
  {
    first: new Int32Array(2),
    measure: new Int32Array(),
    thing: new Int32Array(),
    day: new Int32Array(),
    amount: new Float64Array(),
    columns: new Map(),
  },
);

/** Any limit of a kind: nothing else of it matters where nothing was given before. */
function limitOf(kind: Rule["kind"]): LimitRule {
  const found = rulebook.measures
    .flatMap(({ limits }) => limits)
    .find((limit) => limit.kind === kind && limit.per === "ever");
  if (!found) throw new RangeError(`no limit is a ${kind}`);
  return found;
}

function bound({ kind, most, byItem, byLevel }: Rule): BoundLimit {
  const figure = integer(BigInt(most));
  const planned: PlannedLimit = {
    limit: limitOf(kind),
    measures: [0],
    codes: [],
    most: { lo: figure, hi: figure, open: no },
    byItem,
    byLevels: [],
  };
  const one = { lo: Float64Array.of(most), hi: Float64Array.of(most), step: 0 as const, first: 0 };
  return new BoundLimit(planned, 0, one, byLevel ? [LEVELS] : [], [0]);
}

/** Whether a rule counts two things together: surely, perhaps, or not (null). */
function together({ byItem, byLevel }: Rule, a: number, b: number): "surely" | "perhaps" | null {
  if (byItem && a !== b) return null;
  if (!byLevel) return "surely";
  if (LEVELS[a] === UNKNOWN || LEVELS[b] === UNKNOWN) return "perhaps";
  return LEVELS[a] === LEVELS[b] ? "surely" : null;
}

/** By the words: min(award, cap − larger awards), or nothing behind so many; of one amount the thing that comes first. */
function byWords(rules: readonly Rule[], awards: readonly Award[]): readonly Award[] {
  let left = awards;
  for (const rule of rules)
    left = left.map((own, index) => {
      if (own.hi === 0) return own;
      const others = left.filter((other, at) => at !== index && other.hi > 0);
      const isBefore = (a: number, b: number, row: number) => a > b || (a === b && row < own.row);
      const perhaps = others.filter(
        ({ row, hi }) => together(rule, own.row, row) !== null && isBefore(hi, own.lo, row),
      );
      const surely = others.filter(
        ({ row, lo }) =>
          together(rule, own.row, row) === "surely" && lo > 0 && isBefore(lo, own.hi, row),
      );
      const sum = (values: readonly number[]) => values.reduce((a, b) => a + b, 0);
      if (rule.kind === "times")
        return {
          row: own.row,
          lo: perhaps.length < rule.most ? own.lo : 0,
          hi: surely.length < rule.most ? own.hi : 0,
        };
      const lo = Math.max(0, rule.most - sum(perhaps.map(({ hi }) => hi)));
      const hi = Math.max(0, rule.most - sum(surely.map(({ lo: least }) => least)));
      return { row: own.row, lo: Math.min(own.lo, lo), hi: Math.min(own.hi, hi) };
    });
  return left;
}

it("limits leave what the words leave, of known amounts and of ranges, of one thing and of several", () => {
  const random = randomFrom(11);
  const amounts = [1, 5, 5, 8, 10, 10, 30];
  for (let round = 0; round < 20_000; round++) {
    const rules = Array.from({ length: oneOf(random, [1, 1, 2]) }, (): Rule => {
      const kind = oneOf(random, ["cap", "times"] as const);
      const most = oneOf(random, kind === "cap" ? [0, 6, 10, 17, 40] : [0, 1, 2]);
      return { kind, most, byItem: random() < 0.3, byLevel: random() < 0.3 };
    });
    const isKnown = random() < 0.6;
    const awards = Array.from({ length: oneOf(random, [1, 2, 2, 3, 4, 6]) }, (): Award => {
      const hi = oneOf(random, amounts);
      const lo = isKnown || random() < 0.5 ? hi : Math.min(hi, oneOf(random, [0, ...amounts]));
      return { row: Math.floor(random() * LEVELS.length), lo, hi };
    });
    const grants = new Grants();
    for (const { row, lo, hi } of awards) grants.add(0, row, 0, lo, hi);
    const limits = new Limits([rules.map(bound)], [], nothingGiven);
    limits.apply(grants, 0);
    const left = awards.map(({ row }, at) => ({ row, lo: grants.lo[at], hi: grants.hi[at] }));
    expect(left, JSON.stringify({ rules, awards })).toEqual(byWords(rules, awards));
  }
});
