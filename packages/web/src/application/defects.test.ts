import { describe, expect, it } from "vitest";
import { defectsAt, defectsOf } from "./defects.ts";

const level = {
  label: { zh: "标准类别", en: "kind of standard" },
  evidence: { zh: "标准文本及发布公告", en: "the standard and its announcement" },
};

describe("the defects of a letter", () => {
  const step = (defects: unknown) => ({
    kind: "return",
    label: { zh: "", en: "" },
    role: "clerk",
    body: "",
    at: "",
    by: "",
    detail: { defects },
    receipt: null,
  });

  it("are those of the last one, while the case is sent back", () => {
    const steps = [step(["旧"]), step(["标准类别不对", 1])];
    expect(defectsOf({ state: "returned", steps })).toEqual(["标准类别不对"]);
    expect(defectsOf({ state: "submitted", steps })).toEqual([]);
    expect(defectsOf({ state: "returned", steps: [step("x")] })).toEqual([]);
  });

  it("stand beside the field that they name, or whose paper they name", () => {
    const defects = ["标准类别不对", "缺标准文本及发布公告", "Kind of standard is wrong", "盖章"];
    expect(defectsAt(defects, level, null, [])).toEqual(defects.slice(0, 3));
  });

  it("stand beside the thing alone that they name", () => {
    const defects = ["标准乙：标准类别不对"];
    expect(defectsAt(defects, level, "标准甲", ["标准甲", "标准乙"])).toEqual([]);
    expect(defectsAt(defects, level, "标准乙", ["标准甲", "标准乙"])).toEqual(defects);
  });
});
