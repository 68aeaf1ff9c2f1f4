import {
  allOf,
  always,
  cappedAt,
  count,
  defineArticle,
  hasLasted,
  percent,
  plus,
  shareOf,
  sumOver,
  yearOf,
  yearsAfter,
} from "@gongbao/engine";
import { enterprise, person, ventureInvestment } from "../subjects/kinds.ts";
import { taxFacts, ventureFacts } from "../subjects/tax.ts";
import { DOCUMENT, revenue, sameYear } from "./terms.ts";

/** 70% of what was invested and turned two years old within the tax year. */
const matured = sumOver(
  ventureInvestment,
  shareOf(ventureFacts.amount, percent("70%")),
  allOf(
    ventureFacts.startUp,
    hasLasted(ventureFacts.investedOn, count("满2年")),
    sameYear(yearOf(yearsAfter(ventureFacts.investedOn, count("满2年"))), yearOf()),
  ),
);

/** 第5条 支持创业投资、天使投资发展税收政策 */
export const article05 = defineArticle({
  document: DOCUMENT,
  article: "5",
  measures: [
    {
      id: "d23-05-venture",
      title: { zh: "创业投资、天使投资抵扣", en: "Deduction for venture and angel investment" },
      quotes: [
        "对采取股权投资方式投资于初创期、种子期科技型企业的公司制创业投资企业、有限合伙制创业投资企业法人合伙人及个人合伙人、天使投资人，可在投资满2年的当年，按对企业投资额的70%抵扣相应的应纳税所得额，当年不足抵扣的，可在以后纳税年度结转抵扣。",
      ],
      instrument: "tax-relief",
      holders: [enterprise, person],
      payee: { zh: "投资人", en: "the investor" },
      payer: revenue,
      eligible: always,
      award: shareOf(
        cappedAt(plus(matured, taxFacts.ventureCarried), taxFacts.ventureIncome),
        taxFacts.citRate,
      ),
      limits: [],
    },
  ],
  unencoded: [
    {
      quote: "创投企业对中小高新技术企业投资抵免等税收政策",
      reason: "other-document",
      why: {
        zh: "继续落实的国家政策，未写内容",
        en: "a national policy that goes on, of which nothing is said",
      },
    },
  ],
});
