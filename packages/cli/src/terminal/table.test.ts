import { describe, expect, it } from "vitest";
import { table } from "./table.ts";
import { pad, widthOf, wrap } from "./wrap.ts";

describe("wrap", () => {
  it("counts a Chinese character as two columns", () => {
    expect(wrap("一二三四五六", 8)).toEqual(["一二三四", "五六"]);
  });

  it("keeps a closing mark with what stands before it, an opening one with what follows", () => {
    expect(wrap("一二三四，五", 8)).toEqual(["一二三", "四，五"]);
    expect(wrap("一二三（四）", 8)).toEqual(["一二三", "（四）"]);
    // Several that stand together, too.
    expect(wrap("一二三四); a", 8)).toEqual(["一二三", "四); a"]);
  });

  it("breaks no Latin word that fits, and cuts one that does not", () => {
    expect(wrap("give the whole", 8)).toEqual(["give the", "whole"]);
    expect(wrap("abcdefghijkl", 5)).toEqual(["abcde", "fghij", "kl"]);
  });

  it("loses no character and keeps every line within the width", () => {
    const text =
      "对符合一定条件的技术改造项目，按照（软件）投资额的10%给予补助、最高不超过500万元。";
    for (let width = 4; width < 90; width += 1) {
      const lines = wrap(text, width);
      expect(lines.join("")).toBe(text);
      expect(Math.max(...lines.map((line) => widthOf(line)))).toBeLessThanOrEqual(
        Math.max(width, 10),
      );
    }
  });
});

describe("table", () => {
  it("aligns columns by width, figures to the right", () => {
    expect(
      table(
        [{ title: "措施" }, { title: "金额", align: "right" }],
        [
          ["奖励", "5.00"],
          ["a", "150.00"],
        ],
        80,
      ),
    ).toBe(["措施    金额", "────  ──────", "奖励    5.00", "a     150.00"].join("\n"));
  });

  it("narrows the widest column that may be, never a whole one", () => {
    const lines = table(
      [{ title: "id", whole: true }, { title: "words" }],
      [["d1-01-equipment-catalogue", "同一企业年度奖励金额最高不超过五百万元"]],
      50,
    ).split("\n");
    expect(lines[2]).toMatch(/^d1-01-equipment-catalogue {2}同一企业/u);
    expect(lines.length).toBe(4);
    expect(Math.max(...lines.map((line) => widthOf(line)))).toBeLessThanOrEqual(50);
  });
});

describe("table, with two long columns", () => {
  it("takes from both alike", () => {
    const long = "甲".repeat(60);
    const [titles = "", rule = ""] = table(
      [{ title: "date", whole: true }, { title: "a" }, { title: "b" }],
      [["2019", long, long]],
      70,
    ).split("\n");
    expect(titles).toContain("a");
    expect(rule).toBe(["─".repeat(4), "─".repeat(31), "─".repeat(31)].join("  "));
  });
});

describe("pad", () => {
  it("fills up by columns, not by characters", () => {
    expect(pad("中", 4)).toBe("中  ");
    expect(pad("中", 4, "right")).toBe("  中");
    expect(pad("中文字", 4)).toBe("中文字");
  });
});
