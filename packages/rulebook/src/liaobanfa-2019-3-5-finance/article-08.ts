import { defineArticle, less, isOneOf, percent, shareOf } from "@gongbao/engine";
import { policyFacts } from "../subjects/finance.ts";
import { enterprise, insurancePolicy, organisation, person } from "../subjects/kinds.ts";
import { DOCUMENT } from "./terms.ts";

/** 第8条 加快建立多层次农业保险体系 */
export const article08 = defineArticle({
  document: DOCUMENT,
  article: "8",
  measures: [
    {
      id: "d25-08-forest-premium",
      title: {
        zh: "公益林保险林农保费降至零",
        en: "Foresters' share of forest insurance brought to nothing",
      },
      quotes: ["将公益林险种林农自行承担保费部分统一降至零。"],
      instrument: "premium-subsidy",
      holders: [person, enterprise, organisation],
      item: insurancePolicy,
      payee: { zh: "林农（由财政代缴）", en: "the forester, whose premium is paid" },
      eligible: isOneOf(policyFacts.kind, "forest"),
      award: less(policyFacts.ownShare, shareOf(policyFacts.ownShare, percent("降至零"))),
      limits: [],
    },
  ],
  duties: [
    {
      quote: "2018年新增马铃薯、大豆补贴险种，提高小麦、玉米、花生、苹果和桃险种的保障水平",
      what: {
        zh: "新增马铃薯、大豆补贴险种，提高五个险种保障水平",
        en: "Add potato and soya insurance, and raise the cover of five other kinds",
      },
      by: { year: "2018年" },
    },
    {
      quote: "完善特色农产品目标价格保险补贴政策",
      what: {
        zh: "完善特色农产品目标价格保险补贴政策",
        en: "Improve the subsidy for insurance of target prices",
      },
    },
    {
      quote: "探索建立农业保险大灾（巨灾）风险分散机制",
      what: {
        zh: "探索建立农业保险大灾风险分散机制",
        en: "Explore ways to spread the catastrophe risk of farm insurance",
      },
    },
    {
      quote: "鼓励县（市、区）政府、市属开发区管委会和保险机构开展特色农产品保险试点",
      what: { zh: "开展特色农产品保险试点", en: "Try out insurance of special farm products" },
    },
  ],
  unencoded: [],
});
