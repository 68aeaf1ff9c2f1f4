import { describe, expect, it } from "vitest";
import { type Standing, standingOf } from "./standing.ts";

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
