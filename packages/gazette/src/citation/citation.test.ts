import { describe, expect, it } from "vitest";
import { issue } from "../fixtures/volume.ts";
import { formatCitation } from "./format.ts";
import { parseCitation } from "./parse.ts";
import { findReferences } from "./references.ts";
import { documentsOf } from "./target.ts";

const read = (words: string) => {
  const reading = parseCitation(words, issue);
  if (!reading.ok) return reading.problem.code;
  const { document, article, section, through, paragraph } = reading.target;
  return [document.id, article?.id ?? section?.id ?? "", through?.id ?? "", paragraph ?? ""]
    .join("/")
    .replace(/\/+$/u, "");
};

describe("parseCitation", () => {
  it.each([
    ["聊政发〔2019〕1号 第5条", "D1/5"],
    ["聊政发[2019]1号第五条", "D1/5"],
    ["聊政发(2019)1号第五条", "D1/5"],
    ["聊政发（2019）01号 5", "D1/5"],
    ["聊政发【２０１９】第１号　第５条", "D1/5"],
    ["聊政发﹝2019﹞1 第33条", "D1/33"],
    ["聊政发〔二〇一九〕一号第三十三条", "D1/33"],
    ["聊政发〔2019〕1号", "D1"],
    ["聊政发〔2019〕1号 第5条第1款", "D1/5//1"],
    ["聊政发〔2019〕1号 第1—5条", "D1/1/5"],
    ["聊政发〔2019〕1号第一条至第五条", "D1/1/5"],
    ["聊办发〔2019〕3号 第26条", "D2/26"],
    ["D1 §5", "D1/5"],
    ["d1 5", "D1/5"],
    ["D2.3 三、", "D2.3/3"],
    ["D2-3 第三条", "D2.3/3"],
    ["《关于支持新旧动能转换重大工程若干税收政策的实施意见》第八条", "D2.3/8"],
    ["若干税收政策 第三条", "D2.3/3"],
    ["科技创新财政政策 二、6", "D2.4/6"],
    ["财政体制激励政策 第六条", "D2.1/6"],
    ["D3 3.1.2", "D3/3.1.2"],
    ["D3 三（一）2", "D3/3.1.2"],
    ["聊政任〔2019〕2号", "D4"],
    ["大事记", "D5"],
  ])("reads %s as %s", (words, expected) => {
    expect(read(words)).toBe(expected);
  });

  it.each([
    ["", "empty"],
    ["聊政发〔2019〕7号 第1条", "no-document"],
    ["聊政发〔2019〕1号 第34条", "no-article"],
    ["聊政发〔2019〕1号 第5条第9款", "no-paragraph"],
    ["实施意见 第1条", "ambiguous"],
    ["没有这个文件", "no-document"],
    ["D9 §1", "no-document"],
  ])("refuses %s: %s", (words, code) => {
    expect(read(words)).toBe(code);
  });

  it("names the nearest right articles", () => {
    const reading = parseCitation("聊政发〔2019〕1号 第34条", issue);
    expect(!reading.ok && reading.problem.suggestions[0]).toBe("聊政发〔2019〕1号 第33条");
  });

  it("reads back every article in every style", () => {
    for (const document of documentsOf(issue))
      for (const article of [null, ...document.articles])
        for (const style of ["number", "title", "full", "short"] as const) {
          const words = formatCitation(document, article, style);
          expect([words, read(words)]).toEqual([
            words,
            [document.id, article?.id].filter(Boolean).join("/"),
          ]);
        }
  });

  it("survives any input", () => {
    for (const words of [
      "〔",
      "D",
      "第",
      "《》",
      "聊政发〔2019〕",
      "\u0000",
      "第".repeat(500),
      "D1 §",
      "D1 第０条",
    ])
      expect(() => parseCitation(words, issue)).not.toThrow();
  });
});

describe("findReferences", () => {
  it("lists the documents the volume names, with the titles they are given", () => {
    const body = documentsOf(issue).flatMap((document) =>
      document.body ? [issue.text.slice(document.body.start, document.body.end)] : [],
    );
    const found = new Map(
      body.flatMap((text) => findReferences(text).map((one) => [one.number, one.title])),
    );
    expect([...found.keys()].toSorted()).toEqual(
      [
        "鲁政发〔2018〕21号",
        "鲁政发〔2018〕24号",
        "鲁政发〔2018〕26号",
        "聊政发〔2016〕56号",
        "聊发〔2018〕15号",
        "聊政发〔2018〕14号",
        "聊发〔2017〕18号",
        "鲁政发〔2018〕7号",
        "国办发〔2018〕123号",
        "鲁政办发〔2019〕3号",
      ].toSorted(),
    );
    expect(found.get("鲁政发〔2018〕21号")).toBe(
      "山东省人民政府关于印发支持实体经济高质量发展的若干政策的通知",
    );
    expect(found.get("聊政发〔2018〕14号")).toBe(
      "聊城市人民政府关于印发〈聊城市新旧动能转换重大工程实施规划（2018—2022年）〉的通知",
    );
  });
});
