import { allOf, atDiscretion, count, defineArticle } from "@gongbao/engine";
import { clusterCountyFacts } from "../subjects/cluster-support.ts";
import { county, enterprise, project } from "../subjects/kinds.ts";
import { city, firm, place, responsible } from "../subjects/parties.ts";
import { privateFirmFacts } from "../subjects/private-firm.ts";
import { projectFacts } from "../subjects/project.ts";
import { DOCUMENT } from "./terms.ts";

const decider = responsible("市财政局、市发展改革委", "bureaus of finance and of development");

/** 第3条 提升集群协作配套能力 */
export const article03 = defineArticle({
  document: DOCUMENT,
  article: "3",
  measures: [
    {
      id: "d22-03-supply-chain",
      title: {
        zh: "中小企业融入供应链项目扶持",
        en: "Support for small firms that join a supply chain",
      },
      quotes: [
        "市财政统筹现有的资金渠道，对我市中小企业为融入龙头企业供应链而实施的技术改造、自主创新、管理提升项目进行专项资金扶持，奖补标准适当提高。",
      ],
      instrument: "grant",
      holders: [enterprise],
      item: project,
      payee: firm,
      payer: city,
      eligible: allOf(privateFirmFacts.smallOrMedium, projectFacts.supplyChain),
      award: atDiscretion(decider),
      limits: [],
    },
    {
      id: "d22-03-cluster-place",
      title: { zh: "集群效应显著县考核激励", en: "Reward for places with outstanding clusters" },
      quotes: [
        "全市每年选择4个左右集群效应显著、配套协作紧密、要素配置精准、绩效考核优秀的县（市、区）及市属开发区，由市政府专项考核激励。",
      ],
      instrument: "grant",
      holders: [county],
      payee: place,
      eligible: clusterCountyFacts.clusterExcellent,
      award: atDiscretion({ zh: "市政府", en: "the city government" }),
      limits: [],
      quota: { count: count("4个"), years: 1 },
    },
  ],
  duties: [
    {
      quote:
        "丰富完善产业集群转型升级示范行动，大力支持医养结合示范先行区、现代农业产业园、田园综合体、乡村旅游连片区和旅游特色小镇等建设，引导集群协作配套、错位发展",
      what: {
        zh: "支持示范区、产业园、旅游小镇等建设，引导集群协作",
        en: "Support model areas, parks and towns, and cooperation in clusters",
      },
    },
    {
      quote:
        "对获得的省级专项资金，由县（市、区）、市属开发区统筹用于集群公共服务平台建设、关键共性技术研发等",
      what: {
        zh: "省级专项资金统筹用于集群公共服务平台和共性技术",
        en: "Spend provincial funds on platforms and shared technology of the clusters",
      },
    },
  ],
  unencoded: [
    {
      quote: "支持本地“九大”产业集群中的龙头、骨干企业参与省级项目库遴选",
      reason: "name",
      why: { zh: "“九大”产业集群的统称", en: "the name of the nine clusters together" },
    },
  ],
});
