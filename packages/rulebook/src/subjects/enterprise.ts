import { factsOf } from "@gongbao/engine";
import { contract, opinion, recognised } from "./evidence.ts";
import { enterprise, organisation } from "./kinds.ts";

const firm = factsOf(enterprise);
const body = factsOf(enterprise, organisation);

/** What rules ask of a firm as a whole. */
export const firmFacts = {
  manufacturer: firm.yesNo("manufacturer", {
    label: { zh: "是否制造业企业", en: "a manufacturing enterprise" },
    evidence: {
      zh: "营业执照、统计登记的行业代码",
      en: "business licence, registered industry code",
    },
  }),
  fitsUpgradeDirection: firm.yesNo("fitsUpgradeDirection", {
    evidence: opinion,
    label: {
      zh: "是否符合我市产业升级方向",
      en: "in line with the city's direction of industrial upgrading",
    },
  }),
  revenue: firm.amount("revenue", {
    label: { zh: "年主营业务收入", en: "annual revenue of the main business" },
    evidence: { zh: "经审计的年度财务报表", en: "audited annual accounts" },
  }),
  highestRevenueBefore: firm.amount("highestRevenueBefore", {
    label: {
      zh: "以往各年最高的主营业务收入",
      en: "highest annual revenue of the main business in any earlier year",
    },
    hint: {
      zh: "用来判断是否“首次超过”",
      en: "tells whether a threshold is passed for the first time",
    },
    evidence: { zh: "以往年度经审计的财务报表", en: "audited accounts of earlier years" },
  }),
};

/** What rules ask of any body, firm or not. */
export const bodyFacts = {
  clusterResearchBody: body.yesNo("clusterResearchBody", {
    evidence: recognised,
    label: {
      zh: "是否九大产业集群引进的高水平配套研发机构",
      en: "a high-level supporting research body brought in by one of the nine industrial clusters",
    },
  }),
  researchBodyIntroducedOn: body.day("researchBodyIntroducedOn", {
    evidence: contract,
    label: { zh: "研发机构引进日期", en: "day the research body was brought in" },
  }),
};
