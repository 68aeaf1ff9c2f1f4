import { describe, expect, it } from "vitest";
import { caseOf, facts, loan, rulebookOf } from "../fixtures/worth.ts";
import { capPerYear } from "../vocabulary/article.ts";
import { where } from "../vocabulary/amount.ts";
import { betterOf, cappedAt, tiers } from "../vocabulary/award.ts";
import { over } from "../vocabulary/condition.ts";
import { money } from "../vocabulary/figure.ts";
import { sumOver } from "../vocabulary/things.ts";
import { nextQuestion, rankQuestions } from "./questions.ts";

const rulebook = rulebookOf([
  { id: "small", award: where(facts.flag, money("10元")) },
  { id: "large", award: where(over(facts.amount, money("5亿元")), money("300元")) },
  { id: "tier", award: tiers(facts.tier, { a: money("100元"), b: money("90元") }) },
  {
    id: "used-up",
    award: where(facts.loanPaid, money("1000元")),
    item: loan,
    limits: [capPerYear(money("50元"), "每年最高50元")],
  },
]);

describe("questions", () => {
  it("come in the order of how much each can settle", () => {
    const asked = rankQuestions(rulebook, caseOf(rulebook, { loans: [] }));
    expect(asked.map(({ fact, settles }) => [fact, settles])).toEqual([
      ["amount", "300.00"],
      ["flag", "10.00"],
      ["tier", "10.00"],
    ]);
  });

  it("never ask for what cannot matter any more", () => {
    const history = [{ measure: "used-up", date: "2019-01-05", amount: "50" }];
    const known = { amount: "1", flag: "no", tier: "a" };
    const given = { facts: known, loans: [{ id: "x" }] };
    expect(rankQuestions(rulebook, caseOf(rulebook, { ...given, history }))).toEqual([]);
    expect(rankQuestions(rulebook, caseOf(rulebook, given))).toMatchObject([
      { fact: "loan.paid", item: { kind: "loan", id: "x" }, settles: "50.00" },
    ]);
  });

  it("are asked of each thing that an award adds up", () => {
    const added = rulebookOf([{ id: "m", award: sumOver(loan, facts.loanAmount, facts.loanPaid) }]);
    expect(rankQuestions(added, caseOf(added, {}))).toMatchObject([{ fact: "loans", item: null }]);
    const loans = [{ id: "x", paid: "no" }, { id: "y", sum: "5元" }, { id: "z" }];
    const asked = rankQuestions(added, caseOf(added, { loans }));
    expect(asked.map(({ fact, item }) => [fact, item?.kind, item?.id])).toEqual([
      ["loan.sum", "loan", "z"],
      ["loan.paid", "loan", "z"],
      ["loan.paid", "loan", "y"],
    ]);
  });

  it("are asked of things none of which settles the sum before the others are told", () => {
    const added = rulebookOf([
      { id: "m", award: cappedAt(sumOver(loan, facts.loanAmount), money("100元")) },
    ]);
    const loans = [{ id: "x" }, { id: "y" }];
    const given = caseOf(added, { loans });
    const asked = rankQuestions(added, given);
    expect(asked.map(({ fact, item }) => [fact, item?.id])).toEqual([
      ["loan.sum", "x"],
      ["loan.sum", "y"],
    ]);
    expect(nextQuestion(added, given)).toEqual(asked[0]);
    const told = caseOf(added, { loans: [{ id: "x", sum: "100元" }, { id: "y" }] });
    expect(rankQuestions(added, told)).toEqual([]);
  });

  it("never ask for what a limit makes all one", () => {
    // Whatever the amount, it is 100 or more, and 50 a year is left of it.
    const capped = rulebookOf([
      {
        id: "m",
        award: betterOf(facts.amount, money("100元")),
        limits: [capPerYear(money("50元"), "每年最高50元")],
      },
    ]);
    expect(rankQuestions(capped, caseOf(capped, {}))).toEqual([]);
    expect(nextQuestion(capped, caseOf(capped, {}))).toBeNull();
  });

  it("ask first for a list that leaves an end open", () => {
    const open = rulebookOf([{ id: "m", award: facts.loanAmount, item: loan }]);
    expect(nextQuestion(open, caseOf(open, {}))).toMatchObject({ fact: "loans", settles: null });
  });

  it("the next best is the first of all", () => {
    for (const given of [{}, { loans: [] }, { loans: [{ id: "x" }], facts: { flag: "yes" } }]) {
      const read = caseOf(rulebook, given);
      expect(nextQuestion(rulebook, read)).toEqual(rankQuestions(rulebook, read)[0] ?? null);
    }
  });
});
