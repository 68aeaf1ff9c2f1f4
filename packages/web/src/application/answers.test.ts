import { describe, expect, it } from "vitest";
import { byKey, donePlaces, saidOf, unansweredOf, wordsKey } from "./answers.ts";
import type { Defect, Mending } from "./defects.ts";

const label = { zh: "类别", en: "kind" };
const changed = { fact: "a.level", item: "甲", label, before: "x", now: "y" };
const added = { fact: "a.level", item: "甲", label, name: "f.pdf" };

const defect = (words: string, more: Partial<Defect> = {}): Defect => ({
  words,
  about: null,
  facts: [],
  papers: [],
  said: null,
  ...more,
});

const letter: Mending = {
  position: 1,
  at: "",
  answeredAt: null,
  open: true,
  facts: [changed],
  papers: [added],
  defects: [defect("一", { facts: [changed] }), defect("二"), defect("三")],
};

describe("the answers to a letter", () => {
  it("are what was done where it asks, words, and changes that are pointed to", () => {
    expect(unansweredOf(letter, []).map(({ number }) => number)).toEqual([2, 3]);
    const said = saidOf(letter, { [wordsKey(2)]: " 没有 ", [byKey(3, changed)]: "true" });
    expect(said).toEqual([
      { defect: 2, words: "没有" },
      { defect: 3, by: [{ fact: "a.level", item: "甲" }] },
    ]);
    expect(unansweredOf(letter, said)).toEqual([]);
  });

  it("are none where only blanks are typed, or what was pointed to is no longer changed", () => {
    const typed = { [wordsKey(2)]: "  ", [byKey(3, changed)]: "true" };
    expect(saidOf({ ...letter, facts: [], papers: [] }, typed)).toEqual([]);
  });

  it("name a place once, that was changed and got a paper", () => {
    expect(donePlaces(letter)).toEqual([{ fact: "a.level", item: "甲" }]);
  });
});
