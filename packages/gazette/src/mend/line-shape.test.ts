import { describe, expect, test } from "vitest";
import {
  dateOf,
  documentNumberOf,
  isChronicleEntry,
  isFinished,
  isLabelledHeading,
  isRedHeading,
  labelOf,
  leaderOf,
} from "./line-shape.ts";

describe("labels", () => {
  test.each([
    ["一、支持九大产业发展", "section", 1, "一、", 2],
    ["十六、鼓励发展", "section", 16, "十六、", 3],
    ["（二）强化运维管理", "clause", 2, "（二）", 3],
    ["(二) 强化运维管理", "clause", 2, "(二)", 4],
    ["12. 大力降低", "item", 12, "12.", 4],
    ["30. 2019年上半年", "item", 30, "30.", 4],
    ["3．加强", "item", 3, "3．", 2],
    ["（3）加强", "sub-item", 3, "（3）", 3],
    ["⑥转移支付系数", "circled", 6, "⑥", 1],
    ["第一百三十八条 本办法", "article", 138, "第一百三十八条", 8],
    ["第二章 总则", "chapter", 2, "第二章", 4],
  ] as const)("%s", (line, level, number, printed, length) => {
    expect(labelOf(line)).toEqual({ level, number, printed, length });
  });

  test.each([
    "一、二、三等奖项目的第一完成单位",
    "2.5%提高至8%",
    "2019年第2期",
    "三年滚动支持",
    "10日，2018年度",
    "1:1比例",
  ])("%s has none", (line) => {
    expect(labelOf(line)).toBeNull();
  });
});

test("a document number is one in any brackets, alone on its line", () => {
  expect(documentNumberOf("聊政发〔2019〕1号")).toBe("聊政发〔2019〕1号");
  expect(documentNumberOf("聊政办发[2019]2号")).toBe("聊政办发〔2019〕2号");
  expect(documentNumberOf("聊政任（2019） 2 号")).toBe("聊政任〔2019〕2号");
  expect(documentNumberOf("聊政发〔2016〕56号）文件要求")).toBeNull();
  expect(documentNumberOf("刊号：聊新出准字【2008】13号")).toBeNull();
});

test("a leader line gives words and page", () => {
  expect(leaderOf("聊政发〔2019〕1号..... 2")).toEqual({ words: "聊政发〔2019〕1号", page: 2 });
  expect(leaderOf("聊城市人民政府大事记（2019年1月）……36")).toBeNull();
  expect(leaderOf("聊城市人民政府大事记（2019年1月）………36")).toMatchObject({ page: 36 });
  expect(leaderOf("提高至2.5")).toBeNull();
});

test("a date alone on its line, in either numerals; a day that is none is refused", () => {
  expect(dateOf("2019年2月28日")).toBe("2019-02-28");
  expect(dateOf("二〇一九年二月二十一日")).toBe("2019-02-21");
  expect(dateOf("2019 年 10 月 1 日")).toBe("2019-10-01");
  expect(dateOf("2019年2月30日")).toBeNull();
  expect(dateOf("自2019年2月28日起")).toBeNull();
});

test("a paragraph is over after a full stop, or brackets that follow one", () => {
  expect(isFinished("引导各地培育壮大高新技术产业。")).toBe(true);
  expect(isFinished("切实做到“花钱必问效，无效必问责”。")).toBe(true);
  expect(isFinished("引导各地提高财政收入质量。（市财政局牵头）")).toBe(true);
  expect(isFinished("（市财政局牵头，各县（市、区）配合）")).toBe(true);
  expect(isFinished("对认定为国家级的县（市、区）")).toBe(false);
  expect(isFinished("发挥“桥头堡”")).toBe(false);
  expect(isFinished("市财政分别")).toBe(false);
});

test("headings, entries and red headings by their look", () => {
  expect(isLabelledHeading("二、激发市场活力,积极拓宽融资渠道")).toBe(true);
  expect(isLabelledHeading("六、建立绩效评价与预算安排挂钩机制。把绩效理念嵌入")).toBe(false);
  expect(isLabelledHeading("工作目标")).toBe(false);
  expect(isRedHeading("中共聊城市委办公室文件")).toBe(true);
  expect(isRedHeading("◎ 市政府文件")).toBe(false);
  expect(isChronicleEntry("14-15日，省公共就业")).toBe(true);
  expect(isChronicleEntry("△市委副书记")).toBe(true);
  expect(isChronicleEntry("2019年2月21日")).toBe(false);
});
