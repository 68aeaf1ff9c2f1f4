import { describe, expect, it } from "vitest";
import type { Fact } from "../ir/rulebook.ts";
import { readFact } from "./value.ts";

const staff: Fact = {
  id: "staff",
  of: ["enterprise"],
  type: "count",
  label: { zh: "从业人数", en: "staff" },
  levels: [],
  evidence: null,
  hint: null,
  domain: { min: "0", max: "1000000" },
};

describe("a number of things", () => {
  it.each([
    ["60", "60"],
    ["60人", "60"],
    ["3 家", "3"],
  ])("is read from %s", (text, value) => {
    expect(readFact(staff, text, ["staff"])).toEqual({ value });
  });

  it.each([
    ["3年", "wrong-unit"],
    ["60平方米", "wrong-unit"],
    ["1.5人", "wrong-unit"],
    ["60人左右", "wrong-unit"],
    ["人", "wrong-value"],
    ["-3人", "wrong-unit"],
  ])("is not read from %s", (text, code) => {
    expect(readFact(staff, text, ["staff"])).toMatchObject({ code });
  });
});
