import { always, defineArticle, less, percent, shareOf } from "@gongbao/engine";
import { enterprise } from "../subjects/kinds.ts";
import { taxFacts } from "../subjects/tax.ts";
import { DOCUMENT, ordinaryRate, revenue } from "./terms.ts";

/** 第3条 支持开放型经济发展税收政策 */
export const article03 = defineArticle({
  document: DOCUMENT,
  article: "3",
  measures: [
    {
      id: "d23-03-service-rate",
      title: {
        zh: "技术先进型服务企业15%税率",
        en: "15% income tax for advanced technology service enterprises",
      },
      quotes: ["落实技术先进型服务企业减按15%的优惠税率征收企业所得税政策"],
      instrument: "tax-relief",
      holders: [enterprise],
      payee: { zh: "纳税人", en: "the taxpayer" },
      payer: revenue,
      eligible: taxFacts.techService,
      award: less(
        shareOf(taxFacts.taxableIncome, ordinaryRate),
        shareOf(taxFacts.taxableIncome, percent("15%")),
      ),
      limits: [],
    },
    {
      id: "d23-03-export",
      title: { zh: "服务出口免税或零税率", en: "Exported services free of tax" },
      quotes: ["落实服务出口免税或零税率政策"],
      instrument: "tax-relief",
      holders: [enterprise],
      payee: { zh: "纳税人", en: "the taxpayer" },
      payer: revenue,
      eligible: always,
      award: less(taxFacts.serviceExportVat, shareOf(taxFacts.serviceExportVat, percent("零税率"))),
      limits: [],
    },
  ],
  duties: [
    {
      quote: "着力抓好技术先进型服务企业组织认定工作",
      what: {
        zh: "组织认定技术先进型服务企业",
        en: "Recognise advanced technology service enterprises",
      },
    },
  ],
  unencoded: [],
});
