import { describe, expect, test } from "vitest";
import { article, words } from "../fixtures/places.ts";
import { issue } from "../fixtures/volume.ts";
import { allDocuments, articleText } from "../issue/lookup.ts";

// Every figure and quote below was counted and copied by hand from the scan.

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
