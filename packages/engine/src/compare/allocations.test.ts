import { describe, expect, it } from "vitest";
import { indicatorRows, indicators } from "../allocate/fixtures/fictional-schemes.ts";
import { run } from "../allocate/fixtures/run.ts";
import { compareAllocations } from "./allocations.ts";

describe("two allocations compared", () => {
  const before = run(indicators, indicatorRows, { pool: "100" });

  it("tells each subject's share before and after, and what was given in all", () => {
    // The shares are worked by hand beside the allocation's own tests.
    const after = run(indicators, indicatorRows, { pool: "100", parameters: { split: "100%" } });
    const exact = (value: string) => ({ min: value, max: value });
    expect(compareAllocations(before, after)).toEqual({
      given: { before: exact("100.00"), after: exact("100.00") },
      shares: [
        { subject: "990001", name: "虚构甲县", before: exact("22.87"), after: exact("16.60") },
        { subject: "990002", name: "虚构乙县", before: exact("28.31"), after: exact("26.33") },
        { subject: "990003", name: "虚构丙区", before: exact("48.82"), after: exact("57.07") },
      ],
    });
  });

  it("tells nothing where nothing differs, and a subject that is in one alone", () => {
    expect(compareAllocations(before, before).shares).toEqual([]);
    const without = { ...before, shares: before.shares.slice(1) };
    expect(compareAllocations(before, without).shares).toMatchObject([
      { subject: "990001", before: { min: "22.87" }, after: null },
    ]);
  });
});
