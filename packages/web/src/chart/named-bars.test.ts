import { describe, expect, it } from "vitest";
import { namedBars } from "./named-bars.ts";

const namesOf = (names: readonly string[], narrow: boolean) =>
  namedBars(names, { narrow }).yAxis.data;

describe("the names of bars", () => {
  it("stay whole where they fit, a Chinese character counted as two letters", () => {
    const [zh, en] = ["措".repeat(24), "m".repeat(48)];
    expect(namesOf([zh, en], true)).toEqual([zh, en]);
    expect(namesOf([`${zh}措`, `${en}m`], true)).toEqual([
      `${"措".repeat(23)}…`,
      `${"m".repeat(47)}…`,
    ]);
  });

  it("have more room on a wide page, in one line of both scripts", () => {
    const chinese = "技".repeat(40);
    const [fits, not] = [`${chinese} · Finance Burea`, `${chinese} · Finance Bureau`];
    expect(namesOf([fits, not], false)).toEqual([fits, `${chinese} · Finance Bure…`]);
  });
});
