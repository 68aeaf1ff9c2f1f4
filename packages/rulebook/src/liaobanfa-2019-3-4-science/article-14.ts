import { defineArticle, percent, shareOf } from "@gongbao/engine";
import { enterprise, organisation } from "../subjects/kinds.ts";
import { transferServiceFacts } from "../subjects/science.ts";
import { DOCUMENT } from "./terms.ts";

/** 第14条 壮大科技成果转移转化服务机构 */
export const article14 = defineArticle({
  document: DOCUMENT,
  article: "14",
  measures: [
    {
      id: "d24-14-service-matching",
      title: {
        zh: "省级奖补转化服务机构同额补助（科技政策）",
        en: "Matching grant for service bodies the province rewards (science policy)",
      },
      quotes: ["对获省财政经费补助或奖励的科技成果转化服务机构给予同额度的补助或奖励。"],
      instrument: "grant",
      holders: [enterprise, organisation],
      payee: { zh: "转化服务机构", en: "the service body" },
      eligible: transferServiceFacts.transferService,
      award: shareOf(transferServiceFacts.transferProvincialAward, percent("同额度")),
      limits: [],
    },
  ],
  duties: [
    {
      quote: "加快技术市场体系建设，支持社会力量兴办科技中介机构",
      what: { zh: "加快技术市场体系建设", en: "Build the market of technology" },
    },
    {
      quote: "带动引进科研单位、高等院校在聊城建立成果转移转化机构",
      what: {
        zh: "引进科研单位、高校建立转化机构",
        en: "Bring in institutes and universities to found such bodies",
      },
    },
  ],
  unencoded: [],
});
