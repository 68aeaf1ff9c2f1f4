import { describe, expect, it } from "vitest";
import { GROUPS } from "../table/schema.ts";
import { TOTALS } from "./results.ts";

describe("totals of a run on Spark", () => {
  // What adds up the totals of all parts reads these, whoever has written them.
  it.each(["lo_high", "lo_low", "hi_high", "hi_low"])("have %s", (name) => {
    expect(TOTALS).toContain(` AS ${name}`);
  });

  it("are by every group", () => {
    for (const name of ["measure", ...GROUPS, "holders", "awards", "open"])
      expect(TOTALS.split("\n")[0]).toContain(name);
  });
});
