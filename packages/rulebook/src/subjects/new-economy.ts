import { factsOf } from "@gongbao/engine";
import { accounts, recognised, registered, opinion } from "./evidence.ts";
import { demonstrationProject, enterprise } from "./kinds.ts";

const firm = factsOf(enterprise);
const project = factsOf(demonstrationProject);

/** What rules ask of a firm of the new economy, and of those who finance or insure it. */
export const newEconomyFacts = {
  newEconomy: firm.yesNo("newEconomy", {
    label: { zh: "是否经认定的新经济企业", en: "recognised as a firm of the new economy" },
    evidence: { zh: "认定文件", en: "the document of recognition" },
  }),
  startUp: firm.yesNo("startUp", {
    evidence: opinion,
    label: { zh: "是否处于初创期", en: "in its start-up period" },
  }),
  valuation: firm.amount("valuation", {
    label: { zh: "投资后的企业估值", en: "value of the firm after the investment" },
    hint: {
      zh: "用来判断股权比例；由投资协议载明",
      en: "tells the share of equity; stated in the investment agreement",
    },
    evidence: { zh: "投资协议、评估报告", en: "investment agreement, valuation report" },
  }),
  directInvestment: firm.amount("directInvestment", {
    label: {
      zh: "所获私募股权、风险或天使投资的直接投资额",
      en: "direct investment received from private equity, venture capital or angels",
    },
    evidence: { zh: "投资协议、到账凭证", en: "investment agreement, proof of payment" },
  }),
  loanInterest: firm.amount("loanInterest", {
    label: { zh: "实际发生的贷款利息总额", en: "interest actually incurred on loans, in all" },
    evidence: { zh: "借款合同、利息清单", en: "loan contracts, interest statements" },
  }),
  guaranteeCompany: firm.yesNo("guaranteeCompany", {
    evidence: registered,
    label: {
      zh: "是否为新经济企业提供担保的融资性担保公司",
      en: "a financing guarantee company that guarantees firms of the new economy",
    },
  }),
  guaranteeBalance: firm.amount("guaranteeBalance", {
    evidence: accounts,
    label: {
      zh: "为新经济企业担保的季均余额",
      en: "average quarterly balance of guarantees for firms of the new economy",
    },
  }),
  newFieldFirm: firm.yesNo("newFieldFirm", {
    label: {
      zh: "是否经认定的人工智能、云计算、大数据、物联网、虚拟现实、“互联网+”、平台经济等企业",
      en: "recognised in artificial intelligence, cloud, big data, internet of things, virtual reality, Internet Plus or platforms",
    },
    evidence: { zh: "认定文件", en: "the document of recognition" },
  }),
  foundedOn: firm.day("foundedOn", {
    label: { zh: "新建（成立）日期", en: "day the firm was founded" },
    evidence: { zh: "营业执照", en: "business licence" },
  }),
  operatingCosts: firm.amount("operatingCosts", {
    label: { zh: "当年运营费用", en: "this year's operating costs" },
    evidence: { zh: "经审计的年度财务报表", en: "audited annual accounts" },
  }),
};

/** What rules ask of a project that shows an application of the new economy. */
export const demonstrationFacts = {
  isDemonstration: project.yesNo("isDemonstration", {
    evidence: recognised,
    label: {
      zh: "是否新经济应用示范推广项目",
      en: "a project that shows and spreads an application of the new economy",
    },
  }),
  promotionCosts: project.amount("promotionCosts", {
    label: { zh: "示范推广费用", en: "costs of showing and spreading it" },
    evidence: { zh: "费用凭证、审计报告", en: "proof of costs, audit report" },
  }),
};
