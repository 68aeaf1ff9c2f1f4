import { describe, expect, test } from "vitest";
import { parseIssue } from "../issue/parse.ts";
import { breaches } from "../issue/soundness.ts";

// An invented gazette in forms that the first volume does not use.
const invented = `示例市人民政府公报

2023年第4期（总第17期）

主办：示例市人民政府

目录

◎ 市政府文件

示例市人民政府关于印发示例市河湖管理办法
的通知

示政发〔2023〕6号……… 1

◎ 人事任免

示例市人民政府关于某甲任职的通知

示政任〔2023〕3号……… 9

示例市人民政府文件

示政发[2023]6号

示例市人民政府关于印发示例市河湖管理办法的通知

各县区人民政府、市政府各部门：

现将《示例市河湖管理办法》印发给你们，请认真贯彻执行。

示例市人民政府

二〇二三年四月五日

示例市河湖管理办法

第一章 总则

第一条 为加强河湖管理，制定本办法。

第二条 本办法所称河湖，包括：

（一）河流；

（二）湖泊。

前款规定以外的水面，参照执行。

第二章 附则

第三条 违反本办法的，按下列规定处理：

（一）责令改正；

（二）依法处罚。

第四条 本办法自2023年6月1日起施行。

示例市人民政府

示政任〔2023〕3号

示例市人民政府关于某甲任职的通知

各县区人民政府：

任命某甲为示例市水务局局长。

示例市人民政府

2023年4月6日
`;

const issue = parseIssue(invented, { id: "invented", errata: [] });
const words = (range: { start: number; end: number } | null | undefined) =>
  range === null || range === undefined ? null : issue.text.slice(range.start, range.end);

describe("a gazette of another place", () => {
  test("masthead, contents and documents", () => {
    expect(issue.problems).toEqual([]);
    expect(breaches(issue)).toEqual([]);
    expect(issue.masthead).toMatchObject({
      title: "示例市人民政府公报",
      year: 2023,
      number: 4,
      generalNumber: 17,
    });
    expect(
      issue.contents.map(({ number, title, page, document }) => [number, title, page, document]),
    ).toEqual([
      ["示政发〔2023〕6号", "示例市人民政府关于印发示例市河湖管理办法的通知", 1, "D1"],
      ["示政任〔2023〕3号", "示例市人民政府关于某甲任职的通知", 9, "D2"],
    ]);
    expect(
      issue.documents.map(({ number, kind, date, addressees }) => [number, kind, date, addressees]),
    ).toEqual([
      ["示政发〔2023〕6号", "policy", "2023-04-05", ["各县区人民政府", "市政府各部门"]],
      ["示政任〔2023〕3号", "appointments", "2023-04-06", ["各县区人民政府"]],
    ]);
  });

  test("a regulation in chapters and articles with items, issued by a notice", () => {
    const [regulation] = issue.documents;
    expect(regulation?.issued?.title).toBe("示例市河湖管理办法");
    expect(regulation?.parts).toEqual([]);
    expect(regulation?.sections.map(({ id, label, title }) => [id, label, title])).toEqual([
      ["1", "第一章", "总则"],
      ["2", "第二章", "附则"],
    ]);
    expect(
      regulation?.articles.map(({ id, section, paragraphs }) => [id, section, paragraphs.length]),
    ).toEqual([
      ["1", "1", 1],
      ["2", "1", 4],
      ["3", "2", 3],
      ["4", "2", 1],
    ]);
    expect(words(regulation?.articles[2]?.range)).toBe(
      "第三条 违反本办法的，按下列规定处理：\n（一）责令改正；\n（二）依法处罚。",
    );
  });
});

describe("numbering", () => {
  const head = "示政发〔2023〕6号\n\n示例市关于某事的意见\n\n各县区：\n\n";
  const tail = "\n\n示例市人民政府\n\n2023年4月5日\n";
  const read = (body: string) => {
    const found = parseIssue(head + body + tail, { id: "t", errata: [] });
    const messages = found.problems
      .filter(({ code }) => code.startsWith("number"))
      .map(({ message }) => message.zh);
    return { document: found.documents[0], messages };
  };

  test("a count that runs through sections gives plain ids", () => {
    const { document, messages } = read("一、甲\n\n1. 一。\n\n2. 二。\n\n二、乙\n\n3. 三。");
    expect(document?.articles.map(({ id, section }) => [id, section])).toEqual([
      ["1", "1"],
      ["2", "1"],
      ["3", "2"],
    ]);
    expect(messages).toEqual([]);
  });

  test("a count that begins again gives ids by path", () => {
    const { document, messages } = read("一、甲\n\n1. 一。\n\n2. 二。\n\n二、乙\n\n1. 三。");
    expect(document?.articles.map(({ id }) => id)).toEqual(["1.1", "1.2", "2.1"]);
    expect(messages).toEqual([]);
  });

  test("gaps and repeats are told where they are", () => {
    expect(read("一、甲。\n\n三、丙。").messages).toEqual(["D1：「三、」之前缺第 2 项"]);
    expect(read("1. 甲。\n\n5. 丙。").messages).toEqual(["D1：「5.」之前缺第 2–4 项"]);
    expect(read("1. 甲。\n\n2. 乙。\n\n2. 丙。").messages).toEqual([
      "D1：「2.」出现在「2.」之后，编号重复或次序颠倒",
    ]);
    expect(read("二、甲。").messages).toEqual(["D1：「二、」之前缺第 1 项"]);
  });

  test("headings and provisions of one level count together", () => {
    const { document, messages } = read(
      "一、甲\n\n某段文字足够长的一句。\n\n二、乙。某段。\n\n三、丙\n\n（一）丁。某段。",
    );
    expect(messages).toEqual([]);
    expect(document?.articles.map(({ id, title }) => [id, title])).toEqual([
      ["1", "甲"],
      ["2", "乙"],
      ["3.1", "丁"],
    ]);
  });
});

describe("titles of articles", () => {
  const titleOf = (body: string) =>
    parseIssue(`示政发〔2023〕6号\n\n示例市关于某事的意见\n\n1. ${body}`, { id: "t", errata: [] })
      .documents[0]?.articles[0]?.title;

  test.each([
    ["强化督导考核。贯彻落实本意见。", "强化督导考核"],
    ["项目个数保持稳定，动态调整。每半年一次。", null],
    ["本意见自印发之日起施行。", null],
    ["水利基础设施。（市水利局负责）", null],
    ["统筹推进各县区各部门各单位河湖长制信息化平台建设工作。每年一次。", null],
  ])("%s", (body, title) => {
    expect(titleOf(body)).toBe(title);
  });
});
