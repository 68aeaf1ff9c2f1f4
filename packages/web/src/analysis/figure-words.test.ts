import { loadErrata, loadScan } from "@gongbao/corpus";
import { type Parameter, readReform } from "@gongbao/engine";
import { parseIssue, readErrata } from "@gongbao/gazette";
import { loadRulebook } from "@gongbao/rulebook";
import { describe, expect, it } from "vitest";
import { measuresByFigure, sayFigure, sayProblem } from "./figure-words.ts";

const issue = "liaocheng-2019-02";
const rulebook = loadRulebook(
  parseIssue(loadScan(issue), { id: issue, errata: readErrata(loadErrata(issue)) }),
);
const cap = "d1-01-equipment-catalogue.year-cap";
const figure = rulebook.parameters.find(({ id }) => id === cap);

function problemWith(value: string, language: "zh" | "en"): string {
  const reading = readReform(rulebook, [{ parameter: cap, value }]);
  const [problem] = reading.ok ? [] : reading.problems;
  if (problem === undefined) throw new Error(`${value} is taken`);
  return sayProblem(problem, figure, language).replaceAll("\u00a0", "");
}

describe("the words for a figure", () => {
  it("say sums and shares as people write them, and what is no whole percentage as it is", () => {
    const said = (type: Parameter["type"], value: string) =>
      sayFigure(type, value, "zh").replaceAll("\u00a0", "");
    expect(said("money", "150000000")).toBe("1,500,000元");
    expect(said("ratio", "0.3")).toBe("30%");
    expect(said("ratio", "1/3")).toBe("1/3");
    expect(said("points", "0.2")).toBe("20个百分点");
    expect(said("day", "2019-02-28")).toBe("2019-02-28");
  });

  it("say what is wrong with a value: that it cannot be read, or where it has to lie", () => {
    expect(problemWith("abc", "zh")).toBe("“abc”看不懂，请写成“600万元”这样");
    expect(problemWith("abc", "en")).toBe("“abc” cannot be read: write it like “600万元”");
    expect(problemWith("99999亿元", "zh")).toMatch(
      /^“99999亿元”超出可取的范围：应在0元至[\d,]+元之间$/u,
    );
  });

  it("name the measures that read a figure", () => {
    const title = rulebook.measures.find(({ id }) => cap.startsWith(id))?.title.zh;
    expect(measuresByFigure(rulebook, "zh").get(cap)).toContain(title);
  });
});
