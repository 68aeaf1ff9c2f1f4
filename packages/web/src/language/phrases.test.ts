import { describe, expect, it } from "vitest";
import { sayDay } from "./dates.ts";
import { phrasesOf } from "./phrases.ts";

const title = "聊城市人民政府关于支持实体经济高质量发展和进一步扩内需补短板实施意见";

describe("phrasesOf", () => {
  it("keeps every character", () => {
    expect(phrasesOf(title).join("")).toBe(title);
    expect(phrasesOf("")).toEqual([]);
  });

  it("cuts no word, also where the dictionary does", () => {
    const phrases = phrasesOf(title);
    expect(phrases.length).toBeGreaterThan(5);
    for (const word of ["人民政府", "实体经济", "高质量发展", "扩内需", "短板"])
      expect(
        phrases.filter((phrase) => phrase.includes(word)),
        word,
      ).toHaveLength(1);
  });

  it("breaks no name of an award or a document within a word", () => {
    const cut = (name: string) => phrasesOf(name).join("|");
    expect(cut("正高级专业技术人员、博士、硕士生活补贴")).toMatch(/\|博士、\|硕士\|/u);
    expect(cut("“飞地”项目转出地税收分享")).toMatch(/税收\|分享/u);
    expect(cut("聊政发〔2019〕1号 支持实体经济 第18条")).toMatch(
      /^聊政发〔2019〕1号\| 支持\|实体经济\|/u,
    );
    expect(cut("按聊政发〔2019〕1号和聊办发〔2019〕3号的全部奖补")).toMatch(
      /聊政发〔2019〕1号\|和聊办发〔2019〕3号/u,
    );
  });

  it.each([
    ["支持企业开展知识产权质押融资、保险业务", "知识产权"],
    ["探索建立金融支持新旧动能转换专项金融统计制度", "新旧动能转换"],
    ["主营业务收入首次跨档的经营者奖励", "主营业务收入"],
    ["列入首台（套）及高端技术装备目录的产品奖励", "首台（套）"],
    ["各县（市、区）人民政府", "各县（市、区）"],
  ])("leaves the terms of the gazette in %s whole", (given, term) => {
    expect(phrasesOf(given)).toContainEqual(expect.stringMatching(`^${term}`));
  });

  it("parts no quoted word from what it names", () => {
    const words = "关于支持发展我市“九大”产业集群的意见";
    expect(phrasesOf(words).some((phrase) => phrase.includes("”产业"))).toBe(true);
  });

  it("keeps a body's name whole, and cuts between two of them", () => {
    expect(
      phrasesOf("中共聊城市委办公室聊城市人民政府办公室印发《关于支持新旧动能转换》").slice(0, 2),
    ).toEqual(["中共聊城市委办公室", "聊城市人民政府办公室"]);
  });

  it("keeps a figure beside what it counts, and a day whole", () => {
    const words = "上传的内容90天后删除，截至2019年8月31日，每个产品一次性奖励100万元。";
    for (const whole of ["90天", "2019年8月31日", "100万元", "截至"])
      expect(
        phrasesOf(words).filter((phrase) => phrase.includes(whole)),
        whole,
      ).toHaveLength(1);
    const day = sayDay("2019-08-31", "zh");
    expect(phrasesOf(`截至${day}。`)).toContain(`${day}。`);
  });

  it("begins a line with no particle or closing sign, and ends none with an opening one", () => {
    const phrases = phrasesOf(
      "印发《关于支持新旧动能转换重大工程的若干财政政策》及5个实施意见的通知",
    );
    for (const phrase of phrases) {
      expect(phrase).not.toMatch(/^[的》）、，。]/u);
      expect(phrase).not.toMatch(/[《（和及与]$/u);
    }
  });
});
