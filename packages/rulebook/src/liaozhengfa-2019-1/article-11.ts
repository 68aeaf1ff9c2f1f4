import { allOf, atDiscretion, defineArticle } from "@gongbao/engine";
import { enterprise } from "../subjects/kinds.ts";
import { privateFirmFacts } from "../subjects/private-firm.ts";
import { DOCUMENT } from "./terms.ts";

const fund = { zh: "市新旧动能转换基金", en: "the city's fund for new growth" };

/** 第11条 破解企业确权办证难题 */
export const article11 = defineArticle({
  document: DOCUMENT,
  article: "11",
  measures: [
    {
      id: "d1-11-title-equity",
      title: { zh: "新旧动能转换基金股权投资", en: "Equity from the fund for new growth" },
      quotes: [
        "利用市新旧动能转换基金，以股权形式投资辖内优质民营企业，帮助企业完成土地房产办理中的各种支出",
      ],
      instrument: "equity",
      holders: [enterprise],
      payee: { zh: "企业", en: "the enterprise" },
      payer: fund,
      eligible: allOf(privateFirmFacts.privateFirm, privateFirmFacts.goodStanding),
      award: atDiscretion(fund),
      limits: [],
    },
  ],
  unencoded: [
    {
      quote:
        "企业通过抵押物贷款，化解担保圈风险；新旧动能转换基金持有优质企业的股权，增加分红收益。",
      reason: "effect",
      why: {
        zh: "投资之后的安排，不另给付",
        en: "what follows the investment; it gives nothing more",
      },
    },
    {
      quote: "结合企业土地房屋产权历史遗留问题制定详细处理意见。",
      reason: "delegated",
      why: { zh: "留给以后制定的处理意见", en: "left to a later opinion" },
    },
  ],
});
