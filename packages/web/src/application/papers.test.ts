import { describe, expect, it } from "vitest";
import type { Question } from "./draft.ts";
import { papersWanted, targetsOf } from "./papers.ts";
import { faultOf, mostBytes, saySize } from "./upload.ts";

const question = (fact: string, paper: string): Question => ({
  fact,
  of: "standards",
  ofLabel: { zh: "标准", en: "standard" },
  type: "text",
  label: { zh: fact, en: fact },
  hint: null,
  evidence: { zh: paper, en: paper },
  levels: [],
});

const held = (id: string, fact: string, item: string) => ({
  id,
  fact,
  item,
  name: "a.pdf",
  size: 9,
  kind: "pdf",
  at: "",
});

describe("the papers of a thing", () => {
  const questions = [question("s.level", "标准文本"), question("s.role", "标准文本")];
  const lacking = { fact: "s.role", item: "甲", label: { zh: "", en: "" }, evidence: null };

  it("are asked for once each, whatever they prove, and a file stands for all its facts", () => {
    const found = {
      evidence: [held("1", "s.level", "甲"), held("2", "s.role", "甲"), held("3", "s.level", "乙")],
      evidenceMissing: [lacking],
    };
    const [wanted, ...more] = papersWanted(questions, ["s.level", "s.role"], "甲", found);
    expect(more).toEqual([]);
    expect(wanted?.files).toEqual([
      { name: "a.pdf", size: 9, ids: ["1", "2"], proves: ["s.level", "s.role"] },
    ]);
    expect(wanted?.lacking).toEqual(["s.role"]);
  });

  it("are sent for all that the paper proves, so that a wrong file can go", () => {
    const wanted = (evidence: ReturnType<typeof held>[], evidenceMissing: (typeof lacking)[]) => {
      const found = { evidence, evidenceMissing };
      const [one] = papersWanted(questions, ["s.level", "s.role"], "甲", found);
      if (one === undefined) throw new Error("no paper is asked for");
      return one;
    };
    const both = wanted([held("1", "s.level", "甲"), held("2", "s.role", "甲")], []);
    expect(targetsOf(both, { name: "b.pdf", size: 9 })).toEqual(["s.level", "s.role"]);
    const half = wanted([held("1", "s.level", "甲")], [lacking]);
    expect(targetsOf(half, { name: "b.pdf", size: 9 })).toEqual(["s.level", "s.role"]);
    // The same file again: where it stands already it is not sent twice.
    expect(targetsOf(half, { name: "a.pdf", size: 9 })).toEqual(["s.role"]);
    expect(targetsOf(wanted([], [lacking]), { name: "a.pdf", size: 9 })).toEqual(["s.role"]);
  });

  it("are not asked for where the programme needs none", () => {
    expect(papersWanted(questions, [], "甲", { evidence: [], evidenceMissing: [] })).toEqual([]);
  });
});

describe("a file", () => {
  it("is refused before it is sent where the server would not take it", () => {
    expect(faultOf({ name: "a.PDF", size: 1 })).toBeNull();
    expect(faultOf({ name: "a.pdf", size: 0 })).toBe("empty");
    expect(faultOf({ name: "a.pdf", size: mostBytes + 1 })).toBe("large");
    expect(faultOf({ name: "a.exe", size: 1 })).toBe("kind");
  });

  it("has its size said", () => {
    expect([saySize(89), saySize(2000), saySize(3_300_000)]).toEqual([
      "89\u00a0B",
      "2\u00a0KB",
      "3.1\u00a0MB",
    ]);
  });
});
