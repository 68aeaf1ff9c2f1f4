import { expect, it } from "vitest";
import { UNKNOWN } from "../columns/population.ts";
import { oneOf, randomFrom } from "../fixtures/random.ts";
import { rulebook } from "../fixtures/volume.ts";
import { ApartSettling as ScriptSettling } from "../javascript/apart-settling.ts";
import { Awards, awardsAt } from "../kernel/awards.ts";
import { planFor } from "../plan/plan.ts";
import { GRANT_BYTES, TRIED_BYTES, WITH_ALL } from "../rows/code.ts";
import { Ground } from "../rows/ground.ts";
import type { Counting, RowList } from "../rows/task.ts";
import { no, integer } from "../scalar/scalar.ts";
import { ApartSettling as VectorSettling } from "./apart-settling.ts";

/** The place among the plan's that awards are told of their only limit. */
const LIMIT = 7;
const LEVELS = [0, 1, 2, UNKNOWN] as const;

/** A grant as code writes it, under one limit that counts it with others. */
interface Tried {
  readonly row: number;
  readonly lo: number;
  readonly hi: number;
  readonly counted: number;
  /** What was given before may have paid for it. */
  readonly isLeft: boolean;
}

interface Rule {
  readonly kind: "cap" | "times";
  readonly room: number;
}

const plan = planFor(rulebook, {
  subject: "enterprise",
  measures: ["d1-01-equipment-catalogue", "d1-02-municipal-major-interest"],
});

/** A list of one measure under a rule's limit, as far as it matters here. */
function listOf({ kind }: Rule, counted: Counting, isTied: boolean): RowList {
  const nothing = integer(0n);
  const planned = plan.measures
    .flatMap(({ limits }) => limits)
    .find(({ limit, byItem }) => limit.kind === kind && !byItem);
  if (!planned) throw new RangeError(`no limit is a ${kind}`);
  const byLevels = typeof counted === "string" ? [] : [counted];
  return {
    cluster: 0,
    collisions: [],
    mayBePaid: true,
    reach: "list",
    isTied,
    awards: [
      {
        gate: no,
        amount: { lo: nothing, hi: nothing, open: no },
        decided: no,
        mark: 0,
        measure: 3,
        limits: [{ planned: { ...planned, byLevels }, place: LIMIT }],
        counted,
      },
    ],
  };
}

/** What the limit leaves of an amount where so much, or so many times, come first. */
const left = ({ kind, room }: Rule, amount: number, first: readonly number[]): number => {
  if (kind === "times") return first.length < room ? amount : 0;
  return Math.min(amount, Math.max(0, room - first.reduce((a, b) => a + b, 0)));
};

/** The awards of a holder by the words, as text; null where grants are ranges, or it is not told what they are counted by. */
function byWords(rule: Rule, grants: readonly Tried[], isTied: boolean): readonly string[] | null {
  if (grants.some(({ isLeft }) => isLeft) || (isTied && grants.length > 1)) return null;
  const areTogether = (a: Tried, b: Tried) =>
    a.counted === b.counted || a.counted === UNKNOWN || b.counted === UNKNOWN;
  const lines: string[] = [];
  for (const own of grants) {
    const others = grants.filter((other) => other !== own && areTogether(own, other));
    const isKnown = [own, ...others].every(
      ({ lo, hi, counted }) => lo === hi && counted !== UNKNOWN,
    );
    if (others.length > 0 && !isKnown) return null;
    const first = others
      .filter(({ hi, row }) => hi > own.hi || (hi === own.hi && row < own.row))
      .map(({ hi }) => hi);
    const [lo, hi] = [left(rule, own.lo, first), left(rule, own.hi, first)];
    const limit = lo === own.lo && hi === own.hi ? -1 : LIMIT;
    lines.push(`${own.row}: ${lo}..${hi} cut by ${limit}`);
  }
  return lines;
}

/** Grants of some holders written into a list; gives where it ends. */
function write(ground: Ground, place: number, rule: Rule, grants: readonly Tried[]): number {
  for (const [at, { row, lo, hi, counted, isLeft }] of grants.entries()) {
    const integers = ground.integers(place + at * TRIED_BYTES, TRIED_BYTES / 4);
    const doubles = ground.doubles(place + at * TRIED_BYTES, TRIED_BYTES / 8);
    const alone = { lo: left(rule, lo, []), hi: left(rule, hi, []) };
    const limit = alone.lo === lo && alone.hi === hi ? -1 : LIMIT;
    integers.set([row, 0]);
    doubles.set([lo, hi, alone.lo, isLeft ? Number.NaN : alone.hi], 1);
    integers.set([counted, limit], 10);
    doubles.set([lo === hi ? lo : Number.NaN, rule.room], 6);
  }
  return place + grants.length * TRIED_BYTES;
}

it("grants of which a limit is all that bears on each other are settled as the words say, and no others, by both codes", () => {
  const random = randomFrom(17);
  const ground = new Ground();
  const mark = ground.mark;
  let [settled, leaving] = [0, 0];
  for (let round = 0; round < 3000; round++) {
    const rule: Rule =
      random() < 0.5
        ? { kind: "cap", room: oneOf(random, [-3, 0, 6, 10, 17, 40]) }
        : { kind: "times", room: oneOf(random, [-1, 0, 1, 2]) };
    const counted = oneOf(random, ["all", { fact: "recognition.title", of: "item" }] as const);
    const isTied = random() < 0.1;
    const list = listOf(rule, counted, isTied);
    const owner: number[] = [];
    const holders = Array.from({ length: 6 }, (_, holder) =>
      Array.from({ length: Math.floor(random() * 5) }, (): Tried => {
        owner.push(holder);
        const hi = oneOf(random, [1, 5, 5, 10, 30]);
        const lo = random() < 0.9 ? hi : Math.min(hi, oneOf(random, [0, 1, 5]));
        const code = random() < 0.9 ? oneOf(random, LEVELS.slice(0, 3)) : UNKNOWN;
        return {
          row: owner.length - 1,
          lo,
          hi,
          counted: counted === "all" ? WITH_ALL : code,
          isLeft: random() < 0.05,
        };
      }),
    );
    const words = holders.map((grants) => byWords(rule, grants, isTied));
    const results = ["script", "vector"].map((by) => {
      ground.clear(mark);
      const owners = ground.reserve(owner.length * 4);
      ground.integers(owners, owner.length).set(owner);
      const place = ground.reserve(owner.length * TRIED_BYTES);
      const end = write(ground, place, rule, holders.flat());
      const sums = { lo: ground.reserve(6 * 8), hi: ground.reserve(6 * 8) };
      for (const sum of [sums.lo, sums.hi]) ground.doubles(sum, 6).fill(0);
      const awards = new Awards(ground, true);
      awards.reserve(owner.length + 1);
      const into = { awards: awards.next, plain: [], sums, due: [1] };
      const { buffer } = ground.memory;
      const done =
        by === "script"
          ? new ScriptSettling(list, place, ground.integers(owners, owner.length), true).run(
              new Int32Array(buffer),
              new Float64Array(buffer),
              end,
              into,
            )
          : new VectorSettling(list, place, { ground, owner: owners, grounds: true }).run(
              end,
              into,
            );
      awards.count = done.awards;
      const lines = awards.take().flatMap((piece) => {
        const { measure, row, holder, lo, hi, limit } = awardsAt(ground, piece, true);
        expect([...measure].every((one) => one === 3)).toBe(true);
        expect([...row].map((one) => owner[one])).toEqual([...holder]);
        return [...row].map((one, at) => `${one}: ${lo[at]}..${hi[at]} cut by ${limit[at]}`);
      });
      const grants = Array.from({ length: (done.end - place) / GRANT_BYTES }, (_, at) => [
        ...ground.integers(place + at * GRANT_BYTES, 1),
        ...ground.doubles(place + at * GRANT_BYTES + 8, 2),
      ]);
      return {
        lines,
        grants,
        lo: [...ground.doubles(sums.lo, 6)],
        hi: [...ground.doubles(sums.hi, 6)],
      };
    });
    const expected = {
      lines: words.flatMap((lines) => lines ?? []),
      grants: holders.flatMap((grants, holder) =>
        words[holder] === null ? grants.map(({ row, lo, hi }) => [row, lo, hi]) : [],
      ),
    };
    for (const result of results) expect(result).toMatchObject(expected);
    expect(results[0]).toEqual(results[1]);
    settled += expected.lines.length;
    leaving += expected.grants.length;
  }
  expect(settled).toBeGreaterThan(10_000);
  expect(leaving).toBeGreaterThan(1000);
});
