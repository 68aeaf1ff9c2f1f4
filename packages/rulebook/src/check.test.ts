import { check } from "@gongbao/engine";
import { describe, expect, it } from "vitest";
import { independent } from "./definition.ts";
import { rulebook } from "./fixtures/volume.ts";

describe("the rulebook, checked as a compiler would", () => {
  const findings = check(rulebook, { independent });

  it("has no error and no warning", () => {
    expect(findings.filter((finding) => finding.severity !== "info")).toEqual([]);
  });

  it("leaves no pair of measures for one thing untold", () => {
    expect(
      findings
        .filter(({ code }) => code === "rivals")
        .map(({ measure, found }) => [measure, found]),
    ).toEqual([]);
  });

  it("declares no pair that is not asked about", () => {
    const asked = check(rulebook)
      .filter(({ code }) => code === "rivals")
      .map(({ measure, found }) => [measure, found]);
    for (const pair of independent) expect(asked).toContainEqual(pair);
  });
});
