import { factsOf } from "@gongbao/engine";
import { contract, notice, opinion, taxed } from "./evidence.ts";
import { enterprise, organisation } from "./kinds.ts";

const firm = factsOf(enterprise);
const body = factsOf(enterprise, organisation);

/** What rules ask of a firm's research. */
export const researchFacts = {
  researchQualified: firm.yesNo("researchQualified", {
    evidence: opinion,
    label: {
      zh: "是否符合省研发投入补助条件",
      en: "meets the province's conditions for the research subsidy",
    },
  }),
  researchDeduction: firm.amount("researchDeduction", {
    label: {
      zh: "当年享受研发费用加计扣除的费用",
      en: "this year's research spending with super-deduction",
    },
    evidence: taxed,
  }),
  researchDeductionBefore: firm.amount("researchDeductionBefore", {
    label: {
      zh: "上年度享受研发费用加计扣除的费用",
      en: "last year's research spending with super-deduction",
    },
    evidence: taxed,
  }),
  provincialResearchSubsidy: firm.amount("provincialResearchSubsidy", {
    label: { zh: "省级确定的企业研发投入补助", en: "research subsidy set by the province" },
    evidence: notice,
  }),
  sharedInstruments: body.yesNo("sharedInstruments", {
    label: {
      zh: "是否使用（或开放）共享大型科研仪器的科技型中小微企业、创客团队或服务单位",
      en: "uses or shares large instruments under the scheme of vouchers",
    },
    evidence: contract,
  }),
};
