import { atDiscretion, defineArticle } from "@gongbao/engine";
import { financeBodyFacts } from "../subjects/finance.ts";
import { enterprise, organisation } from "../subjects/kinds.ts";
import { city, counties, responsible } from "../subjects/parties.ts";
import { DOCUMENT } from "./terms.ts";

const decider = responsible(
  "市财政局、中国人民银行聊城市中心支行",
  "bureau of finance and the central bank",
);

/** 第11条 加大中小微企业融资担保增信力度 */
export const article11 = defineArticle({
  document: DOCUMENT,
  article: "11",
  measures: [
    {
      id: "d25-11-guarantee-rate",
      title: { zh: "降低担保费率补偿", en: "Compensation for lower guarantee rates" },
      quotes: [
        "大力发展政府性融资担保机构，支持实施降低担保费率政策，由此减少的收益由市、县两级财政给予适当补偿。",
      ],
      instrument: "grant",
      holders: [organisation, enterprise],
      payee: { zh: "政府性融资担保机构", en: "the public guarantor" },
      payers: [{ label: city }, { label: counties }],
      eligible: financeBodyFacts.guaranteeBody,
      award: atDiscretion(decider),
      limits: [],
    },
  ],
  duties: [
    {
      quote: "参照省级模式，结合我市实际实施小微企业融资担保代偿补偿政策",
      what: {
        zh: "实施小微企业融资担保代偿补偿政策",
        en: "Compensate guarantors for small firms' defaults",
      },
    },
    {
      quote: "引导金融机构完善担保贷款项目利率风险定价和保证金存缴机制",
      what: {
        zh: "完善担保贷款定价和保证金机制",
        en: "Improve the pricing of guaranteed loans and the rules on deposits",
      },
    },
    {
      quote:
        "各银行业金融机构要将征信和信用评级机构出具的信用报告和评级结果作为中小微企业融资的重要参考",
      what: { zh: "把信用报告和评级作为融资的重要参考", en: "Rely on credit reports and ratings" },
    },
  ],
  unencoded: [
    {
      quote: "市、县两级财政",
      reason: "name",
      why: { zh: "市和县两级，已写作支付者", en: "city and county, which are named as payers" },
    },
  ],
});
