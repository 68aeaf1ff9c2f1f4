import {
  allOf,
  atDiscretion,
  capPer,
  cappedAt,
  count,
  defineArticle,
  money,
  once,
  percent,
  shareOf,
} from "@gongbao/engine";
import { clusterCountyFacts } from "../subjects/cluster-support.ts";
import { county, enterprise, project } from "../subjects/kinds.ts";
import { city, counties, firm, place, responsible } from "../subjects/parties.ts";
import { projectFacts } from "../subjects/project.ts";
import { DOCUMENT } from "./terms.ts";

/** 第7条 支持新一轮高水平技术改造 */
export const article07 = defineArticle({
  document: DOCUMENT,
  article: "7",
  measures: [
    {
      id: "d22-07-upgrade-place",
      title: {
        zh: "县（市、区）技术改造奖励",
        en: "Reward for counties by their technical upgrading",
      },
      quotes: [
        "市财政综合考虑工业技术改造投资增速、环比新增税收贡献总额等因素，以及各县（市、区）、市属开发区实际完成总数占全市的比重给予适当奖励。",
      ],
      instrument: "grant",
      holders: [county],
      payee: place,
      payer: city,
      eligible: clusterCountyFacts.upgradeDone,
      award: atDiscretion(responsible("市工业和信息化局", "bureau of industry")),
      limits: [],
    },
    {
      id: "d22-07-upgrade-firm",
      title: {
        zh: "县（市、区）技改奖励资金对企业的支持",
        en: "Support for firms out of the counties' upgrading reward",
      },
      quotes: [
        "奖励资金由各县（市、区）、市属开发区依据企业财政贡献增量额度等给予贷款贴息、股权投资或事后奖补。",
      ],
      instrument: "grant",
      holders: [enterprise],
      item: project,
      payee: firm,
      payer: counties,
      eligible: projectFacts.countySupported,
      award: atDiscretion(place),
      limits: [],
    },
    {
      id: "d22-07-provincial-major",
      title: {
        zh: "省级重大技改项目贴息",
        en: "Interest subsidy for major upgrading projects of the province",
      },
      quotes: [
        "对认定为省级重大技改项目，在竣工投产后，市财政按照省级奖励资金的20%再给予项目企业最高200万元的贴息支持。",
      ],
      instrument: "interest-subsidy",
      holders: [enterprise],
      item: project,
      payee: firm,
      payer: city,
      eligible: allOf(projectFacts.provincialMajor, projectFacts.inProduction),
      award: cappedAt(shareOf(projectFacts.provincialAward, percent("20%")), money("200万元")),
      limits: [capPer("ever", money("200万元"), "最高200万元", ["item"])],
    },
    {
      id: "d22-07-municipal-major",
      title: {
        zh: "市级重大技改项目贴息（集群政策）",
        en: "Interest subsidy for municipal major upgrading projects (cluster policy)",
      },
      quotes: [
        "三年滚动支持30个对标国内同行业先进的市级重大技改项目，在项目竣工投产后，市财政按银行一年期贷款基准利率的30%给予最高200万元贴息支持（不再列入市级对县级综合奖补范围），同一独立法人项目限定一个。",
      ],
      instrument: "interest-subsidy",
      holders: [enterprise],
      item: project,
      payee: firm,
      payer: city,
      eligible: allOf(projectFacts.municipalMajor, projectFacts.inProduction),
      award: cappedAt(shareOf(projectFacts.benchmarkInterest, percent("30%")), money("200万元")),
      limits: [once("同一独立法人项目限定一个")],
      quota: { count: count("30个"), years: count("三年") },
      effects: [
        {
          words: "不再列入市级对县级综合奖补范围",
          label: {
            zh: "项目不再计入市级对县级综合奖补的基数",
            en: "the project leaves the base of the city's general transfer to the county",
          },
        },
      ],
    },
  ],
  duties: [
    {
      quote: "深入实施工业强基工程，启动“一条龙”应用计划，开展增强制造业核心竞争力专项行动",
      what: {
        zh: "实施工业强基工程和增强制造业核心竞争力专项行动",
        en: "Strengthen the foundations of industry",
      },
    },
  ],
  unencoded: [
    {
      quote: "银行一年期贷款基准利率",
      reason: "name",
      why: {
        zh: "利率的名称；利息由事实给出",
        en: "the name of a rate; the interest itself is a fact",
      },
    },
  ],
});
