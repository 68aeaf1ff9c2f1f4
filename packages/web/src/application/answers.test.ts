import { describe, expect, it } from "vitest";
import { doneKey, doneSince, saidOf, unansweredOf, wordsKey } from "./answers.ts";
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

/** The changed fact as something done. */
const [level = { key: "" }] = doneSince({ facts: [changed], papers: [] });

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
    const said = saidOf(letter, { [wordsKey(2)]: " 没有 ", [doneKey(3, level)]: "true" });
    expect(said).toEqual([
      { defect: 2, words: "没有" },
      { defect: 3, by: [{ fact: "a.level", item: "甲" }] },
    ]);
    expect(unansweredOf(letter, said)).toEqual([]);
  });

  it("are none where only blanks are typed, or what was pointed to is no longer changed", () => {
    const typed = { [wordsKey(2)]: "  ", [doneKey(3, level)]: "true" };
    expect(saidOf({ ...letter, facts: [], papers: [] }, typed)).toEqual([]);
  });

  it("name a paper once, whatever it was given for, and with it no fact that was changed as well", () => {
    const on = { ...added, fact: "a.on" };
    const done = doneSince({ facts: [changed], papers: [added, on] });
    expect(done.map(({ paper, of }) => [paper, of.length])).toEqual([
      [null, 1],
      ["f.pdf", 2],
    ]);
    expect(done[1]?.places).toEqual([{ fact: "a.on", item: "甲" }]);
    // Where it was given for changed facts alone, there is nothing else to point to.
    expect(doneSince(letter)[1]?.places).toEqual([{ fact: "a.level", item: "甲" }]);
  });

  it("point to a paper alone", () => {
    const on = { ...added, fact: "a.on" };
    const both = { ...letter, papers: [added, on] };
    const [, paper] = doneSince(both);
    expect(paper && saidOf(both, { [doneKey(2, paper)]: "true" })).toEqual([
      { defect: 2, by: [{ fact: "a.on", item: "甲" }] },
    ]);
  });
});
