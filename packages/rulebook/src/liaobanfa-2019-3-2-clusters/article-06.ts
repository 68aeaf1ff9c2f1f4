import { atDiscretion, defineArticle } from "@gongbao/engine";
import { clusterCountyFacts, clusterFirmFacts } from "../subjects/cluster-support.ts";
import { county, enterprise, project } from "../subjects/kinds.ts";
import { city, counties, firm, place, responsible } from "../subjects/parties.ts";
import { projectFacts } from "../subjects/project.ts";
import { DOCUMENT } from "./terms.ts";

/** 第6条 支持重点传统行业优化升级 */
export const article06 = defineArticle({
  document: DOCUMENT,
  article: "6",
  measures: [
    {
      id: "d22-06-capacity-place",
      title: {
        zh: "化解过剩产能“基础+激励”综合奖补",
        en: "“Base and incentive” transfer for cutting capacity",
      },
      quotes: [
        "市财政根据各县（市、区）、市属开发区化解过剩产能、淘汰落后产能、关停企业户数、职工安置人数以及综合评价结果，分行业实施“基础+激励”综合奖补。",
      ],
      instrument: "grant",
      holders: [county],
      payee: place,
      payer: city,
      eligible: clusterCountyFacts.capacityCut,
      award: atDiscretion(responsible("市工业和信息化局", "bureau of industry")),
      limits: [],
    },
    {
      id: "d22-06-closure",
      title: { zh: "企业关闭费用补贴", en: "Subsidy for the costs of closing a firm" },
      quotes: ["各县（市、区）、市属开发区财政可以给予企业关闭费用补贴"],
      instrument: "grant",
      holders: [enterprise],
      payee: firm,
      payer: counties,
      eligible: clusterFirmFacts.closedForPolicy,
      award: atDiscretion(place),
      limits: [],
    },
    {
      id: "d22-06-new-project",
      title: { zh: "关停企业新增项目资金支持", en: "Support for new projects of closed firms" },
      quotes: ["各县（市、区）、市属开发区财政可以给予企业关闭费用补贴或新增项目资金支持，"],
      instrument: "grant",
      holders: [enterprise],
      item: project,
      payee: firm,
      payer: counties,
      eligible: projectFacts.replacesClosed,
      award: atDiscretion(place),
      limits: [],
    },
  ],
  unencoded: [
    {
      quote: "在资源要素配置、价格等方面实行差别化倾斜政策",
      reason: "principle",
      why: { zh: "没有说给予什么", en: "it says nothing of what is given" },
    },
  ],
});
