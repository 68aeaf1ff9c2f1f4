import { allOf, atDiscretion, defineArticle } from "@gongbao/engine";
import { financeFirmFacts } from "../subjects/finance.ts";
import { enterprise } from "../subjects/kinds.ts";
import { firm } from "../subjects/parties.ts";
import { DOCUMENT } from "./terms.ts";

const pool = {
  zh: "县（市、区）、市属开发区续贷过桥资金池",
  en: "the pool of bridging funds of the county or zone",
};

/** 第20条 支持设立续贷过桥资金池 */
export const article20 = defineArticle({
  document: DOCUMENT,
  article: "20",
  measures: [
    {
      id: "d25-20-bridge",
      title: { zh: "续贷过桥资金", en: "Bridging funds to renew loans" },
      quotes: [
        "通过市场化方式为新旧动能转换重大工程项目库中的企业提供短期过桥资金，解决续贷难题。",
      ],
      instrument: "loan",
      holders: [enterprise],
      payee: firm,
      payer: pool,
      eligible: allOf(financeFirmFacts.inMajorLibrary, financeFirmFacts.needsBridge),
      award: atDiscretion(pool),
      limits: [],
    },
  ],
  duties: [
    {
      quote: "鼓励县（市、区）、市属开发区设立中小微企业专项续贷过桥资金池",
      what: { zh: "设立续贷过桥资金池", en: "Set up pools of bridging funds" },
    },
    {
      quote: "积极利用担保、保险等手段对中小微企业融资提供增信支持",
      what: {
        zh: "对中小微企业融资提供增信",
        en: "Back small firms' borrowing by guarantees and insurance",
      },
    },
  ],
  unencoded: [],
});
