import type { SchemeParameter } from "@gongbao/engine";
import { describe, expect, it } from "vitest";
import { computedWith, wellWritten } from "./well-written.ts";

const weight = (id: string): SchemeParameter => ({
  id,
  label: { zh: id, en: id },
  type: "ratio",
  value: "0.1",
  domain: { min: "0", max: "1" },
  citation: null,
});

const figures = ["first", "second"].map(weight);

describe("figures as they are written", () => {
  it("are computed with where they can be taken", () => {
    const moved = { first: "20%", second: "" };
    expect(computedWith(moved, {}, figures, null)).toEqual({ moved, meanwhile: [] });
  });

  it("stand meanwhile as they were before where they cannot, and as in force where there was nothing before", () => {
    const { moved, meanwhile } = computedWith(
      { first: "abc", second: "200%" },
      { first: "20%", second: "" },
      figures,
      null,
    );
    expect(moved).toEqual({ first: "20%" });
    expect(meanwhile.map(({ figure, value }) => [figure.id, value])).toEqual([
      ["first", "20%"],
      ["second", null],
    ]);
  });

  it("are kept for later only where they can be taken", () => {
    expect(wellWritten({ first: "abc", second: "", other: "1" }, figures, null)).toEqual({
      second: "",
    });
  });
});
