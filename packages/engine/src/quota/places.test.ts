import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Day } from "../quantity/day.ts";
import { rational } from "../quantity/rational.ts";
import { placesLeft, select } from "./places.ts";

const days = (...texts: readonly string[]) => texts as readonly Day[];
const asOf = "2021-06-30" as Day;
const applicants = (scores: Readonly<Record<string, number>>) =>
  Object.entries(scores).map(([id, score]) => ({ id, score: rational(BigInt(score)) }));

describe("places", () => {
  it("are counted in the year, or over rolling years: 三年滚动30个", () => {
    const given = days("2018-12-31", "2019-01-01", "2020-05-01", "2021-01-01", "2021-12-01");
    expect(placesLeft({ count: 10, years: 1 }, given, asOf)).toBe(9);
    expect(placesLeft({ count: 30, years: 3 }, given, asOf)).toBe(27);
    expect(placesLeft({ count: 1, years: 3 }, given, asOf)).toBe(0);
  });

  it("go to the highest scores", () => {
    expect(select(applicants({ a: 1, b: 3, c: 2 }), 2, "none")).toEqual({
      chosen: ["b", "c"],
      tied: [],
      free: 0,
    });
    expect(select(applicants({ a: 1 }), 3, "none")).toEqual({ chosen: ["a"], tied: [], free: 2 });
    expect(select([], 0, "all")).toEqual({ chosen: [], tied: [], free: 0 });
    expect(() => select([], -1, "all")).toThrow("expected a number of places, found -1");
  });

  it("ties at the last place are settled by the rule, and said", () => {
    const alike = applicants({ d: 2, c: 2, b: 2, a: 9 });
    expect(select(alike, 2, "all")).toEqual({
      chosen: ["a", "b", "c", "d"],
      tied: ["b", "c", "d"],
      free: 0,
    });
    expect(select(alike, 2, "none")).toEqual({ chosen: ["a"], tied: ["b", "c", "d"], free: 1 });
    expect(select(alike, 2, "by-id")).toEqual({
      chosen: ["a", "b"],
      tied: ["b", "c", "d"],
      free: 0,
    });
    expect(select(alike, 4, "none").tied).toEqual([]);
  });

  it("do not depend on the order of applications, and nobody is passed over by a lower score", () => {
    const any = fc.dictionary(fc.string({ maxLength: 3 }), fc.nat(5), { maxKeys: 8 });
    fc.assert(
      fc.property(
        any,
        fc.nat(6),
        fc.constantFrom("all", "none", "by-id" as const),
        (scores, places, ties) => {
          const all = applicants(scores);
          const { chosen } = select(all, places, ties);
          expect(select(all.toReversed(), places, ties).chosen).toEqual(chosen);
          const least = Math.min(...chosen.map((id) => scores[id] ?? 0));
          for (const { id } of all)
            if (!chosen.includes(id)) expect(scores[id] ?? 0).toBeLessThanOrEqual(least);
        },
      ),
    );
  });
});
