import { describe, expect, test } from "vitest";
import { article, document, words } from "../fixtures/places.ts";
import { issue } from "../fixtures/volume.ts";
import { allDocuments } from "../issue/lookup.ts";

// Every figure and quote below was counted and copied by hand from the scan.

describe("documents", () => {
  test("138 numbered articles in D1 and D2: 33 + 26 + 6 + 16 + 8 + 15 + 34", () => {
    const counts = ["D1", "D2", "D2.1", "D2.2", "D2.3", "D2.4", "D2.5"].map(
      (id) => document(id).articles.length,
    );
    expect(counts).toEqual([33, 26, 6, 16, 8, 15, 34]);
    for (const id of ["D1", "D2", "D2.1", "D2.2", "D2.3", "D2.4", "D2.5"]) {
      const ids = document(id).articles.map((each) => each.id);
      expect(ids).toEqual(ids.map((_, index) => String(index + 1)));
    }
  });

  test("numbers, kinds, titles", () => {
    expect(
      allDocuments(issue).map(({ id, number, kind, title }) => [id, number, kind, title]),
    ).toEqual([
      [
        "D1",
        "聊政发〔2019〕1号",
        "opinion",
        "聊城市人民政府关于支持实体经济高质量发展和进一步扩内需补短板实施意见",
      ],
      [
        "D2",
        "聊办发〔2019〕3号",
        "policy",
        "中共聊城市委办公室聊城市人民政府办公室印发《关于支持新旧动能转换重大工程的若干财政政策》及5个实施意见的通知",
      ],
      ["D2.1", null, "opinion", "关于支持新旧动能转换重大工程财政体制激励政策的实施意见"],
      ["D2.2", null, "opinion", "关于支持发展我市“九大”产业集群财政政策的实施意见"],
      ["D2.3", null, "opinion", "关于支持新旧动能转换重大工程若干税收政策的实施意见"],
      ["D2.4", null, "opinion", "关于支持科技创新服务新旧动能转换重大工程财政政策的实施意见"],
      ["D2.5", null, "opinion", "关于财政金融政策协同配合支持新旧动能转换重大工程的实施意见"],
      [
        "D3",
        "聊政办发〔2019〕2号",
        "notice",
        "聊城市人民政府办公室关于推动政务新媒体发展规范政务新媒体管理的通知",
      ],
      [
        "D4",
        "聊政任〔2019〕2号",
        "appointments",
        "聊城市人民政府关于任免郭守印等工作人员职务的通知",
      ],
      ["D5", null, "chronicle", "聊城市人民政府大事记（2019年1月）"],
    ]);
  });

  test("headings, addressees, dates and signers", () => {
    const of = (id: string) => {
      const { heading, addressees, date, signers } = document(id);
      return { heading, addressees, date, signers };
    };
    const governments = ["各县（市、区）人民政府", "市属开发区管委会", "市政府各部门"];
    expect(of("D1")).toEqual({
      heading: "聊城市人民政府文件",
      addressees: governments,
      date: "2019-02-28",
      signers: ["聊城市人民政府"],
    });
    expect(of("D2")).toEqual({
      heading: "中共聊城市委办公室文件",
      addressees: [
        "各县（市、区）党委和人民政府",
        "市属开发区党工委和管委会",
        "市委和市政府各部门（单位）",
        "各人民团体",
        "中央、省驻聊单位",
      ],
      date: "2019-02-21",
      signers: ["中共聊城市委办公室", "聊城市人民政府办公室"],
    });
    expect(of("D3")).toEqual({
      heading: "聊城市人民政府办公室文件",
      addressees: governments,
      date: "2019-02-21",
      signers: ["聊城市人民政府办公室"],
    });
    expect(of("D4")).toEqual({
      heading: null,
      addressees: governments,
      date: "2019-02-18",
      signers: ["聊城市人民政府"],
    });
    expect(of("D5")).toEqual({ heading: null, addressees: [], date: null, signers: [] });
  });

  test("the notice issues its own text and five more", () => {
    const { issued, parts, preamble } = document("D2");
    expect(issued?.title).toBe("关于支持新旧动能转换重大工程的若干财政政策");
    expect(words(issued?.preamble)).toMatch(/^为深入贯彻落实《中共聊城市委.+制定如下财政政策。$/u);
    expect(words(preamble)).toMatch(
      /^《关于支持新旧动能转换重大工程的若干财政政策》及.+认真贯彻执行。$/u,
    );
    expect(parts.map(({ id }) => id)).toEqual(["D2.1", "D2.2", "D2.3", "D2.4", "D2.5"]);
  });

  test("preambles and closings", () => {
    expect(words(document("D1").preamble)).toMatch(/^为推进供给侧结构性改革.+提出如下实施意见：$/u);
    expect(words(document("D1").closing)).toBe("本实施意见自印发之日起施行，有效期3年。");
    expect(words(document("D2").closing)).toBe(
      "以上政策涉及财政资金投入的实施期暂定为2019-2021年，涉及国家和省政策落实的，按国家和省规定的时限执行。各县（市、区）、市属开发区要结合实际，研究制定本地支持新旧动能转换的具体政策。",
    );
    expect(words(document("D2.1").closing)).toMatch(/^各级各有关部门要高度重视.+提供资金保障。$/u);
    expect(words(document("D2.2").closing)).toMatch(
      /^各县（市、区）、市属开发区要按照“九大”.+财政政策。$/u,
    );
    expect(words(document("D2.3").closing)).toMatch(
      /^各级各部门要进一步提高思想认识.+提供经验借鉴。$/u,
    );
    expect(document("D2.4").closing).toBeNull();
    expect(document("D2.5").closing).toBeNull();
    expect(words(document("D3").closing)).toMatch(/^各县（市、区）政府、市属开发区管委会.+）$/u);
  });

  test("the body of the appointments and of the chronicle", () => {
    expect(words(document("D4").body)).toMatch(
      /^市人民政府决定，任命：\n郭守印为.+职务自然免除。$/su,
    );
    expect(words(document("D4").body)).toContain("李长征为聊城市交通运输执法监察支队支队长；\n");
    expect(words(document("D4").body)).toContain("袁荣谦、于传勇为聊城市市场监督管理局副调研员；");
    expect(words(document("D5").body)).toMatch(/^3日，全市宣传思想工作会议召开。.+参加慰问。$/su);
    expect(words(document("D5").body)?.split("\n")).toHaveLength(29);
  });
});

describe("sections", () => {
  test("ten in D1, five in D2 and in D2.4, four in D2.5, none in D2.1 to D2.3", () => {
    const counts = ["D1", "D2", "D2.1", "D2.2", "D2.3", "D2.4", "D2.5"].map(
      (id) => document(id).sections.length,
    );
    expect(counts).toEqual([10, 5, 0, 0, 0, 5, 4]);
    expect(document("D1").sections.at(-1)).toMatchObject({
      id: "10",
      label: "十、",
      title: "明确责任狠抓落实",
    });
    expect(article("D1", "19").section).toBe("5");
    expect(article("D1", "20").section).toBe("6");
    expect(words(document("D1").sections[9]?.range)).toMatch(
      /^十、明确责任狠抓落实\n33\..+负责实施）$/su,
    );
  });

  test("D3 nests sections, and its prose sections are articles too", () => {
    const { sections, articles } = document("D3");
    expect(sections.map(({ id, title }) => `${id} ${title}`)).toEqual([
      "1 工作目标",
      "2 明确工作职责",
      "3 重点任务",
      "3.1 完善服务功能",
      "3.2 强化运维管理",
      "3.3 严格内容发布审核",
      "4 组织保障",
    ]);
    expect(articles.map(({ id }) => id)).toEqual([
      "1",
      "2",
      "3.1.1",
      "3.1.2",
      "3.1.3",
      "3.2.1",
      "3.2.2",
      "3.2.3",
      "3.3.1",
      "3.3.2",
      "3.3.3",
      "4.1",
      "4.2",
      "4.3",
    ]);
    expect(words(sections[3]?.lead)).toMatch(
      /^各级各部门要结合职责.+为企业和群众提供权威性.+服务。$/u,
    );
    expect(article("D3", "1").title).toBe("工作目标");
    expect(words(article("D3", "1").body)).toMatch(/^大力推进政务新媒体工作/u);
    expect(article("D3", "4.2")).toMatchObject({
      title: "加强人员培训",
      section: "4",
      label: "（二）",
    });
    expect(words(article("D3", "3.2.3").paragraphs[1])).toBe(
      "积极鼓励通过购买服务等方式委托相关机构具体承担政务新媒体日常运维工作。",
    );
  });
});

describe("attachments and annex", () => {
  test("attachments", () => {
    expect(document("D2.1").attachments).toMatchObject([
      { number: 1, title: "市级新旧动能转换激励性转移支付测算分配说明", omitted: false },
      { number: 2, title: "市级新旧动能转换激励性转移支付相关指标说明", omitted: true },
    ]);
    expect(document("D3").attachments).toMatchObject([
      { number: null, title: "政务新媒体情况统计表", omitted: true },
    ]);
  });

  test("four rows; the second has two formulas with notes of their own", () => {
    const annex = document("D2.1").annex;
    expect(annex?.title).toBe("市级新旧动能转换激励性转移支付测算分配说明");
    const rows = annex?.rows ?? [];
    expect(
      rows.map(({ id, formulas, notes }) => [
        id,
        formulas.length,
        notes.map(({ label, formula }) => `${label}/${formula}`),
      ]),
    ).toEqual([
      ["1", 1, ["1/0", "2/0", "3/0", "4/0", "5/0", "6/0", "null/0"]],
      ["2", 2, ["1/0", "2/0", "1/1", "2/1"]],
      ["3", 1, ["null/0"]],
      ["4", 1, ["1/0", "2/0"]],
    ]);
    expect(words(rows[1]?.item)).toBe("(二) 建立财政收入结构优化奖励机制");
    expect(words(rows[0]?.formulas[0])).toMatch(
      /生态环境指标考核值 × 权重20%\] × 某县\(市、区\)、市属开发区修正系数 × 转移支付系数。$/u,
    );
    expect(words(rows[0]?.notes[5]?.range)).toBe(
      "⑥转移支付系数 = 1 ÷ ∑i[∑j 某县(市、区)、市属开发区新旧动能转换某因素考核值 × 某因素权重 × 某县(市、区)、市属开发区修正系数]。i=1, 2, ……11, 全市11个县(市、区)。",
    );
    expect(words(rows[1]?.notes[3]?.range)).toMatch(
      /^②转移支付系数 = 1 ÷ ∑i 某县.+……10, 全市8个县/u,
    );
    expect(words(rows[3]?.formulas[0])).toMatch(/^某园区税收贡献评价得分 = \(.+\) × 100分。$/u);
  });
});
