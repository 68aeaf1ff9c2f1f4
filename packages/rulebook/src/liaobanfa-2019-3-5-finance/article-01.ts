import {
  allOf,
  baseWithin,
  capPerYear,
  defineArticle,
  isOneOf,
  money,
  percent,
  shareOf,
} from "@gongbao/engine";
import { financeFirmFacts, policyFacts } from "../subjects/finance.ts";
import { enterprise, insurancePolicy } from "../subjects/kinds.ts";
import { firm } from "../subjects/parties.ts";
import { DOCUMENT } from "./terms.ts";

/** 第1条 完善高端装备制造和新材料、高端软件保费补贴政策 */
export const article01 = defineArticle({
  document: DOCUMENT,
  article: "1",
  measures: [
    {
      id: "d25-01-first-set-premium",
      title: { zh: "首台（套）等保费补贴", en: "Premium subsidy for first-of-their-kind products" },
      quotes: [
        "对企业投保首台（套）技术装备及关键核心零部件、首批（次）新材料、首套软件质量保证保险、产品责任保险和产品综合险，财政部门按不高于3%的费率上限及实际投保年度保费80%的比例，给予单户企业年度最高500万元的保费补贴。",
      ],
      instrument: "premium-subsidy",
      holders: [enterprise],
      item: insurancePolicy,
      payee: firm,
      payer: { zh: "财政部门", en: "the treasury" },
      eligible: isOneOf(policyFacts.kind, "first-set"),
      award: shareOf(
        baseWithin(policyFacts.premium, percent("3%"), policyFacts.sumInsured),
        percent("80%"),
      ),
      limits: [capPerYear(money("500万元"), "年度最高500万元")],
    },
    {
      id: "d25-01-research-premium",
      title: { zh: "高新技术企业保险保费补贴", en: "Premium subsidy for high-tech enterprises" },
      quotes: [
        "对高新技术企业购买的产品研发责任保险、关键研发设备保险、产品质量保证保险，财政部门按不高于3%的费率上限及实际投保年度保费的50%给予补贴，单个企业的年度财政扶持额度最高不超过50万元。",
      ],
      instrument: "premium-subsidy",
      holders: [enterprise],
      item: insurancePolicy,
      payee: firm,
      payer: { zh: "财政部门", en: "the treasury" },
      eligible: allOf(financeFirmFacts.highTech, isOneOf(policyFacts.kind, "research")),
      award: shareOf(
        baseWithin(policyFacts.premium, percent("3%"), policyFacts.sumInsured),
        percent("50%"),
      ),
      limits: [capPerYear(money("50万元"), "单个企业的年度财政扶持额度最高不超过50万元")],
    },
  ],
  unencoded: [],
});
