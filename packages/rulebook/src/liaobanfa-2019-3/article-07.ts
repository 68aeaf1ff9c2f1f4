import { allOf, atDiscretion, defineArticle, isOneOf } from "@gongbao/engine";
import { financeBodyFacts, financeFirmFacts, loanFacts } from "../subjects/finance.ts";
import { enterprise, loan, organisation, person, platform } from "../subjects/kinds.ts";
import { body, responsible } from "../subjects/parties.ts";
import { platformFacts } from "../subjects/platform.ts";
import { DOCUMENT } from "./terms.ts";

const decider = responsible(
  "市工业和信息化局、市文化和旅游局、市财政局",
  "bureaus of industry, of culture and of finance",
);

/** 第7条 大力支持传统产业提质效 */
export const article07 = defineArticle({
  document: DOCUMENT,
  article: "7",
  measures: [
    {
      id: "d2-07-farm-interest",
      title: { zh: "涉农贷款贴息", en: "Interest subsidy for farm loans" },
      quotes: ["实施涉农贷款贴息、担保费用补助、担保风险补偿等综合扶持政策"],
      instrument: "interest-subsidy",
      holders: [enterprise, person],
      item: loan,
      payee: { zh: "农业适度规模经营主体", en: "the farm" },
      eligible: allOf(financeFirmFacts.agriculturalCredit, isOneOf(loanFacts.kind, "agricultural")),
      award: atDiscretion(decider),
      limits: [],
    },
    {
      id: "d2-07-farm-guarantee-fee",
      title: { zh: "农业信贷担保费用补助", en: "Grant for the fees of farm credit guarantees" },
      quotes: [
        "实施涉农贷款贴息、担保费用补助、担保风险补偿等综合扶持政策，加快构建覆盖全市的政策性农业信贷担保体系",
      ],
      instrument: "grant",
      holders: [enterprise, person],
      item: loan,
      payee: { zh: "农业适度规模经营主体", en: "the farm" },
      eligible: allOf(financeFirmFacts.agriculturalCredit, isOneOf(loanFacts.kind, "agricultural")),
      award: atDiscretion(decider),
      limits: [],
    },
    {
      id: "d2-07-farm-guarantee-risk",
      title: {
        zh: "农业信贷担保风险补偿",
        en: "Compensation for the risks of farm credit guarantees",
      },
      quotes: [
        "实施涉农贷款贴息、担保费用补助、担保风险补偿等综合扶持政策，加快构建覆盖全市的政策性农业信贷担保体系，为多种形式农业适度规模经营主体提供信贷担保服务。",
      ],
      instrument: "grant",
      holders: [organisation, enterprise],
      payee: { zh: "农业信贷担保机构", en: "the guarantor" },
      eligible: financeBodyFacts.agriculturalGuarantor,
      award: atDiscretion(decider),
      limits: [],
    },
    {
      id: "d2-07-cultural-platform",
      title: {
        zh: "文化产业发展公共平台支持",
        en: "Support for public platforms of cultural industry",
      },
      quotes: ["支持文化创意产业发展，重点支持文化产业发展公共平台建设和新型文化业态培育。"],
      instrument: "grant",
      holders: [enterprise, organisation],
      item: platform,
      payee: body,
      eligible: isOneOf(platformFacts.kind, "cultural"),
      award: atDiscretion(decider),
      limits: [],
    },
  ],
  unencoded: [
    {
      quote: "完善财政贴息、奖补政策，推动全市主导产业骨干企业实施新一轮高水平技术改造。",
      reason: "other-document",
      why: {
        zh: "由“九大”产业集群财政政策第七条落实，在该条编码",
        en: "carried out by article 七 of the opinion on the nine clusters, and written there",
      },
    },
    {
      quote:
        "各县（市、区）、市属开发区财政对因政策原因关闭的企业给予补贴，市财政根据各县（市、区）、市属开发区任务量和绩效考核情况给予综合奖补。",
      reason: "other-document",
      why: {
        zh: "由“九大”产业集群财政政策第六条落实，在该条编码",
        en: "carried out by article 六 of the opinion on the nine clusters, and written there",
      },
    },
  ],
});
