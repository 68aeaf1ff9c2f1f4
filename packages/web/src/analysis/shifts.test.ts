import { describe, expect, it } from "vitest";
import { shiftsOf } from "./shifts.ts";

const exactly = (yuan: string) => ({ min: yuan, max: yuan });
const change = (name: string, before: string, after: string) => ({
  subject: name,
  name,
  before: exactly(before),
  after: exactly(after),
});

describe("between whom money moves", () => {
  it("names who gains and who loses most, with what each side comes to", () => {
    expect(
      shiftsOf([
        change("甲", "100.00", "130.00"),
        change("乙", "100.00", "180.50"),
        change("丙", "200.00", "89.50"),
      ]),
    ).toEqual({
      more: { sum: "110.50", places: 2, most: { name: "乙", sum: "80.50" } },
      less: { sum: "110.50", places: 1, most: { name: "丙", sum: "110.50" } },
      unsure: 0,
    });
  });

  it("counts apart what is not known to the fen; a place without a share has nothing", () => {
    const range = { min: "1.00", max: "5.00" };
    expect(
      shiftsOf([
        { subject: "甲", name: "甲", before: range, after: exactly("3.00") },
        { subject: "乙", name: "乙", before: null, after: exactly("3.00") },
      ]),
    ).toEqual({
      more: { sum: "3.00", places: 1, most: { name: "乙", sum: "3.00" } },
      less: null,
      unsure: 1,
    });
  });
});
