import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Document } from "../issue/model.ts";
import { readChronicles } from "./read.ts";

function read(body: string, title = "某市人民政府大事记（2020年12月）") {
  const text = `${title}\n${body}`;
  const at = title.length + 1;
  const document: Document = {
    id: "D5",
    number: null,
    title,
    kind: "chronicle",
    heading: null,
    addressees: [],
    date: null,
    signers: [],
    issued: null,
    page: null,
    range: { start: 0, end: text.length },
    titleRange: { start: 0, end: title.length },
    body: { start: at, end: text.length },
    preamble: null,
    sections: [],
    articles: [],
    closing: null,
    signature: null,
    attachments: [],
    annex: null,
    parts: [],
    references: [],
  };
  const [chronicle] = readChronicles({ text, documents: [document] }, null);
  const events = chronicle?.events ?? [];
  return {
    days: events.map(({ date, endDate }) => [date, endDate]),
    codes: chronicle?.findings.map(({ code, offset }) => [code, (offset ?? 0) - at]),
    people: events.flatMap(({ people }) =>
      people.map(({ name, title: words }) => `${words ?? "-"}:${name}`),
    ),
  };
}

describe("dates", () => {
  test.each([
    ["3日，开会。", "2020-12-03", "2020-12-03"],
    ["12月3日，开会。", "2020-12-03", "2020-12-03"],
    ["14-15日，开会。", "2020-12-14", "2020-12-15"],
    ["14日—15日，开会。", "2020-12-14", "2020-12-15"],
    ["14日至15日开会。", "2020-12-14", "2020-12-15"],
    ["12月30日-1月2日，开会。", "2020-12-30", "2021-01-02"],
  ])("%s", (words, from, to) => {
    expect(read(words)).toMatchObject({ days: [[from, to]], codes: [] });
  });

  test("△ takes a range above too", () => {
    expect(read("14-15日，开会。\n△ 再开。").days[1]).toEqual(["2020-12-14", "2020-12-15"]);
  });

  test("a day that is none, and what depends on it, has no date and is told once", () => {
    expect(read("32日，开会。\n△再开。")).toMatchObject({
      days: [
        [null, null],
        [null, null],
      ],
      codes: [["event-date", 0]],
    });
    expect(read("5-3日，开会。").codes).toEqual([["event-date", 0]]);
    expect(read("30日，开会。", "大事记（2019年2月）").codes).toEqual([["event-date", 0]]);
  });

  test("an event without a date is kept and told", () => {
    expect(read("△开会。\n会议结束。\n3日，开会。")).toMatchObject({
      days: [
        [null, null],
        [null, null],
        ["2020-12-03", "2020-12-03"],
      ],
      codes: [
        ["event-undated", 0],
        ["event-undated", 5],
      ],
    });
  });

  test("a title without a month leaves every event undated and is told once", () => {
    const title = "某市人民政府大事记";
    expect(read("3日，开会。\n△再开。", title)).toMatchObject({
      days: [
        [null, null],
        [null, null],
      ],
      codes: [["chronicle-month", -title.length - 1]],
    });
  });
});

describe("people", () => {
  test.each([
    ["3日，县长赵一凡和副县长钱二调研。", ["县长:赵一凡", "副县长:钱二"]],
    ["3日，副县长欧阳三丰、孙四出席。", ["副县长:欧阳三丰", "副县长:孙四"]],
    ["3日，自治区主席阿里木·买买提一行来访。", ["自治区主席:阿里木·买买提"]],
    ["3日，局长李五为民办事。", []],
    ["3日，局长钱二、周六一行来访。", ["局长:钱二", "局长:周六"]],
    ["3日，县委书记、县长会见副市长钱二。", ["副市长:钱二"]],
    ["3日，县委常委成员参加会议。", []],
    ["3日，县委书记主持会议，研究县委常委班子建设。", []],
    ["3日，召开县长办公会，副县长、县公安局有关负责人参加。", []],
    [
      "3日，县长赵一凡出席。周六、吴七参加会议。赵一凡讲话。",
      ["县长:赵一凡", "-:周六", "-:吴七", "-:赵一凡"],
    ],
    ["3日，郑八参加会议。", []],
  ])("%s", (words, people) => {
    expect(read(words).people).toEqual(people);
  });
});

test("no text makes it throw, and every name stands in the text", () => {
  const words = fc.array(
    fc.constantFrom(
      "3日，",
      "△",
      "\n",
      "市长",
      "宋军继",
      "、",
      "和",
      "。",
      "（",
      "·",
      "一行",
      "的率领",
      "12月30日-",
    ),
    { maxLength: 30 },
  );
  fc.assert(
    fc.property(words, (pieces) => {
      const body = pieces.join("");
      for (const each of read(body).people) expect(body).toContain(each.split(":")[1]);
    }),
  );
});

test("takes about four times the time for four times the text, in one paragraph too", () => {
  const line = "市委副书记、市长宋军继会见副市长马丽红、任晓旺。张三丰、李四参加会议。";
  const best = (lines: number, mark: string): number => {
    const body = `3日，${line}${mark}`.repeat(lines);
    // The processor's time, not the clock's: other work of the machine is not counted.
    const times = [1, 2, 3].map(() => {
      const start = process.threadCpuUsage();
      read(body);
      return process.threadCpuUsage(start).user / 1000;
    });
    return Math.min(...times);
  };
  for (const mark of ["\n", ""]) {
    best(500, mark);
    expect(best(2000, mark)).toBeLessThan(Math.max(best(500, mark), 2) * 14);
  }
});
