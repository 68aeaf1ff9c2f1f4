import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { caseOf, facts, loan, rulebookOf } from "../fixtures/worth.ts";
import type { Collision, Rulebook } from "../ir/rulebook.ts";
import { capPerYear } from "../vocabulary/article.ts";
import { where } from "../vocabulary/amount.ts";
import { money } from "../vocabulary/figure.ts";
import { assess } from "./assess.ts";

const collision = (more: Partial<Collision>): Collision => ({
  id: "same",
  title: { zh: "同一事项", en: "the same work" },
  by: "holder",
  measures: ["a", "b"],
  prevails: "larger",
  citations: [0],
  under: null,
  ...more,
});

const rulebookWith = (...collisions: readonly Collision[]): Rulebook => ({
  ...rulebookOf([
    { id: "a", award: facts.amount },
    { id: "b", award: facts.before },
  ]),
  collisions,
});

const given = (rulebook: Rulebook, amounts: Readonly<Record<string, string>>, more: object = {}) =>
  assess(rulebook, caseOf(rulebook, { facts: amounts, ...more }));

describe("the same work", () => {
  it("is rewarded once: by the larger, and the other says what it would have been and why not", () => {
    const { awards, total } = given(rulebookWith(collision({})), { amount: "100", before: "120" });
    expect(total).toMatchObject({ min: "120.00", max: "120.00" });
    expect(awards[0]).toMatchObject({
      status: "not-due",
      displaced: { by: "b", certain: true, past: false, instead: { min: "100.00" } },
    });
    expect(awards[0]?.reason.zh).toContain("否则为100.00元");
  });

  it("goes to the earlier in order where a provision prevails, however small", () => {
    const rulebook = rulebookWith(collision({ prevails: "order" }));
    expect(given(rulebook, { amount: "1", before: "120" }).total.max).toBe("1.00");
    expect(given(rulebook, { amount: "0", before: "120" }).total.max).toBe("120.00");
    // Whether the first is due is not known: either may stand.
    const open = given(rulebook, { before: "120" });
    expect(open.total.min).toBe("0.00");
    expect(open.awards.map((award) => award.status)).toEqual(["possible", "possible"]);
    expect(open.awards[0]?.reason.zh).toContain("得到本项的不再给“b”");
    expect(open.awards[1]?.reason.zh).toContain("得到“a”的不再给本项");
    const larger = given(rulebookWith(collision({})), { before: "120" });
    expect(larger.awards[1]?.reason.zh).toContain("只给较高的一项");
    const chosen = given(rulebookWith(collision({ prevails: "applicant" })), { before: "120" });
    expect(chosen.awards[1]?.reason.zh).toContain("由申报者择一");
  });

  describe("rewarded before", () => {
    const rulebook: Rulebook = {
      ...rulebookOf([
        { id: "a", award: facts.loanAmount, item: loan },
        { id: "b", award: money("1元"), item: loan },
      ]),
      collisions: [collision({ by: "item" })],
    };
    const after = (history: readonly object[]) =>
      assess(rulebook, caseOf(rulebook, { loans: [{ id: "x", sum: "100" }], history }));
    const past = { measure: "b", date: "2018-01-01", amount: "1" };

    it("stays with the measure that paid it; the others give way", () => {
      const { awards, total } = after([{ ...past, item: "x" }]);
      expect(total).toMatchObject({ min: "1.00", max: "1.00" });
      expect(awards[0]?.displaced).toMatchObject({ by: "b", past: true, certain: true });
      expect(awards[1]?.displaced).toBeNull();
    });

    it("stays with the one that paid it first, in whatever order that is told", () => {
      const paid = [
        { ...past, item: "x", measure: "b", date: "2018-05-01" },
        { ...past, item: "x", measure: "c", date: "2018-01-01" },
      ];
      const ofThree: Rulebook = {
        ...rulebookOf([
          { id: "a", award: facts.loanAmount, item: loan },
          { id: "b", award: money("1元"), item: loan },
          { id: "c", award: money("2元"), item: loan },
        ]),
        collisions: [{ ...collision({ by: "item" }), measures: ["a", "b", "c"] }],
      };
      for (const history of [paid, paid.toReversed()]) {
        const told = caseOf(ofThree, { loans: [{ id: "x", sum: "100" }], history });
        expect(assess(ofThree, told).awards[0]?.displaced).toMatchObject({ by: "c", past: true });
      }
    });

    it("stays open where the earlier award may have been for it", () => {
      // Was it for this one, only b goes on with 1; was it not, a stands with 100.
      const { awards, total } = after([past]);
      expect(total).toMatchObject({ min: "1.00", max: "100.00" });
      expect(awards[0]?.status).toBe("possible");
    });

    it("says that it may have been for it, where nothing else is given now", () => {
      const alone: Rulebook = {
        ...rulebook,
        measures: rulebook.measures.filter(({ id }) => id === "a"),
      };
      const told = caseOf(rulebook, { loans: [{ id: "x", sum: "100" }], history: [past] });
      const { awards } = assess(alone, told);
      expect(awards[0]?.status).toBe("possible");
      expect(awards[0]?.reason.zh).toContain("如属同一事项则不重复享受");
    });

    it("is free again where nothing was paid, or not yet", () => {
      expect(after([{ ...past, item: "x", amount: "0" }]).total.min).toBe("100.00");
      expect(after([{ ...past, item: "x", date: "2019-03-01" }]).total.min).toBe("100.00");
    });
  });
});

describe("the applicant's best lawful combination", () => {
  const CAP = 500;
  const rulebookFor = (prevails: Collision["prevails"]): Rulebook => ({
    ...rulebookOf([
      {
        id: "a",
        award: where(facts.loanPaid, money("150元"), money("100元")),
        item: loan,
        limits: [capPerYear(money(`${CAP}元`), `最高${CAP}元`)],
      },
      { id: "b", award: facts.loanAmount, item: loan },
    ]),
    collisions: [collision({ by: "item", prevails })],
  });

  const total = (prevails: Collision["prevails"], loans: readonly object[]) => {
    const rulebook = rulebookFor(prevails);
    return Number(assess(rulebook, caseOf(rulebook, { loans })).total.min);
  };

  it("beats the larger-before-limits where a cap would waste it", () => {
    const loans = Array.from({ length: 5 }, (_, index) => ({
      id: `l${index}`,
      paid: "yes",
      sum: "100",
    }));
    // By size all five are 150 under a cap of 500. Better: three of 150 under the cap, two of 100 outside it.
    expect(total("larger", loans)).toBe(500);
    expect(total("applicant", loans)).toBe(650);
  });

  it("is what trying every combination finds", () => {
    const anyLoan = fc.record({
      paid: fc.constantFrom("yes", "no"),
      sum: fc.integer({ min: 0, max: 200 }),
    });
    fc.assert(
      fc.property(fc.array(anyLoan, { maxLength: 7 }), (made) => {
        let best = 0;
        for (let choice = 0; choice < 2 ** made.length; choice++) {
          let capped = 0;
          let free = 0;
          for (const [index, { paid, sum }] of made.entries())
            if ((choice >> index) % 2 === 0) capped += paid === "yes" ? 150 : 100;
            else free += sum;
          best = Math.max(best, Math.min(CAP, capped) + free);
        }
        const loans = made.map(({ paid, sum }, index) => ({
          id: `l${index}`,
          paid,
          sum: `${sum}`,
        }));
        expect(total("applicant", loans)).toBe(best);
        expect(total("larger", loans)).toBeLessThanOrEqual(best);
      }),
      { numRuns: 300 },
    );
  });
});
