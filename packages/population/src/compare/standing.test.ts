import { describe, expect, it } from "vitest";
import { type Standing, standingBy, standingOf } from "./standing.ts";

describe("how a holder stands", () => {
  it.each<[Standing, readonly [number, number], readonly [number, number]]>([
    ["unchanged", [5, 5], [5, 5]],
    ["unchanged", [0, 0], [0, 0]],
    ["gains", [5, 5], [6, 6]],
    ["gains", [0, 5], [6, 9]],
    ["gains", [0, 5], [6, Infinity]],
    ["may-gain", [0, 5], [5, 5]],
    ["may-gain", [0, 5], [0, 6]],
    ["may-gain", [0, 5], [1, Infinity]],
    ["may-gain", [0, Infinity], [1, Infinity]],
    ["unclear", [0, 5], [0, 5]],
    ["unclear", [0, Infinity], [0, Infinity]],
    ["unclear", [2, 5], [1, 6]],
    ["unclear", [1, 6], [2, 5]],
    ["may-lose", [0, 6], [0, 5]],
    ["may-lose", [5, 5], [0, 5]],
    ["may-lose", [0, Infinity], [0, 9]],
    ["loses", [6, 6], [5, 5]],
    ["loses", [6, Infinity], [0, 5]],
  ])("%s: from %j to %j", (standing, [lo, hi], [low, high]) => {
    expect(standingOf({ lo, hi }, { lo: low, hi: high })).toBe(standing);
  });
});

describe("how a holder stands where more is known of the difference", () => {
  const range = { lo: 0, hi: 5 };

  it.each<[Standing, readonly [number, number]]>([
    ["unchanged", [0, 0]],
    ["may-gain", [0, 5]],
    ["may-lose", [-5, 0]],
    ["gains", [1, 5]],
    ["loses", [-5, -1]],
    ["unclear", [-5, 5]],
  ])("%s: by %j, the range staying", (standing, [lo, hi]) => {
    expect(standingBy({ lo, hi }, range, range)).toBe(standing);
  });

  it.each([
    [
      [5, 5],
      [6, 6],
    ],
    [
      [0, 5],
      [5, 5],
    ],
    [
      [5, 5],
      [5, 9],
    ],
    [
      [0, 6],
      [0, 5],
    ],
    [
      [2, 5],
      [1, 6],
    ],
    [
      [6, Infinity],
      [0, 5],
    ],
  ] as const)("as the two ranges say where no more is known: %j to %j", ([a, b], [c, d]) => {
    const [before, after] = [
      { lo: a, hi: b },
      { lo: c, hi: d },
    ];
    const difference = { lo: c - b, hi: d - a };
    expect(standingBy(difference, before, after)).toBe(standingOf(before, after));
  });
});
