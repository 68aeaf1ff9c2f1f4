import { describe, expect, it } from "vitest";
import { outsideOf, quotesOf } from "./quotes.ts";

const cite = (start: number, end: number, document = "D1") => ({
  document,
  article: "1",
  start,
  end,
  quote: "",
});

describe("quotesOf", () => {
  it("puts figures into the words they stand in, and keeps words apart", () => {
    const clause = cite(0, 50);
    const elsewhere = cite(100, 120);
    expect(quotesOf([clause, cite(10, 15), cite(30, 36), elsewhere])).toEqual([
      {
        citation: clause,
        figures: [
          { start: 10, end: 15 },
          { start: 30, end: 36 },
        ],
      },
      { citation: elsewhere, figures: [] },
    ]);
  });

  it("names what another document sets, of which no words stand here", () => {
    const other = { ...cite(0, 0, "云财〔2030〕1号"), outside: true as const };
    const cited = [cite(0, 50), other, { ...other }];
    expect(quotesOf(cited)).toEqual([{ citation: cite(0, 50), figures: [] }]);
    expect(outsideOf(cited)).toEqual(["云财〔2030〕1号"]);
  });

  it("shows words cited twice once, and never across documents", () => {
    expect(quotesOf([cite(0, 5), cite(0, 5)])).toHaveLength(1);
    expect(quotesOf([cite(0, 50), cite(10, 15, "D2")])).toHaveLength(2);
  });
});
