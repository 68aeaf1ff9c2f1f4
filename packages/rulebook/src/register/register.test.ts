import { describe, expect, it } from "vitest";
import { loadExamples } from "../examples/examples.ts";
import { rulebook } from "../fixtures/volume.ts";
import { interpretationsRegister } from "./register.ts";

const register = interpretationsRegister(rulebook, loadExamples());

describe("the register of interpretations", () => {
  it("shows for every interpretation what its readings change in money", () => {
    expect(
      register.filter(({ example }) => !example).map(({ interpretation }) => interpretation.id),
    ).toEqual([]);
  });

  it("tells what the readings of 每年新增主营业务收入过100亿元 give on an example", () => {
    const entry = register.find(({ interpretation }) => interpretation.id === "new-revenue");
    expect(Object.keys(entry?.example?.awards[0]?.amounts ?? {})).toEqual([
      "increase",
      "newly-past",
    ]);
  });
});
