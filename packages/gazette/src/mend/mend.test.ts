import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Erratum } from "../issue/model.ts";
import { scanOffset, textOffset } from "./edits.ts";
import { mend } from "./mend.ts";

const reason = { zh: "理由", en: "reason" };

function laidOut(scan: string): string {
  return mend(scan, []).text;
}

describe("broken lines", () => {
  test.each([
    [
      "a page break in mid-word",
      "1. 支持培养。实施高技能人才技\n\n能提升工程。",
      "1. 支持培养。实施高技能人才技能提升工程。",
    ],
    [
      "a page break in mid-number",
      "4. 支持企业。分别奖励50万\n\n元、30万元。",
      "4. 支持企业。分别奖励50万元、30万元。",
    ],
    ["after a comma", "涉及国家政策的，\n\n按国家规定执行。", "涉及国家政策的，按国家规定执行。"],
    [
      "an entry of a list",
      "任命：\n\n某甲为支队支\n\n队长；\n\n某乙为局长。",
      "任命：\n某甲为支队支队长；\n某乙为局长。",
    ],
    ["△ in a chronicle", "△中原油田工会主席一\n\n行走访交流。", "△中原油田工会主席一行走访交流。"],
    [
      "in the title of an article",
      "五、支持创业投资发展税收政\n\n策。引导社会资本。",
      "五、支持创业投资发展税收政策。引导社会资本。",
    ],
    [
      "in a responsibility clause",
      "投资。（市财政局、\n\n市税务局牵头）",
      "投资。（市财政局、市税务局牵头）",
    ],
    [
      "an entry of the masthead",
      "编辑出版：聊城市人民政府\n办公室\n\n电话：1",
      "编辑出版：聊城市人民政府办公室\n电话：1",
    ],
    [
      "an issuer above its title",
      "某市人民政府\n\n关于某事的通知\n\n各县：",
      "某市人民政府关于某事的通知\n各县：",
    ],
    [
      "a subtitle in brackets",
      "某市人民政府大事记\n\n（2019年1月）\n\n3日，会议召开。",
      "某市人民政府大事记（2019年1月）\n3日，会议召开。",
    ],
  ])("are joined: %s", (_, scan, text) => {
    expect(laidOut(scan)).toBe(text);
  });

  test.each([
    ["a heading and its text", "一、工作目标\n\n大力推进工作，完善机制。"],
    [
      "a heading with a comma and its text",
      "三、加强领导，落实责任\n\n各县要高度重视，认真组织实施。",
    ],
    ["finished paragraphs", "第一段。\n\n第二段。"],
    ["a responsibility clause of its own", "无效必问责”。\n\n（市财政局牵头）\n\n二、下一节"],
    ["signers and date", "中共某市委办公室\n某市人民政府办公室\n2019年2月21日"],
    ["a label after an unfinished line", "一、某节\n\n1. 某条"],
    ["a category and a title of the contents", "◎ 市政府文件\n\n关于某事的通知"],
    ["entries of the masthead", "地址：某路24号\n邮编：252000"],
  ])("are kept apart: %s", (_, scan) => {
    expect(laidOut(scan)).toBe(scan.replace(/\n+/g, "\n"));
  });
});

describe("spaces", () => {
  test.each([
    [
      "设立基金，给予不\n\n超过 20% 股权比例、最高 500 万元的投资。",
      "设立基金，给予不超过20%股权比例、最高500万元的投资。",
    ],
    ["季均担保余额的 2‰ 给予", "季均担保余额的2‰给予"],
    ["暂定为2019 - 2021年", "暂定为2019-2021年"],
    ["2019—2021 年", "2019—2021年"],
    ["关于某事 的若干财政政策", "关于某事的若干财政政策"],
    ["1. 支持高端品牌", "1. 支持高端品牌"],
    ["30. 2019年上半年", "30. 2019年上半年"],
    ["占 GDP 比重", "占GDP比重"],
    ["总额 × 权重 40%+ 该县", "总额 × 权重40%+该县"],
    ["当年收入 - 上年收入", "当年收入 - 上年收入"],
    ["E-mail: a@b.cn", "E-mail: a@b.cn"],
  ])("%s", (scan, text) => {
    expect(laidOut(scan)).toBe(text);
  });
});

test("a table row keeps its cells, and its tags become line ends", () => {
  const row = "<p>(一) 某机制</p>\t<p>甲 = 乙。</p> <p>丙 = 丁。</p>\t<p>①某说明。</p>";
  const { text, rows } = mend(`项目\t公式\t说明\n${row}\n\n后文。`, []);
  expect(text).toBe("项目\t公式\t说明\n(一) 某机制\t甲 = 乙。\n丙 = 丁。\t①某说明。\n后文。");
  expect(rows.map(({ start, end }) => text.slice(start, end))).toEqual([
    "项目\t公式\t说明",
    "(一) 某机制\t甲 = 乙。\n丙 = 丁。\t①某说明。",
  ]);
});

describe("errata", () => {
  const scan = "开展评选评选活动。\n\n节水 and 环境(某)保护,等。";
  const doubled: Erratum = {
    id: "e1",
    document: null,
    kind: "mended",
    context: "开展评选评选活动",
    original: "评选评选",
    mended: "评选",
    reason,
  };

  test("mend what they name and nothing else", () => {
    const { text, errata, findings } = mend(scan, [doubled]);
    expect(text).toBe("开展评选活动。\n节水and环境(某)保护,等。");
    expect(errata).toMatchObject([
      { original: "评选评选", mended: "评选", scan: { start: 2, end: 6 } },
    ]);
    expect(findings).toEqual([]);
  });

  test("reach over spaces that layout would close up", () => {
    const and: Erratum = { ...doubled, context: "节水 and 环境", original: " and ", mended: "和" };
    expect(mend(scan, [and]).text).toContain("节水和环境");
  });

  test("make the punctuation of a line full-width", () => {
    const rule: Erratum = {
      id: "e2",
      document: null,
      kind: "mended",
      context: "保护,等",
      rule: "fullwidth",
      reason,
    };
    expect(mend(scan, [rule]).text).toContain("环境（某）保护，等。");
  });

  test("make both brackets full-width where one stands beside a Chinese character; a ratio stays", () => {
    const rule: Erratum = {
      id: "e",
      document: null,
      kind: "mended",
      context: "(2019年1月)",
      rule: "fullwidth",
      reason,
    };
    expect(mend("(2019年1月)按1:1给予", [rule]).text).toBe("（2019年1月）按1:1给予");
  });

  test("noted ones change nothing", () => {
    const { text, errata } = mend(scan, [{ ...doubled, kind: "noted" }]);
    expect(text).toContain("评选评选");
    expect(errata).toHaveLength(1);
  });

  test.each([
    ["not found", { context: "没有这句" }],
    ["found twice", { context: "。" }],
    ["the original twice in its context", { original: "评选" }],
    ["the original not in its context", { original: "奖励" }],
    ["nothing to make full-width", { rule: "fullwidth" as const }],
  ])("give a finding and change nothing: %s", (_, change) => {
    const source = "开展评选评选活动。\n\n第二段。";
    const { text, errata, findings } = mend(source, [{ ...doubled, ...change }]);
    expect(text).toBe("开展评选评选活动。\n第二段。");
    expect(errata).toEqual([]);
    expect(findings).toMatchObject([{ code: "erratum-unplaced", severity: "warning" }]);
  });

  test("of two that overlap the second is reported", () => {
    const second: Erratum = {
      ...doubled,
      id: "e2",
      original: "选评选活",
      context: "评选评选活动",
      mended: "选活",
    };
    const { errata, findings } = mend(scan, [doubled, second]);
    expect(errata.map(({ erratum }) => erratum.id)).toEqual(["e1"]);
    expect(findings).toHaveLength(1);
  });
});

test("offsets go to the scan and come back", () => {
  const scan = "\n\n1. 给予不\n\n超过 20% 股权。\n\n<p>一</p>\t二";
  const piece = fc.constantFrom("万", "元", " ", "\n", "。", "1", "\t", "<p>", "</p>", "，");
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 60 }), (parts) => {
      const source = scan + parts.join("");
      const { text, alignment } = mend(source, []);
      for (let start = 0; start < text.length; start++) {
        const from = scanOffset(alignment, start, "start");
        const to = scanOffset(alignment, start + 1, "end");
        expect(from).toBeLessThanOrEqual(to);
        const character = text.slice(start, start + 1);
        if (/\S/u.test(character)) {
          expect(source.slice(from, to)).toBe(character);
          expect(textOffset(alignment, from, "start")).toBe(start);
          expect(textOffset(alignment, to, "end")).toBe(start + 1);
        }
      }
    }),
  );
});
