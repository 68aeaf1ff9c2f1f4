import { describe, expect, it } from "vitest";
import { countReport, countsLine, judge } from "./counts.js";

const file = (status: string, ...tests: string[]) => ({
  status,
  assertionResults: tests.map((each) => ({ status: each })),
});

describe("countReport", () => {
  it("counts every test once", () => {
    const report = {
      testResults: [
        file("passed", "passed", "passed", "skipped", "todo", "pending"),
        file("failed", "passed", "failed", "failed"),
      ],
    };
    expect(countReport(report)).toEqual({ passed: 3, failed: 2, skipped: 3 });
  });

  it("counts a file that did not load as a failure", () => {
    const report = { testResults: [file("passed", "passed"), file("failed")] };
    expect(countReport(report)).toEqual({ passed: 1, failed: 1, skipped: 0 });
  });

  it.each([undefined, null, "", {}, { testResults: 1 }])("counts nothing in %j", (report) => {
    expect(countReport(report)).toEqual({ passed: 0, failed: 0, skipped: 0 });
  });
});

describe("judge", () => {
  it("passes a run without failures", () => {
    expect(judge({ passed: 2, failed: 0, skipped: 1 }, 0)).toMatchObject({ code: 0 });
  });

  it("fails a run with a failure, whatever the runner's exit code", () => {
    expect(judge({ passed: 2, failed: 1, skipped: 0 }, 0).code).toBe(1);
    expect(judge({ passed: 2, failed: 1, skipped: 0 }, 1).code).toBe(1);
  });

  it("fails a run in which no test ran", () => {
    const verdict = judge({ passed: 0, failed: 0, skipped: 4 }, 0);
    expect(verdict).toMatchObject({ code: 1, reason: "No test ran." });
  });

  it("counts a failure outside the tests", () => {
    const verdict = judge({ passed: 5, failed: 0, skipped: 0 }, 139);
    expect(verdict).toMatchObject({ code: 139, counts: { passed: 5, failed: 1 } });
  });
});

describe("countsLine", () => {
  it("names the skipped only where there are some", () => {
    expect(countsLine({ passed: 12, failed: 0, skipped: 0 })).toBe("12 passed, 0 failed");
    expect(countsLine({ passed: 12, failed: 3, skipped: 2 })).toBe(
      "12 passed, 3 failed, 2 skipped",
    );
  });
});
