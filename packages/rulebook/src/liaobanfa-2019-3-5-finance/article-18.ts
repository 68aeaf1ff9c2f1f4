import { defineArticle, fixedElsewhere } from "@gongbao/engine";
import { financeBodyFacts } from "../subjects/finance.ts";
import { enterprise, organisation } from "../subjects/kinds.ts";
import { DOCUMENT } from "./terms.ts";

/** 第18条 完善基金投资激励机制 */
export const article18 = defineArticle({
  document: DOCUMENT,
  article: "18",
  measures: [
    {
      id: "d25-18-yield",
      title: { zh: "基金投资让利", en: "Share of profit given up to funds that invest" },
      quotes: ["对投资于我市新旧动能转换项目的各类基金，按有关规定给予适当让利。"],
      instrument: "share-of-revenue",
      holders: [organisation, enterprise],
      payee: { zh: "基金", en: "the fund" },
      eligible: financeBodyFacts.investsInConversion,
      award: fixedElsewhere({ zh: "有关规定", en: "the rules in force" }),
      limits: [],
    },
  ],
  duties: [
    {
      quote: "根据基金投向和绩效实施政府让利政策",
      what: {
        zh: "实施政府让利政策",
        en: "Give up part of the government's profit, by where funds invest and how they perform",
      },
    },
    {
      quote:
        "充分利用政府股权投资基金等引导资产管理公司、私募股权基金增资入股我市新旧动能转换重点领域企业",
      what: {
        zh: "引导资产管理公司、私募基金入股",
        en: "Bring asset managers and private funds in as shareholders",
      },
    },
  ],
  unencoded: [],
});
