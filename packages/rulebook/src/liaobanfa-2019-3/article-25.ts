import { atDiscretion, defineArticle, isOneOf } from "@gongbao/engine";
import { financeBodyFacts, policyFacts } from "../subjects/finance.ts";
import { enterprise, insurancePolicy, organisation } from "../subjects/kinds.ts";
import { responsible } from "../subjects/parties.ts";
import { DOCUMENT } from "./terms.ts";

const decider = responsible(
  "市财政局、市地方金融监管局",
  "bureaus of finance and of financial supervision",
);

/** 第25条 引导金融资本投向实体经济 */
export const article25 = defineArticle({
  document: DOCUMENT,
  article: "25",
  measures: [
    {
      id: "d2-25-model-lender",
      title: { zh: "金融机构示范性奖补", en: "Reward for model lenders" },
      quotes: [
        "对在服务“三农”“四新”、小微企业等方面作出突出贡献的金融机构及地方新型金融组织，给予示范性奖补。",
      ],
      instrument: "grant",
      holders: [organisation, enterprise],
      payee: { zh: "金融机构", en: "the lender" },
      eligible: financeBodyFacts.modelLender,
      award: atDiscretion(decider),
      limits: [],
    },
    {
      id: "d2-25-insured",
      title: { zh: "“政银保”投保企业补贴", en: "Subsidy for firms with loan guarantee insurance" },
      quotes: ["深入开展“政银保”贷款保证保险业务，对投保企业、保险公司、贷款银行给予财政补贴。"],
      instrument: "premium-subsidy",
      holders: [enterprise],
      item: insurancePolicy,
      payee: { zh: "投保企业", en: "the insured firm" },
      eligible: isOneOf(policyFacts.kind, "loan-guarantee"),
      award: atDiscretion(decider),
      limits: [],
    },
    {
      id: "d2-25-insurer",
      title: { zh: "“政银保”保险公司补贴", en: "Subsidy for insurers of loans" },
      quotes: ["深入开展“政银保”贷款保证保险业务，对投保企业、保险公司、贷款银行给予财政补贴。"],
      instrument: "grant",
      holders: [organisation, enterprise],
      payee: { zh: "保险公司", en: "the insurer" },
      eligible: isOneOf(financeBodyFacts.loanGuaranteeRole, "insurer"),
      award: atDiscretion(decider),
      limits: [],
    },
    {
      id: "d2-25-lender",
      title: {
        zh: "“政银保”贷款银行补贴",
        en: "Subsidy for lenders with loan guarantee insurance",
      },
      quotes: ["深入开展“政银保”贷款保证保险业务，对投保企业、保险公司、贷款银行给予财政补贴。"],
      instrument: "grant",
      holders: [organisation, enterprise],
      payee: { zh: "贷款银行", en: "the lending bank" },
      eligible: isOneOf(financeBodyFacts.loanGuaranteeRole, "lender"),
      award: atDiscretion(decider),
      limits: [],
    },
  ],
  duties: [
    {
      quote: "支持做大做强地方法人金融机构",
      what: { zh: "支持做大做强地方法人金融机构", en: "Strengthen local lenders" },
    },
  ],
  unencoded: [
    {
      quote:
        "大力发展政府性融资担保机构，支持实施降低担保费率政策，由此减少的收益由各级财政给予适当补偿。",
      reason: "other-document",
      why: {
        zh: "由财政金融政策协同配合第11条落实，在该条编码",
        en: "carried out by article 11 of the opinion on finance, and written there",
      },
    },
    {
      quote:
        "加大创业担保贷款财政贴息政策支持力度，对金融机构向符合条件的个人和小微企业发放贷款按规定给予一定时限的担保和贴息。",
      reason: "other-document",
      why: {
        zh: "由财政金融政策协同配合第10条落实，在该条编码",
        en: "carried out by article 10 of the opinion on finance, and written there",
      },
    },
    {
      quote: "鼓励我市金融机构积极申报新旧动能转换金融创新产品。",
      reason: "other-document",
      why: {
        zh: "由财政金融政策协同配合第23条落实，在该条编码",
        en: "carried out by article 23 of the opinion on finance, and written there",
      },
    },
  ],
});
