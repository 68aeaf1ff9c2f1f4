import { factsOf } from "@gongbao/engine";
import { contract, filed, opinion, roster } from "./evidence.ts";
import { project } from "./kinds.ts";

const facts = factsOf(project);

/** What rules ask of a project of technical upgrading. */
export const projectFacts = {
  qualifies: facts.yesNo("qualifies", {
    evidence: opinion,
    label: {
      zh: "是否符合技术改造项目补助的条件",
      en: "meets the conditions for a technical-upgrading project",
    },
    hint: { zh: "条件由实施细则规定", en: "the conditions are left to the implementing rules" },
  }),
  auditedEquipment: facts.amount("auditedEquipment", {
    label: {
      zh: "第三方机构审核的实际设备（软件）投资额",
      en: "actual investment in equipment (software) as audited by a third party",
    },
    evidence: { zh: "第三方机构审核报告", en: "the third party's audit report" },
  }),
  provincialBenchmark: facts.yesNo("provincialBenchmark", {
    evidence: roster,
    label: {
      zh: "是否入围省对标国际同行业先进的重大技改项目",
      en: "on the province's list of major upgrading projects measured against the world's best",
    },
  }),
  provincialInterestSubsidy: facts.amount("provincialInterestSubsidy", {
    label: { zh: "省级贴息金额", en: "interest subsidy received from the province" },
    evidence: { zh: "省级贴息拨付文件", en: "the province's payment notice" },
  }),
  municipalMajor: facts.yesNo("municipalMajor", {
    evidence: roster,
    label: {
      zh: "是否对标国内同行业先进的市级重大技改项目",
      en: "chosen as a municipal major upgrading project measured against the country's best",
    },
  }),
  inProduction: facts.yesNo("inProduction", {
    label: { zh: "是否竣工投产", en: "completed and in production" },
    evidence: { zh: "竣工验收文件", en: "the acceptance document" },
  }),
  benchmarkInterest: facts.amount("benchmarkInterest", {
    label: {
      zh: "项目贷款按银行一年期贷款基准利率计算的利息",
      en: "interest on the project's loans at the banks' one-year benchmark lending rate",
    },
    evidence: { zh: "借款合同、利息清单", en: "loan contract, interest statement" },
  }),
  approvedOn: facts.day("approvedOn", {
    evidence: opinion,
    label: {
      zh: "认定符合技术改造项目补助条件的日期",
      en: "day it was approved as a technical-upgrading project",
    },
  }),
  provincialListedOn: facts.day("provincialListedOn", {
    evidence: roster,
    label: { zh: "入围省重大技改项目的日期", en: "day it was put on the province's list" },
  }),
  municipalListedOn: facts.day("municipalListedOn", {
    evidence: roster,
    label: { zh: "入选市级重大技改项目的日期", en: "day it was put on the city's list" },
  }),
  provincialMajor: facts.yesNo("provincialMajor", {
    label: {
      zh: "是否认定为省级重大技改项目",
      en: "recognised as a major upgrading project of the province",
    },
    evidence: { zh: "认定文件", en: "the document of recognition" },
  }),
  provincialAward: facts.amount("provincialAward", {
    label: {
      zh: "该项目获得的省级奖励资金",
      en: "award the project received from the province",
    },
    evidence: { zh: "省级奖励资金拨付文件", en: "the province's payment notice" },
  }),
  countySupported: facts.yesNo("countySupported", {
    label: {
      zh: "是否列入所在县（市、区）技改奖励资金的支持范围",
      en: "within what the county supports from its reward for upgrading",
    },
    evidence: { zh: "县（市、区）的支持文件", en: "the county's document" },
  }),
  supplyChain: facts.yesNo("supplyChain", {
    evidence: contract,
    label: {
      zh: "是否为融入龙头企业供应链而实施的技术改造、自主创新、管理提升项目",
      en: "done to join the supply chain of a leading firm",
    },
  }),
  benchmarkDriven: facts.yesNo("benchmarkDriven", {
    evidence: opinion,
    label: {
      zh: "是否应用场景标杆企业的带动项目",
      en: "led by a benchmark firm for application scenarios",
    },
  }),
  landmark: facts.yesNo("landmark", {
    evidence: opinion,
    label: {
      zh: "是否引进的带动性强、投资规模大、业态模式新的标志性重大项目",
      en: "a landmark project brought in",
    },
  }),
  replacesClosed: facts.yesNo("replacesClosed", {
    evidence: filed,
    label: {
      zh: "是否关停企业转产的新增项目",
      en: "a new project of a firm that was closed",
    },
  }),
};
