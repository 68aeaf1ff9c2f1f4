import {
  allOf,
  always,
  atMost,
  compose,
  defineArticle,
  fromOutside,
  less,
  money,
  not,
  percent,
  plus,
  progressive,
  shareOf,
} from "@gongbao/engine";
import { enterprise } from "../subjects/kinds.ts";
import { taxFacts } from "../subjects/tax.ts";
import { DOCUMENT, ordinaryRate, revenue } from "./terms.ts";

const SMALL = "财税〔2019〕13号";

/** 第8条 支持企业减税降负税收政策 */
export const article08 = defineArticle({
  document: DOCUMENT,
  article: "8",
  measures: [
    {
      id: "d23-08-vat-rates",
      title: { zh: "增值税税率下调", en: "Lower rates of value-added tax" },
      quotes: ["将增值税税率由17%和11%分别调整为16%、10%"],
      instrument: "tax-relief",
      holders: [enterprise],
      payee: { zh: "纳税人", en: "the taxpayer" },
      payer: revenue,
      eligible: always,
      award: plus(
        less(
          shareOf(taxFacts.salesAtSeventeen, percent("17%")),
          shareOf(taxFacts.salesAtSeventeen, percent("16%")),
        ),
        less(
          shareOf(taxFacts.salesAtEleven, percent("11%")),
          shareOf(taxFacts.salesAtEleven, percent("10%")),
        ),
      ),
      limits: [],
    },
    {
      id: "d23-08-small-scale",
      title: {
        zh: "小规模纳税人标准500万元",
        en: "Small-scale taxpayers: sales up to 5 million yuan",
      },
      quotes: ["将增值税小规模纳税人标准统一调整为年应征增值税销售额500万元及以下"],
      instrument: "tax-relief",
      holders: [enterprise],
      payee: { zh: "纳税人", en: "the taxpayer" },
      payer: revenue,
      eligible: allOf(taxFacts.smallScale, atMost(taxFacts.vatSales, money("500万元"))),
      award: less(
        taxFacts.vatAsGeneral,
        shareOf(
          taxFacts.vatSales,
          fromOutside("《中华人民共和国增值税暂行条例》第十二条", "ratio", "3%"),
        ),
      ),
      limits: [],
    },
    {
      id: "d23-08-small-profit",
      title: {
        zh: "小型微利企业所得税减免",
        en: "Less income tax for small low-profit enterprises",
      },
      quotes: [
        "对符合规定的小型微利企业年应纳税所得额不超过100万元的部分，减按25%计入应纳税所得额，按20%的税率缴纳企业所得税；对年应纳税所得额超过100万元但不超过300万元的部分，减按50%计入应纳税所得额，按20%的税率缴纳企业所得税。",
      ],
      instrument: "tax-relief",
      holders: [enterprise],
      payee: { zh: "纳税人", en: "the taxpayer" },
      payer: revenue,
      eligible: allOf(
        not(taxFacts.restricted),
        atMost(taxFacts.taxableIncome, money("300万元")),
        atMost(taxFacts.staff, fromOutside(SMALL, "count", "300人")),
        atMost(taxFacts.assets, fromOutside(SMALL, "money", "5000万元")),
      ),
      award: less(
        shareOf(taxFacts.taxableIncome, ordinaryRate),
        progressive(taxFacts.taxableIncome, [
          [money("100万元"), compose(percent("25%"), percent("20%"))],
          [null, compose(percent("50%"), percent("20%", 2))],
        ]),
      ),
      limits: [],
    },
    {
      id: "d23-08-local-taxes",
      title: { zh: "小规模纳税人地方税费减半", en: "Local taxes halved for small-scale taxpayers" },
      quotes: [
        "对增值税小规模纳税人减按50%征收资源税、城市维护建设税、房产税、城镇土地使用税、印花税（不含证券交易印花税）、耕地占用税和教育费附加、地方教育附加。",
      ],
      instrument: "tax-relief",
      holders: [enterprise],
      payee: { zh: "纳税人", en: "the taxpayer" },
      payer: revenue,
      eligible: taxFacts.smallScale,
      award: less(taxFacts.localTaxes, shareOf(taxFacts.localTaxes, percent("50%"))),
      limits: [],
    },
  ],
  unencoded: [
    {
      quote: "年应纳税所得额超过100万元但",
      reason: "effect",
      why: {
        zh: "就是前一段的上限，已写作第一段的上限",
        en: "the end of the first band, written there",
      },
    },
    {
      quote: "全面落实2018年以来国家新出台的各项税收优惠政策",
      reason: "other-document",
      why: {
        zh: "国家税收政策，下文重点写明的已编码",
        en: "national tax policies; those named below are written",
      },
    },
  ],
});
