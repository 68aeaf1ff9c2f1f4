import {
  allOf,
  always,
  anyOf,
  asOf,
  atLeast,
  atMost,
  cappedAt,
  count,
  defineArticle,
  fromOutside,
  less,
  money,
  percent,
  shareOf,
  sumOver,
  type Term,
  yearOf,
  yearsBetween,
} from "@gongbao/engine";
import { financeFirmFacts } from "../subjects/finance.ts";
import { enterprise, equipment, taxLoss } from "../subjects/kinds.ts";
import { researchFacts } from "../subjects/research.ts";
import { equipmentFacts, lossFacts, taxFacts } from "../subjects/tax.ts";
import { DOCUMENT, ordinaryRate, revenue, sameYear } from "./terms.ts";

const EQUIPMENT = "财税〔2018〕54号";
const RESEARCH = "财税〔2018〕99号";
const OVERSEAS = "财税〔2018〕64号";
const firstDay = fromOutside(RESEARCH, "day", "2018年1月1日");
const lastDay = fromOutside(RESEARCH, "day", "2020年12月31日");

/** Losses of so many years back, oldest first: those can be set off that are no older. */
const within = (years: Term<"count">) =>
  sumOver(taxLoss, lossFacts.left, atMost(yearsBetween(lossFacts.yearEnd, asOf), years));

/** 第1条 支持企业创新税收政策 */
export const article01 = defineArticle({
  document: DOCUMENT,
  article: "1",
  measures: [
    {
      id: "d23-01-high-tech-rate",
      title: { zh: "高新技术企业15%税率", en: "15% income tax for high-tech enterprises" },
      quotes: ["高新技术企业减按15%优惠税率征收企业所得税"],
      instrument: "tax-relief",
      holders: [enterprise],
      payee: { zh: "纳税人", en: "the taxpayer" },
      payer: revenue,
      eligible: financeFirmFacts.highTech,
      award: less(
        shareOf(taxFacts.taxableIncome, ordinaryRate),
        shareOf(taxFacts.taxableIncome, percent("15%")),
      ),
      limits: [],
    },
    {
      id: "d23-01-training",
      title: { zh: "职工教育经费扣除限额8%", en: "Training costs deducted up to 8% of wages" },
      quotes: ["着力落实好企业职工教育经费税前扣除政策，扣除限额比例由2.5%提高至8%"],
      instrument: "tax-relief",
      holders: [enterprise],
      payee: { zh: "纳税人", en: "the taxpayer" },
      payer: revenue,
      eligible: always,
      award: shareOf(
        less(
          cappedAt(taxFacts.trainingCosts, shareOf(taxFacts.wages, percent("8%"))),
          cappedAt(taxFacts.trainingCosts, shareOf(taxFacts.wages, percent("2.5%"))),
        ),
        taxFacts.citRate,
      ),
      limits: [],
    },
    {
      id: "d23-01-research",
      title: { zh: "研发费用加计扣除75%", en: "Research deducted once more by 75%" },
      quotes: ["按要求将企业研发费用加计扣除比例提高到75%的政策由科技型中小企业扩大至所有企业"],
      instrument: "tax-relief",
      holders: [enterprise],
      payee: { zh: "纳税人", en: "the taxpayer" },
      payer: revenue,
      eligible: allOf(atLeast(asOf, firstDay), atMost(asOf, lastDay)),
      award: shareOf(shareOf(researchFacts.researchDeduction, percent("75%")), taxFacts.citRate),
      limits: [],
    },
    {
      id: "d23-01-overseas-research",
      title: {
        zh: "委托境外研发费用加计扣除",
        en: "Research commissioned abroad deducted once more",
      },
      quotes: [
        "按要求将企业研发费用加计扣除比例提高到75%的政策由科技型中小企业扩大至所有企业",
        "取消企业委托境外研发费用不得加计扣除限制",
      ],
      instrument: "tax-relief",
      holders: [enterprise],
      payee: { zh: "纳税人", en: "the taxpayer" },
      payer: revenue,
      eligible: allOf(atLeast(asOf, firstDay), atMost(asOf, lastDay)),
      award: shareOf(
        shareOf(
          cappedAt(
            shareOf(taxFacts.overseasResearch, fromOutside(OVERSEAS, "ratio", "80%")),
            shareOf(researchFacts.researchDeduction, fromOutside(OVERSEAS, "ratio", "三分之二")),
          ),
          percent("75%"),
        ),
        taxFacts.citRate,
      ),
      limits: [],
    },
    {
      id: "d23-01-equipment",
      title: { zh: "设备、器具一次性税前扣除", en: "Equipment deducted at once" },
      quotes: ["将享受当年一次性税前扣除优惠的企业新购进的设备、器具单位价值上限提高到500万元"],
      instrument: "tax-relief",
      holders: [enterprise],
      item: equipment,
      payee: { zh: "纳税人", en: "the taxpayer" },
      payer: revenue,
      eligible: allOf(
        atMost(equipmentFacts.price, money("500万元")),
        atLeast(equipmentFacts.boughtOn, fromOutside(EQUIPMENT, "day", "2018年1月1日")),
        atMost(equipmentFacts.boughtOn, fromOutside(EQUIPMENT, "day", "2020年12月31日")),
        sameYear(yearOf(equipmentFacts.boughtOn), yearOf()),
      ),
      award: shareOf(less(equipmentFacts.price, equipmentFacts.depreciation), taxFacts.citRate),
      limits: [],
    },
    {
      id: "d23-01-losses",
      title: { zh: "亏损结转延长至10年", en: "Losses carried for ten years" },
      quotes: ["将高新技术企业和科技型中小企业亏损结转年限由5年延长至10年"],
      instrument: "tax-relief",
      holders: [enterprise],
      payee: { zh: "纳税人", en: "the taxpayer" },
      payer: revenue,
      eligible: anyOf(financeFirmFacts.highTech, taxFacts.techSmall),
      award: shareOf(
        less(
          cappedAt(taxFacts.taxableIncome, within(count("10年"))),
          cappedAt(taxFacts.taxableIncome, within(count("5年"))),
        ),
        taxFacts.citRate,
      ),
      limits: [],
    },
  ],
  unencoded: [
    {
      quote: "固定资产加速折旧等税收政策",
      reason: "other-document",
      why: {
        zh: "继续落实的国家政策，未写内容",
        en: "a national policy that goes on, of which nothing is said",
      },
    },
  ],
});
