import { describe, expect, it } from "vitest";
import { type Held, daysOfChange, isHeldOn, isShownOn, lineUps } from "./posts.ts";

const held = (person: string, more: Partial<Held> = {}): Held => ({
  person,
  post: { organisation: "bureau", body: "某局（虚构）", office: "副局长" },
  concurrent: null,
  from: "2019-01-21",
  to: null,
  seen: "2019-01-21",
  basis: "appointed",
  certain: null,
  notes: [],
  citation: { document: "D4", article: null, start: 0, end: 1, quote: "…" },
  ...more,
});

const names = (posts: readonly Held[]) =>
  lineUps(posts).map(({ holders }) => holders.map(({ person }) => person));

describe("a body's line-up", () => {
  it("is in print order where the words fix none", () => {
    expect(names([held("甲"), held("乙")])).toEqual([["甲", "乙"]]);
  });

  it("puts somebody after the one named, and at the place named", () => {
    const after = { kind: "after", words: "列丙之后", person: "丙" };
    const first = { kind: "place", words: "列副局长第一位", office: "副局长", place: 1 };
    expect(names([held("甲", { notes: [after] }), held("乙"), held("丙")])).toEqual([
      ["乙", "丙", "甲"],
    ]);
    expect(names([held("甲"), held("乙", { notes: [first] })])).toEqual([["乙", "甲"]]);
  });

  it("leaves who is printed behind somebody there, where the one named was in the post before", () => {
    const after = { kind: "after", words: "列丙之后", person: "丙" };
    const before = held("丙", { from: null, basis: "implied" });
    expect(names([held("甲", { notes: [after] }), held("乙"), before])).toEqual([
      ["丙", "甲", "乙"],
    ]);
    expect(names([before, held("丁"), held("甲", { notes: [after] })])).toEqual([
      ["丙", "甲", "丁"],
    ]);
  });
});

describe("a post on a day", () => {
  it("is held from its first day, and no more on the day it is over", () => {
    expect(isHeldOn({ from: "2019-01-21", to: null }, "2019-01-20")).toBe(false);
    expect(isHeldOn({ from: "2019-01-21", to: null }, "2019-01-21")).toBe(true);
    expect(isHeldOn({ from: null, to: "2019-01-21" }, "2019-01-21")).toBe(false);
  });

  it("is shown by the words only where its beginning is known", () => {
    expect(isShownOn({ from: null, seen: null }, "2019-01-01")).toBe(false);
    expect(isShownOn({ from: null, seen: "2019-01-21" }, "2019-01-21")).toBe(true);
  });

  it("changes on the days on which one begins or is over", () => {
    const ended = held("乙", { from: null, to: "2019-02-01" });
    expect(daysOfChange([held("甲"), ended])).toEqual(["2019-01-21", "2019-02-01"]);
  });
});
