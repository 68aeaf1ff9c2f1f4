import { describe, expect, it } from "vitest";
import { type Defect, defectsAt, defectsOf } from "./defects.ts";

const level = {
  fact: "standard.level",
  label: { zh: "标准类别", en: "kind of standard" },
  evidence: { zh: "标准文本及发布公告", en: "the standard and its announcement" },
};

const defect = (words: string, about: Defect["about"] = null): Defect => ({
  words,
  about,
  facts: [],
  papers: [],
  said: null,
});

describe("the defects of a letter", () => {
  const letter = (open: boolean, words: string) => ({
    position: 1,
    at: "",
    answeredAt: null,
    open,
    facts: [],
    papers: [],
    defects: [defect(words)],
  });

  it("are those of the one that is to be answered", () => {
    const mendings = [letter(false, "旧"), letter(true, "标准类别不对")];
    expect(defectsOf({ mendings }).map(({ words }) => words)).toEqual(["标准类别不对"]);
    expect(defectsOf({ mendings: [letter(false, "旧")] })).toEqual([]);
  });

  it("stand beside the field that they name, or whose paper they name", () => {
    const words = ["标准类别不对", "缺标准文本及发布公告", "Kind of standard is wrong", "盖章"];
    const defects = words.map((each) => defect(each));
    expect(defectsAt(defects, level, null, [])).toEqual(words.slice(0, 3));
  });

  it("stand beside the thing alone that they name", () => {
    const words = "标准乙：标准类别不对";
    const items = ["标准甲", "标准乙"];
    expect(defectsAt([defect(words)], level, "标准甲", items)).toEqual([]);
    expect(defectsAt([defect(words)], level, "标准乙", items)).toEqual([words]);
  });

  it("stand beside the field alone that they are about, whatever they name", () => {
    const about = { fact: "standard.level", item: "标准甲", label: level.label };
    const defects = [defect("标准乙的标准类别也要核对", about)];
    expect(defectsAt(defects, level, "标准甲", ["标准甲", "标准乙"])).toHaveLength(1);
    expect(defectsAt(defects, level, "标准乙", ["标准甲", "标准乙"])).toEqual([]);
    const role = { ...level, fact: "standard.role" };
    expect(defectsAt(defects, role, "标准甲", ["标准甲"])).toEqual([]);
  });
});
