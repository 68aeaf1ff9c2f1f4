import { atDiscretion, defineArticle } from "@gongbao/engine";
import { clusterCountyFacts } from "../subjects/cluster-support.ts";
import { county, enterprise, project } from "../subjects/kinds.ts";
import { city, firm, responsible } from "../subjects/parties.ts";
import { projectFacts } from "../subjects/project.ts";
import { DOCUMENT } from "./terms.ts";

const decider = responsible(
  "市财政局、市发展改革委、市经济发展服务中心",
  "bureaus of finance and of development and the service centre for the economy",
);

/** 第2条 支持引进产业链重大项目 */
export const article02 = defineArticle({
  document: DOCUMENT,
  article: "2",
  measures: [
    {
      id: "d22-02-landmark-place",
      title: {
        zh: "标志性重大项目引进地专项扶持",
        en: "Support for places that bring in a landmark project",
      },
      quotes: [
        "对引进的带动性强、投资规模大、业态模式新的标志性重大项目，市财政对引进地政府实行“一事一议”专项扶持",
      ],
      instrument: "grant",
      holders: [county],
      payee: { zh: "引进地政府", en: "the government of the place" },
      payer: city,
      eligible: clusterCountyFacts.landmarkProject,
      award: atDiscretion(decider),
      limits: [],
    },
    {
      id: "d22-02-landmark-equity",
      title: {
        zh: "标志性重大项目基金股权投资",
        en: "Equity from the city's fund for landmark projects",
      },
      quotes: [
        "对引进的带动性强、投资规模大、业态模式新的标志性重大项目，市财政对引进地政府实行“一事一议”专项扶持，鼓励市级新旧动能转换基金股权投资。",
      ],
      instrument: "equity",
      holders: [enterprise],
      item: project,
      payee: firm,
      payer: { zh: "市级新旧动能转换基金", en: "the city's fund for new growth drivers" },
      eligible: projectFacts.landmark,
      award: atDiscretion({
        zh: "市级新旧动能转换基金",
        en: "the city's fund for new growth drivers",
      }),
      limits: [],
    },
  ],
  duties: [
    {
      quote: "鼓励各县（市、区）、市属开发区“一链一策”主动上门开展集群招商",
      what: { zh: "主动上门开展集群招商", en: "Go out to bring in projects for the clusters" },
    },
  ],
  unencoded: [],
});
