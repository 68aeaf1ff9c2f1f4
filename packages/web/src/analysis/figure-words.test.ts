import { loadErrata, loadScan } from "@gongbao/corpus";
import type { Parameter } from "@gongbao/engine";
import { parseIssue, readErrata } from "@gongbao/gazette";
import { loadRulebook, loadSchemes } from "@gongbao/rulebook";
import { describe, expect, it } from "vitest";
import { measuresByFigure, problemWith, sayFigure } from "./figure-words.ts";

const issue = "liaocheng-2019-02";
const parsed = parseIssue(loadScan(issue), { id: issue, errata: readErrata(loadErrata(issue)) });
const rulebook = loadRulebook(parsed);
const cap = "d1-01-equipment-catalogue.year-cap";
const figure = rulebook.parameters.find(({ id }) => id === cap);

const weight = loadSchemes(parsed)
  .flatMap(({ parameters }) => parameters)
  .find(({ id }) => id === "four-new-weight");

function problemOf(value: string, language: "zh" | "en"): string | null {
  if (figure === undefined) throw new Error("the figure is gone");
  return problemWith(figure, value, rulebook, language)?.replaceAll("\u00a0", "") ?? null;
}

describe("the words for a figure", () => {
  it("say sums and shares as people write them, and what is no decimal as it is", () => {
    const said = (type: Parameter["type"], value: string) =>
      sayFigure(type, value, "zh").replaceAll("\u00a0", "");
    expect(said("money", "150000000")).toBe("1,500,000元");
    expect(said("ratio", "0.3")).toBe("30%");
    expect(said("ratio", "1.055")).toBe("105.5%");
    expect(said("ratio", "1/3")).toBe("1/3");
    expect(said("points", "0.2")).toBe("20个百分点");
    expect(said("day", "2019-02-28")).toBe("2019-02-28");
  });

  it("say what is wrong with a value: that it cannot be read, or where it has to lie", () => {
    expect(problemOf("abc", "zh")).toBe("“abc”看不懂，请写成“600万元”这样");
    expect(problemOf("abc", "en")).toBe("“abc” cannot be read: write it like “600万元”");
    expect(problemOf("200万元", "zh")).toBeNull();
    expect(problemOf("99999亿元", "zh")).toMatch(
      /^“99999亿元”超出可取的范围：应在0元至[\d,]+元之间$/u,
    );
  });

  it("say the same of a figure of an allocation, as the page writes its figures", () => {
    if (weight === undefined) throw new Error("the weight is gone");
    const problem = (value: string, language: "zh" | "en") =>
      problemWith(weight, value, null, language);
    expect(problem("abc", "zh")).toBe("“abc”看不懂，请写成“30%”这样");
    expect(problem("110%", "zh")).toBe("“110%”超出可取的范围：应在0%至100%之间");
    expect(problem("50", "zh")).toBe("“50”超出可取的范围：应在0%至100%之间；百分数请写成50%");
    expect(problem("110%", "en")).toBe("“110%” is outside its range: it has to be from 0% to 100%");
    expect(problem("20%", "zh")).toBeNull();
    expect(problem(" ", "zh")).toBeNull();
  });

  it("name the measures that read a figure", () => {
    const title = rulebook.measures.find(({ id }) => cap.startsWith(id))?.title.zh;
    expect(measuresByFigure(rulebook, "zh").get(cap)).toContain(title);
  });
});
