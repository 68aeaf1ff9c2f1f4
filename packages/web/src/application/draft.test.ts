import { describe, expect, it } from "vitest";
import { type Question, isKeptDraft, readDraft, toStated, withOneMore } from "./draft.ts";

const question = (fact: string, of: string, type: string): Question => ({
  fact,
  of,
  ofLabel: null,
  type,
  label: { zh: fact, en: fact },
  hint: null,
  evidence: null,
  levels: [],
});

const questions = [
  question("passedScale", "facts", "truth"),
  question("localTaxIncrease", "facts", "money"),
  question("standard.level", "standards", "level"),
];

const stated = {
  facts: { passedScale: false, localTaxIncrease: "150万元", other: "1" },
  standards: [{ id: "甲（虚构）", level: "national" }],
  unstated: "none",
};

describe("a form", () => {
  it("is read from what a case states and says the same again, with what it does not ask about", () => {
    const draft = readDraft(stated, questions);
    expect(draft.facts).toEqual({ passedScale: "false", localTaxIncrease: "150万元" });
    expect(draft.things["standards"]).toMatchObject([
      { name: "甲（虚构）", written: { "standard.level": "national" } },
    ]);
    expect(toStated(draft, questions, stated)).toEqual(stated);
  });

  it("does not say what was emptied, and leaves out a list without things", () => {
    const draft = {
      facts: { passedScale: "", localTaxIncrease: "  " },
      things: { standards: [] },
    };
    expect(toStated(draft, questions, stated)).toEqual({
      facts: { other: "1" },
      unstated: "none",
    });
  });

  it("names a thing that has no name yet by its number", () => {
    const draft = { facts: {}, things: { standards: withOneMore([], "standards") } };
    expect(toStated(draft, questions, {})).toEqual({ standards: [{ id: "1" }] });
  });

  it("is taken from what a browser kept only where it is one", () => {
    const draft = readDraft(stated, questions);
    expect(isKeptDraft({ version: 1, draft })).toBe(true);
    expect(isKeptDraft({ version: "1", draft })).toBe(false);
    expect(isKeptDraft({ version: 1, draft: { facts: {}, things: { standards: [{}] } } })).toBe(
      false,
    );
    expect(isKeptDraft(null)).toBe(false);
  });
});
