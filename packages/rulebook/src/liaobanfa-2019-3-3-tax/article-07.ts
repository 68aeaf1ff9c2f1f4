import {
  allOf,
  asOf,
  atMost,
  defineArticle,
  fromOutside,
  happened,
  yearsBetween,
} from "@gongbao/engine";
import { enterprise } from "../subjects/kinds.ts";
import { taxFacts } from "../subjects/tax.ts";
import { DOCUMENT, revenue } from "./terms.ts";

/** 第7条 支持去产能企业发展税收政策 */
export const article07 = defineArticle({
  document: DOCUMENT,
  article: "7",
  measures: [
    {
      id: "d23-07-closed",
      title: {
        zh: "去产能停产企业免征房产税、土地使用税",
        en: "No property or land tax for firms that stopped",
      },
      quotes: [
        "对按照去产能和调结构政策要求停产停业、关闭的企业，自停产停业次月起，按规定免征房产税、城镇土地使用税。",
      ],
      instrument: "tax-relief",
      holders: [enterprise],
      payee: { zh: "纳税人", en: "the taxpayer" },
      payer: revenue,
      eligible: allOf(
        taxFacts.stoppedForCapacity,
        happened(taxFacts.stoppedOn),
        atMost(
          yearsBetween(taxFacts.stoppedOn, asOf),
          fromOutside("财税〔2018〕107号", "count", "两年"),
        ),
      ),
      award: taxFacts.exemptTax,
      limits: [],
    },
  ],
  unencoded: [
    {
      quote:
        "在继续落实好改制重组企业所得税适用特殊性税务处理、免征或减征契税、暂免征收土地增值税等税收政策的基础上",
      reason: "other-document",
      why: {
        zh: "继续落实的国家政策，未写内容",
        en: "national policies that go on, of which nothing is said",
      },
    },
  ],
});
