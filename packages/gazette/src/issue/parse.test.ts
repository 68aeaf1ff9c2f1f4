import { loadErrata, loadOrganisations, loadScan } from "@gongbao/corpus";
import { describe, expect, test } from "vitest";
import { readErrata } from "../mend/read-errata.ts";
import { readOrganisations } from "../organisations/read-organisations.ts";
import { allDocuments, articleText, findArticle, findDocument } from "./lookup.ts";
import type { Article, Range } from "./model.ts";
import { parseIssue } from "./parse.ts";
import { breaches } from "./soundness.ts";

const errata = readErrata(loadErrata("liaocheng-2019-02"));
const organisations = readOrganisations(loadOrganisations("liaocheng-2019-02"));
const issue = parseIssue(loadScan("liaocheng-2019-02"), {
  id: "liaocheng-2019-02",
  errata,
  organisations,
});

function words(range: Range | null | undefined): string | null {
  return range === null || range === undefined ? null : issue.text.slice(range.start, range.end);
}

function document(id: string) {
  const found = findDocument(issue, id);
  if (found === undefined) throw new Error(`no ${id}`);
  return found;
}

function article(documentId: string, articleId: string): Article {
  const found = findArticle(issue, documentId, articleId);
  if (found === undefined) throw new Error(`no ${documentId} ${articleId}`);
  return found;
}

// Every figure and quote below was counted and copied by hand from the scan.

test("the whole issue parses without a problem, and soundly", () => {
  expect(issue.problems).toEqual([]);
  expect(breaches(issue)).toEqual([]);
  expect(JSON.parse(JSON.stringify(issue))).toEqual(issue);
});

test("masthead", () => {
  expect(issue.masthead).toMatchObject({
    title: "聊城市人民政府公报",
    year: 2019,
    number: 2,
    generalNumber: 191,
    sponsor: "聊城市人民政府",
    publisher: "聊城市人民政府办公室",
    licence: "聊新出准字【2008】13号",
    phone: "0635-8288079",
    postcode: "252000",
    address: "东昌西路24号",
    email: "lcszfgb@163.com",
  });
});

test("contents, matched with documents and pages", () => {
  expect(
    issue.contents.map(({ category, number, page, document: id }) => [category, number, page, id]),
  ).toEqual([
    ["市政府文件", "聊政发〔2019〕1号", 2, "D1"],
    ["市委办公室 市政府办公室文件", "聊办发〔2019〕3号", 8, "D2"],
    ["市政府办公室文件", "聊政办发〔2019〕2号", 30, "D3"],
    ["政务动态", "聊政任〔2019〕2号", 33, "D4"],
    ["政务动态", null, 36, "D5"],
  ]);
  expect(issue.contents[0]?.title).toBe("关于支持实体经济高质量发展和进一步扩内需补短板的实施意见");
  expect(issue.pages.map(({ page }) => page)).toEqual([2, 8, 30, 33, 36]);
  expect(issue.pages.map(({ offset }) => issue.text.slice(offset, offset + 4))).toEqual([
    "聊城市人",
    "中共聊城",
    "聊城市人",
    "聊城市人",
    "聊城市人",
  ]);
});

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

describe("articles", () => {
  test("those without a title are eight, all in D1", () => {
    const untitled = allDocuments(issue).flatMap(({ id, articles }) =>
      articles.filter(({ title }) => title === null).map((each) => `${id} ${each.id}`),
    );
    expect(untitled).toEqual(
      ["20", "21", "22", "23", "24", "30", "31", "32"].map((id) => `D1 ${id}`),
    );
  });

  test.each([
    ["D1", "1", "支持新兴产业扩量提质"],
    ["D1", "9", "实施小微企业“双升战略”"],
    ["D1", "12", "开展优秀民营企业评选活动"],
    ["D1", "25", "交通基础设施"],
    ["D1", "33", "强化督导考核"],
    ["D2", "4", "建立重点园区“亩均税收”领跑者激励机制"],
    ["D2.1", "1", "建立与新旧动能转换成效挂钩的转移支付分配机制"],
    ["D2.2", "14", "支持发展产业联盟（协会）和智库"],
    ["D2.3", "5", "支持创业投资、天使投资发展税收政策"],
    ["D2.4", "2", "壮大高新技术企业队伍"],
    ["D2.5", "1", "完善高端装备制造和新材料、高端软件保费补贴政策"],
    ["D2.5", "31", "探索建立金融支持新旧动能转换专项金融统计制度"],
  ])("%s %s is titled %s", (id, number, title) => {
    expect(article(id, number).title).toBe(title);
  });

  test("bodies leave out label and title", () => {
    expect(words(article("D1", "27").body)).toMatch(/^加快彭楼灌区.+（市水利局负责实施）$/u);
    expect(words(article("D1", "20").body)).toMatch(/^动态调整市新旧动能转换重大项目库，/u);
  });

  test.each([
    ["D1", "1", "省高端技术装备新产品推广目录的产品"],
    ["D1", "2", "市财政按银行一年期贷款基准利率的30%给予最高200万元贴息支持"],
    ["D1", "4", "一次性奖励100万元、50万元、30万元、20万元"],
    ["D1", "7", "给予初创期新经济企业不超过20%股权比例、最高500万元的股权投资"],
    ["D1", "7", "按照季均担保余额的2‰给予最高50万元的奖励"],
    ["D1", "9", "2019—2021年，对成功转型的“小升规”企业"],
    ["D1", "10", "建立纾困企业名单，在企业遇到资金困难时"],
    ["D1", "19", "实施高技能人才技能提升工程"],
    ["D1", "31", "全面完成脱贫攻坚任务"],
    ["D1", "32", "在规定的基础上再压缩50%"],
    ["D2", "9", "100亿元、300亿元的产业集群"],
    ["D2", "11", "落实节能节水和环境保护专用设备"],
    ["D2", "12", "全面落实国家新出台的各项减税降费政策"],
    ["D2", "26", "市财政分别给予补助"],
    ["D2.1", "2", "实际缴税市场主体占比较高"],
    ["D2.2", "15", "（市财政局、市地方金融监管局、市发展改革委牵头，"],
    ["D2.3", "2", "战略性新兴产业和新旧动能转换重点行业（项目）"],
    ["D2.3", "8", "小规模纳税人标准统一调整为年应征增值税销售额500万元及以下"],
    ["D2.4", "2", "壮大高新技术企业队伍。大力实施高新技术企业培育计划"],
    ["D2.5", "1", "单个企业的年度财政扶持额度最高不超过50万元。"],
    ["D2.5", "8", "提高小麦、玉米、花生、苹果和桃险种的保障水平"],
    ["D2.5", "8", "农业保险大灾（巨灾）风险分散机制"],
    ["D2.5", "11", "控制贷款利率上浮幅度等支持措施"],
    ["D2.5", "14", "鼓励我市鲁西化工、中通客车"],
    ["D3", "3.2.1", "全面支持IPv6（互联网协议第6版），支持在不同终端"],
  ])("%s %s says «%s»", (id, number, quote) => {
    expect(articleText(issue, article(id, number))).toContain(quote);
  });

  test("a responsibility clause in a paragraph of its own belongs to its article", () => {
    const [first, second] = article("D2", "6").paragraphs;
    expect(words(first)).toMatch(/^6\. 建立绩效评价.+无效必问责”。$/u);
    expect(words(second)).toBe("（市财政局牵头）");
  });

  test("every article of D1 and D2 ends in its responsibility clause", () => {
    for (const { id, articles } of allDocuments(issue).filter((each) => /^D[12]/u.test(each.id))) {
      for (const each of articles) {
        expect(`${id} ${each.id} ${articleText(issue, each)}`).toMatch(
          /(?:负责|负责实施|牵头|配合|下同)）$/u,
        );
      }
    }
  });
});

describe("who answers for an article", () => {
  const bodiesOf = (id: string, number: string) =>
    article(id, number).responsibilities.map(({ bodies }) =>
      bodies.map(({ role, name }) => `${role} ${name}`),
    );

  test("one clause in each of the 138 articles of D1 and D2, every body known", () => {
    const articles = allDocuments(issue)
      .filter(({ id }) => /^D[12]/u.test(id))
      .flatMap((each) => each.articles);
    expect(articles.filter(({ responsibilities }) => responsibilities.length === 1)).toHaveLength(
      138,
    );
    const unknown = articles.flatMap(({ responsibilities }) =>
      responsibilities.flatMap(({ bodies }) =>
        bodies.filter(({ organisation }) => organisation === null),
      ),
    );
    expect(unknown).toEqual([]);
  });

  test("leads, supports, and in a paragraph of its own", () => {
    expect(bodiesOf("D2", "3")).toEqual([
      ["lead 市财政局", "support 市科技局", "support 市税务局"],
    ]);
    expect(bodiesOf("D2", "6")).toEqual([["lead 市财政局"]]);
    expect(bodiesOf("D1", "27")).toEqual([["responsible 市水利局"]]);
  });

  test("without a register the names stand unresolved, without a problem", () => {
    const { documents, problems } = parseIssue(loadScan("liaocheng-2019-02"), { id: "t", errata });
    expect(problems).toEqual([]);
    expect(documents[0]?.articles[26]?.responsibilities[0]?.bodies).toMatchObject([
      { organisation: null, name: "市水利局" },
    ]);
  });
});

test("documents that are named by number, with title and place", () => {
  const named = allDocuments(issue).flatMap(({ id, references }) =>
    references.map(({ number, title, span }) => [id, span.article, number, title]),
  );
  expect(named).toEqual([
    [
      "D1",
      null,
      "鲁政发〔2018〕21号",
      "山东省人民政府关于印发支持实体经济高质量发展的若干政策的通知",
    ],
    ["D1", null, "鲁政发〔2018〕24号", "山东省人民政府关于进一步扩内需补短板促发展的若干意见"],
    ["D1", null, "鲁政发〔2018〕26号", "山东省人民政府关于支持民营经济高质量发展的若干意见"],
    ["D1", "9", "聊政发〔2016〕56号", "关于印发聊城市促进企业上市挂牌等直接融资若干政策的通知"],
    [
      "D2",
      null,
      "聊发〔2018〕15号",
      "中共聊城市委、聊城市人民政府关于推进新旧动能转换重大工程的实施意见",
    ],
    [
      "D2",
      null,
      "聊政发〔2018〕14号",
      "聊城市人民政府关于印发〈聊城市新旧动能转换重大工程实施规划（2018—2022年）〉的通知",
    ],
    [
      "D2",
      "18",
      "聊发〔2017〕18号",
      "中共聊城市委、聊城市人民政府印发〈关于进一步加强高层次高技能人才引进工作的实施意见〉的通知",
    ],
    [
      "D2.1",
      "4",
      "鲁政发〔2018〕7号",
      "山东省人民政府关于印发山东省新旧动能转换重大工程实施规划的通知",
    ],
    [
      "D2.4",
      null,
      "聊发〔2018〕15号",
      "中共聊城市委、聊城市人民政府关于推进新旧动能转换重大工程的实施意见",
    ],
    [
      "D2.4",
      null,
      "聊政发〔2018〕14号",
      "聊城市人民政府关于印发〈聊城市新旧动能转换重大工程实施规划（2018—2022年）〉的通知",
    ],
    [
      "D2.4",
      "11",
      "聊发〔2017〕18号",
      "中共聊城市委、聊城市人民政府印发〈关于进一步加强高层次高技能人才引进工作的实施意见〉的通知",
    ],
    [
      "D2.5",
      "15",
      "聊政发〔2016〕56号",
      "聊城市人民政府关于印发〈聊城市促进企业上市挂牌等直接融资的若干政策〉的通知",
    ],
    ["D3", null, "国办发〔2018〕123号", "国务院办公厅关于推进政务新媒体健康有序发展的意见"],
    [
      "D3",
      null,
      "鲁政办发〔2019〕3号",
      "山东省人民政府办公厅关于推进全省政务新媒体健康有序发展的通知",
    ],
  ]);
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

describe("errata", () => {
  test("all are placed, in the documents the list names", () => {
    expect(issue.errata.map(({ id, document: place }) => [id, place])).toEqual(
      errata.map(({ id, document: place }) => [id, place]),
    );
  });

  test("outside them only layout and masking changed the scan", () => {
    const bare = (text: string) => text.replace(/\s|<\/?p>/gu, "");
    let expected = "";
    for (const { kind, text, scan } of issue.alignment) {
      expected +=
        kind === "erratum"
          ? issue.text.slice(text.start, text.end)
          : issue.scan.slice(scan.start, scan.end);
    }
    expect(bare(issue.text)).toBe(bare(expected));
    const original = new TextDecoder().decode(loadScan("liaocheng-2019-02"));
    const differing = Array.from(issue.scan, (each, index) =>
      each === original[index] ? "" : each,
    ).join("");
    // 11 characters of the number, 28 of the mailbox.
    expect(differing).toBe("＊".repeat(39));
  });

  test("mended words stand in the text, noted ones are left", () => {
    // Half-width punctuation within noted words is mended by another erratum.
    const bare = (text: string | null) => text?.replace(/\s|<\/?p>/gu, "").replaceAll(",", "，");
    for (const { id, kind, mended, original, range } of issue.errata) {
      expect([id, bare(words(range))]).toEqual([id, bare(kind === "mended" ? mended : original)]);
    }
  });
});

test("the personal number and mailbox show nowhere", () => {
  const json = JSON.stringify(issue);
  expect(json).not.toMatch(/(?<!\d)1[3-9]\d{9}(?!\d)/u);
  expect(json).not.toContain("lc.shandong");
  expect(json).toContain("8288200");
  expect(
    issue.redactions.map(({ kind, start, end }) => [
      kind,
      end - start,
      issue.text.slice(start - 1, start),
    ]),
  ).toEqual([
    ["mobile", 11, "、"],
    ["mailbox", 28, "："],
  ]);
});
