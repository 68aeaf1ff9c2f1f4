import { defineArticle, fixedElsewhere } from "@gongbao/engine";
import { financeBodyFacts } from "../subjects/finance.ts";
import { enterprise, organisation } from "../subjects/kinds.ts";
import { DOCUMENT } from "./terms.ts";

/** 第6条 加大涉农金融资源投放力度 */
export const article06 = defineArticle({
  document: DOCUMENT,
  article: "6",
  measures: [
    {
      id: "d25-06-farm-loans",
      title: {
        zh: "县域金融机构涉农贷款增量奖励",
        en: "Reward for county lenders whose farm loans grew",
      },
      quotes: ["对县域金融机构当年涉农贷款增量按规定给予奖励"],
      instrument: "grant",
      holders: [organisation, enterprise],
      payee: { zh: "金融机构", en: "the lender" },
      eligible: financeBodyFacts.agriculturalLender,
      award: fixedElsewhere({ zh: "有关规定", en: "the rules in force" }),
      limits: [],
    },
    {
      id: "d25-06-new-lender",
      title: { zh: "新型农村金融机构贷款补贴", en: "Subsidy for loans of new rural lenders" },
      quotes: ["对符合条件的新型农村金融机构发放的贷款按规定给予补贴"],
      instrument: "grant",
      holders: [organisation, enterprise],
      payee: { zh: "金融机构", en: "the lender" },
      eligible: financeBodyFacts.newRuralLender,
      award: fixedElsewhere({ zh: "有关规定", en: "the rules in force" }),
      limits: [],
    },
  ],
  duties: [
    {
      quote:
        "探索发行项目融资和收益自求平衡的专项债券，支持符合条件、有一定收益的乡村公益性项目建设",
      what: {
        zh: "探索发行专项债券支持乡村公益性项目",
        en: "Explore special bonds for public-benefit projects in rural areas",
      },
    },
    {
      quote: "实施差别化的信贷激励约束引导政策",
      what: {
        zh: "实施差别化信贷政策，引导增加乡村振兴资金",
        en: "Apply differentiated lending policy and steer more funds to rural revitalisation",
      },
    },
    {
      quote:
        "积极运用支农再贷款、再贴现等货币政策手段，引导金融机构加大涉农贷款投放；推广“央行资金产业扶贫贷”业务",
      what: {
        zh: "运用支农再贷款、再贴现，推广产业扶贫贷",
        en: "Use relending and rediscounting for agriculture, and promote poverty-alleviation loans",
      },
    },
    {
      quote: "用足用好存款准备金比例考核、普惠金融定向降准、农业银行“三农金融事业部”考核等政策工具",
      what: { zh: "用好定向降准等政策工具", en: "Use targeted cuts of reserves and like tools" },
    },
  ],
  unencoded: [],
});
