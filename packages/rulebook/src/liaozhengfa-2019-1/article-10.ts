import { allOf, atDiscretion, defineArticle } from "@gongbao/engine";
import { enterprise } from "../subjects/kinds.ts";
import { privateFirmFacts } from "../subjects/private-firm.ts";
import { DOCUMENT } from "./terms.ts";

const firm = { zh: "企业", en: "the enterprise" };
const relief = { zh: "纾困基金", en: "the relief fund" };
const onlending = {
  zh: "市县两级企业应急转贷基金",
  en: "the city's and counties' on-lending funds",
};

/** 第10条 破解民营企业资金困难 */
export const article10 = defineArticle({
  document: DOCUMENT,
  article: "10",
  measures: [
    {
      id: "d1-10-relief-fund",
      title: { zh: "纾困基金资金救助", en: "Help from the relief fund" },
      quotes: [
        "建立纾困企业名单，在企业遇到资金困难时以入股或股权质押中长期借款的形式给予资金救助。",
      ],
      instrument: "loan",
      holders: [enterprise],
      payee: firm,
      payer: relief,
      eligible: allOf(privateFirmFacts.onReliefList, privateFirmFacts.shortOfFunds),
      award: atDiscretion(relief),
      limits: [],
    },
    {
      id: "d1-10-on-lending",
      title: { zh: "企业应急转贷", en: "Short-term on-lending" },
      quotes: [
        "利用市场化方式建立市县两级企业应急转贷基金，为资金周转暂时困难的民营中小微企业，提供短期资金融通服务。",
      ],
      instrument: "loan",
      holders: [enterprise],
      payee: firm,
      payer: onlending,
      eligible: allOf(
        privateFirmFacts.privateFirm,
        privateFirmFacts.smallOrMedium,
        privateFirmFacts.shortOfFunds,
      ),
      award: atDiscretion(onlending),
      limits: [],
    },
  ],
  unencoded: [
    {
      quote: "加强金融综合服务平台建设，解决银企信息不对称问题。",
      reason: "duty",
      why: { zh: "平台建设，不给付", en: "building a platform; it gives nothing" },
    },
    {
      quote: "市级成立10亿元的纾困基金",
      reason: "effect",
      why: {
        zh: "基金的总规模，由全体企业共用，不限定单个企业",
        en: "the size of the whole fund; it bounds no single enterprise",
      },
    },
    {
      quote:
        "完善续贷转贷政策，对企业融资到期需要续贷且符合无还本续贷条件的，按无还本续贷政策办理，让有信用、有市场前景的企业避免资金占用，实现贷款到期后无缝续贷。",
      reason: "other-document",
      why: {
        zh: "按无还本续贷政策办理，条件另有规定",
        en: "as another policy on renewals lays down",
      },
    },
    {
      quote: "市县两级企业",
      reason: "name",
      why: { zh: "基金的名称", en: "part of the funds' name" },
    },
  ],
});
