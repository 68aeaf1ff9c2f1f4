import { describe, expect, it } from "vitest";
import { issue } from "../fixtures/volume.ts";
import { buildIndex, search } from "./search.ts";
import { tokensOf } from "./tokens.ts";

const index = buildIndex(issue);
const find = (words: string) =>
  search(index, words).hits.map((hit) => [hit.kind, hit.document, hit.article].join(" ").trim());
const textOf = ({ start, end }: { start: number; end: number }) => issue.text.slice(start, end);

describe("tokensOf", () => {
  it("takes overlapping pairs, words and numbers, and nothing masked", () => {
    expect(tokensOf("首台套PPP 3.5亿，＊＊＊").map((token) => token.text)).toEqual([
      "首台",
      "台套",
      "ppp",
      "3.5",
      "亿",
    ]);
  });
});

describe("search", () => {
  it.each([
    ["首台（套）", "article D1 1"],
    ["首台套重大技术装备", "article D1 1"],
    ["鲁政发〔2018〕7号", "article D2.1 4"],
    ["安责险", "article D2.5 4"],
    ["韩德振", "appointment D4"],
    ["耿店村", "event D5"],
    ["PPP", "article D2.5 16"],
    ["ppp", "article D2.5 16"],
    ["单项冠军 30%", "article D1 4"],
    ["跨境电商 退税", "article D1 32"],
    ["修正系数", "annex D2.1"],
    ["有效期3年", "provision D1"],
  ])("finds %s first in %s", (words, first) => {
    expect(find(words)[0]).toBe(first);
  });

  it("finds words that the scan breaks over two pages", () => {
    expect(find("高技能人才技能提升工程")[0]).toBe("article D1 19");
    expect(find("交通运输执法监察支队支队长")[0]).toBe("appointment D4");
  });

  it("puts entries with all words before entries with some", () => {
    const { hits } = search(index, "贴息 知识产权", { limit: 50 });
    const all = hits.map((hit) =>
      ["贴息", "知识产权"].every((word) => textOf(hit.range).includes(word)),
    );
    expect(all.indexOf(false)).toBeGreaterThan(0);
    expect(all.lastIndexOf(true)).toBeLessThan(all.indexOf(false));
  });

  it("highlights the words themselves, inside the entry", () => {
    for (const hit of search(index, "贴息").hits) {
      expect(hit.highlights.length).toBeGreaterThan(0);
      for (const range of hit.highlights) {
        expect(textOf(range)).toBe("贴息");
        expect(range.start).toBeGreaterThanOrEqual(hit.range.start);
        expect(range.end).toBeLessThanOrEqual(hit.range.end);
      }
      expect(textOf(hit.snippet)).toContain("贴息");
    }
  });

  it("cuts no word and no sum at the ends of an excerpt, and leaves no sign there that leads on", () => {
    const all = ["财政局", "刘强", "首台", "补助", "万元", "百分点"].flatMap(
      (words) => search(index, words, { limit: 100 }).hits,
    );
    expect(all.length).toBeGreaterThan(100);
    for (const { snippet, range, highlights } of all) {
      const words = textOf(snippet);
      expect(snippet.start).toBeLessThanOrEqual(highlights[0]?.start ?? range.start);
      expect(snippet.end).toBeGreaterThanOrEqual(highlights[0]?.end ?? 0);
      expect(words.length).toBeLessThan(130);
      const before = textOf({ start: snippet.start - 1, end: snippet.start });
      const after = textOf({ start: snippet.end, end: snippet.end + 1 });
      if (snippet.start > range.start) {
        expect(words).not.toMatch(/^(?:区）|[，、；。：！？）”’》〉〕】])/u);
        expect(before + words).not.toMatch(
          /^(?:\d[\d.%十百千万亿元个]|公司|补助|情况|协会|企业|资金|项目)/u,
        );
      }
      if (snippet.end < range.end) {
        expect(words).not.toMatch(/[，、；：（“‘《〈〔【]$/u);
        expect(words + after).not.toMatch(
          /(?:\d[\d.%十百千万亿元个]|公司|补助|情况|协会|企业|资金|项目)$/u,
        );
      }
    }
  });

  const offices = search(index, "财政局", { limit: 200 }).hits;
  it.each([
    ["大力支持新兴产业提规模", /^（市发展改革委、市工业和信息化局、/u],
    ["鼓励发展产业链金融", /中国人民银行聊城市中心支行等部门配合）$/u],
    ["推动“政银保”业务增量扩面", /、市保险协会配合）$/u],
    ["支持搭建公共服务平台", /、各“九大”产业推进专班牵头部门配合）$/u],
    ["提升集群协作配套能力", /、各“九大”产业推进专班牵头部门配合）$/u],
    ["发挥产业基金作用", /（市财政局、[^（）]*）$/u],
  ])("cuts the excerpt of %s at a sign", (title, words) => {
    const found = offices.find((hit) => hit.title === title);
    expect(found && textOf(found.snippet)).toMatch(words);
  });

  it("leaves no bracket, quotation or title half in an excerpt, nor in the opening of an appointment", () => {
    for (const { snippet, title } of offices)
      for (const words of [textOf(snippet), title])
        for (const [open, closed] of [
          ["（", "）"],
          ["“", "”"],
          ["《", "》"],
        ])
          expect(words.split(open ?? "").length, words).toBe(words.split(closed ?? "").length);
    const titles = search(index, "颜善 刘书俊 任凯", { limit: 10 }).hits.map((hit) => hit.title);
    for (const title of ["任凯、袁文峰……", "刘书俊、张英建……", "颜善为聊城市财政局副局长……"])
      expect(titles).toContain(title);
  });

  it("highlights through brackets", () => {
    const [hit] = search(index, "首台套重大").hits;
    expect(hit?.highlights.map(textOf)).toContain("首台（套）重大");
  });

  it("finds a single character", () => {
    expect(find("桃").length).toBeGreaterThan(0);
  });

  it("finds nothing in nothing, and never the masked contact details", () => {
    for (const words of ["", "   ", "。，", "不存在的词语啊", "x".repeat(500)])
      expect(find(words)).toEqual([]);
    expect(find("＊＊＊")).toEqual([]);
    for (const { start, end } of issue.redactions) expect(textOf({ start, end })).toMatch(/^＊+$/u);
  });

  it("respects the limit", () => {
    const few = search(index, "市", { limit: 3 });
    expect(few.hits).toHaveLength(3);
    expect(few.total).toBe(search(index, "市", { limit: 1000 }).hits.length);
  });
});
