import {
  always,
  asOf,
  atMost,
  cappedAt,
  compose,
  count,
  defineArticle,
  percent,
  plus,
  shareOf,
  sumOver,
  under,
  where,
  yearsAfter,
  yearsBetween,
} from "@gongbao/engine";
import { ecoProject, enterprise, equipmentCredit } from "../subjects/kinds.ts";
import { ecoProjectFacts, equipmentCreditFacts, taxFacts } from "../subjects/tax.ts";
import { DOCUMENT, ordinaryRate, revenue } from "./terms.ts";

const freeUntil = yearsAfter(ecoProjectFacts.firstIncomeYear, count("三免"));
const halfUntil = yearsAfter(freeUntil, count("三减半"));

/** What is left of credits no older than five tax years. */
const carried = sumOver(
  equipmentCredit,
  equipmentCreditFacts.left,
  atMost(yearsBetween(equipmentCreditFacts.yearEnd, asOf), count("5个")),
);

/** 第6条 支持绿色节能发展税收政策 */
export const article06 = defineArticle({
  document: DOCUMENT,
  article: "6",
  measures: [
    {
      id: "d23-06-holiday",
      title: {
        zh: "环境保护、节能节水项目“三免三减半”",
        en: "Three years free and three at half for environmental projects",
      },
      quotes: ["在继续落实好环境保护、节能节水生产企业“三免三减半”等税收政策的基础上"],
      instrument: "tax-relief",
      holders: [enterprise],
      item: ecoProject,
      payee: { zh: "纳税人", en: "the taxpayer" },
      payer: revenue,
      eligible: ecoProjectFacts.qualifies,
      award: where(
        under(asOf, freeUntil),
        shareOf(ecoProjectFacts.income, ordinaryRate),
        where(
          under(asOf, halfUntil),
          shareOf(ecoProjectFacts.income, compose(percent("减半"), ordinaryRate)),
        ),
      ),
      limits: [],
    },
    {
      id: "d23-06-equipment",
      title: { zh: "专用设备投资额10%抵免", en: "Credit of 10% for special equipment" },
      quotes: [
        "着力实施节能节水和环境保护专用设备投资抵免企业所得税优惠政策，符合条件的企业可按专用设备投资额的10%抵免当年企业所得税应纳税额；不足抵免的，可在以后5个纳税年度内结转抵免。",
      ],
      instrument: "tax-relief",
      holders: [enterprise],
      payee: { zh: "纳税人", en: "the taxpayer" },
      payer: revenue,
      eligible: always,
      award: cappedAt(
        plus(shareOf(taxFacts.ecoEquipment, percent("10%")), carried),
        taxFacts.taxPayable,
      ),
      limits: [],
    },
  ],
  unencoded: [
    {
      quote: "“三免三减半”",
      reason: "name",
      why: {
        zh: "优惠的名称，已拆作“三免”“三减半”两段",
        en: "the name of the relief, written as its two spans",
      },
    },
  ],
});
