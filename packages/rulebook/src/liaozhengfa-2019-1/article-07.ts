import {
  allOf,
  capPer,
  capPerYear,
  cappedAt,
  defineArticle,
  money,
  percent,
  shareOf,
  upTo,
} from "@gongbao/engine";
import { enterprise } from "../subjects/kinds.ts";
import { newEconomyFacts } from "../subjects/new-economy.ts";
import { mostInAllOrYearly } from "./new-economy-terms.ts";
import { DOCUMENT } from "./terms.ts";

const firm = { zh: "企业", en: "the enterprise" };
const fund = { zh: "新经济发展基金", en: "the fund for the new economy" };

/** 第7条 拓宽新经济企业融资渠道 */
export const article07 = defineArticle({
  document: DOCUMENT,
  article: "7",
  measures: [
    {
      id: "d1-07-fund-equity",
      title: { zh: "新经济发展基金股权投资", en: "Equity from the fund for the new economy" },
      quotes: ["给予初创期新经济企业不超过20%股权比例、最高500万元的股权投资。"],
      instrument: "equity",
      holders: [enterprise],
      payee: firm,
      payer: fund,
      eligible: allOf(newEconomyFacts.newEconomy, newEconomyFacts.startUp),
      award: upTo(
        cappedAt(shareOf(newEconomyFacts.valuation, percent("20%")), money("500万元")),
        fund,
      ),
      limits: [capPer("ever", money("500万元"), "最高500万元")],
    },
    {
      id: "d1-07-direct-investment",
      title: {
        zh: "新经济企业获直接投资的经费扶持",
        en: "Support for firms of the new economy that received direct investment",
      },
      quotes: [
        "对获得私募股权投资、风险投资或天使投资的新经济企业，经认定后，给予企业所获直接投资额10%、最高50万元的经费扶持。",
      ],
      instrument: "grant",
      holders: [enterprise],
      payee: firm,
      eligible: newEconomyFacts.newEconomy,
      award: cappedAt(shareOf(newEconomyFacts.directInvestment, percent("10%")), money("50万元")),
      limits: mostInAllOrYearly(money("50万元"), "最高50万元"),
    },
    {
      id: "d1-07-loan-interest",
      title: { zh: "新经济企业贷款贴息", en: "Interest subsidy for firms of the new economy" },
      quotes: [
        "对向银行等金融机构融资的新经济企业，给予企业实际发生贷款利息总额50%，最高50万元的贷款贴息支持。",
      ],
      instrument: "interest-subsidy",
      holders: [enterprise],
      payee: firm,
      eligible: newEconomyFacts.newEconomy,
      award: cappedAt(shareOf(newEconomyFacts.loanInterest, percent("50%")), money("50万元")),
      limits: mostInAllOrYearly(money("50万元"), "最高50万元"),
    },
    {
      id: "d1-07-guarantee",
      title: {
        zh: "为新经济企业担保的奖励",
        en: "Reward for guarantees given to firms of the new economy",
      },
      quotes: [
        "对融资性担保公司向新经济企业提供担保支持的，按照季均担保余额的2‰给予最高50万元的奖励。",
      ],
      instrument: "grant",
      holders: [enterprise],
      payee: { zh: "融资性担保公司", en: "the guarantee company" },
      eligible: newEconomyFacts.guaranteeCompany,
      award: cappedAt(shareOf(newEconomyFacts.guaranteeBalance, percent("2‰")), money("50万元")),
      // A balance averaged over quarters is a year's figure: the reward is yearly, and so is its most.
      limits: [capPerYear(money("50万元"), "最高50万元")],
    },
  ],
  unencoded: [
    {
      quote: "设立1亿元的新经济发展基金",
      reason: "effect",
      why: {
        zh: "基金的总规模，由全体申报者共用，不限定单个企业",
        en: "the size of the whole fund; it bounds no single enterprise",
      },
    },
  ],
});
