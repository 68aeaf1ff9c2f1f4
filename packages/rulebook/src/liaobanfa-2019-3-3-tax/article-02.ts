import { defineArticle, fixedElsewhere } from "@gongbao/engine";
import { enterprise } from "../subjects/kinds.ts";
import { taxFacts } from "../subjects/tax.ts";
import { DOCUMENT, revenue } from "./terms.ts";

/** 第2条 支持企业产业升级税收政策 */
export const article02 = defineArticle({
  document: DOCUMENT,
  article: "2",
  measures: [
    {
      id: "d23-02-refund",
      title: { zh: "增值税期末留抵退税", en: "Refund of input tax in excess" },
      quotes: [
        "按要求选择部分国家重点扶持的战略性新兴产业和新旧动能转换重点行业（项目），按程序落实临时性的期末留抵退税政策。",
      ],
      instrument: "tax-relief",
      holders: [enterprise],
      payee: { zh: "纳税人", en: "the taxpayer" },
      payer: revenue,
      eligible: taxFacts.refundIndustry,
      award: fixedElsewhere(
        { zh: "国家留抵退税规定", en: "the national rules on refunds" },
        { most: taxFacts.excessInputTax },
      ),
      limits: [],
    },
  ],
  unencoded: [],
});
