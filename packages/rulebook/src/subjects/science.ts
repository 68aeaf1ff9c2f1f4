import { factsOf } from "@gongbao/engine";
import { contract, filed, notice, opinion, recognised, roster } from "./evidence.ts";
import { achievement, enterprise, organisation, scienceProject } from "./kinds.ts";

const project = factsOf(scienceProject);
const result = factsOf(achievement);
const service = factsOf(enterprise, organisation);

/** What rules ask of a project of science and technology. */
export const scienceProjectFacts = {
  programme: project.level(
    "programme",
    {
      national: {
        zh: "国家科技重大专项、重点研发计划等",
        en: "national major project or key research programme",
      },
      provincial: { zh: "省科技重大专项计划", en: "provincial major science programme" },
      "new-product": {
        zh: "全市遴选的重大新产品研发项目",
        en: "major new product chosen by the city",
      },
      cooperation: {
        zh: "企业与高校、院所的产学研合作项目",
        en: "cooperation of firms with universities and institutes",
      },
      other: { zh: "其他", en: "other" },
    },
    { label: { zh: "所属计划", en: "programme" }, evidence: recognised },
  ),
  provincialAward: project.amount("provincialAward", {
    label: { zh: "省财政奖励金额", en: "award received from the province" },
    evidence: notice,
  }),
  provincialFundsLastYear: project.amount("provincialFundsLastYear", {
    label: { zh: "上年省拨经费", en: "funds from the province last year" },
    evidence: notice,
  }),
  useful: project.yesNo("useful", {
    evidence: opinion,
    label: {
      zh: "是否符合我市产业政策、在推进产业发展中发挥积极作用",
      en: "in line with the city's industrial policy and of use to it",
    },
  }),
  spending: project.amount("spending", {
    label: { zh: "合作项目实际支出费用", en: "actual spending on the project" },
    evidence: contract,
  }),
};

/** What rules ask of a result of research that is put to use. */
export const achievementFacts = {
  source: result.level(
    "source",
    {
      market: {
        zh: "通过技术市场交易或竞价拍卖取得",
        en: "bought on the technology market or at auction",
      },
      military: {
        zh: "承接部队军用技术转移",
        en: "transferred from military technology",
      },
      patent: { zh: "核心专利技术", en: "core patented technology" },
      other: { zh: "其他", en: "other" },
    },
    { label: { zh: "成果来源", en: "kind of result" }, evidence: contract },
  ),
  inProduction: result.yesNo("inProduction", {
    evidence: filed,
    label: { zh: "是否已产业化（转化实施）", en: "put into production" },
  }),
  contractAmount: result.amount("contractAmount", {
    label: { zh: "技术合同实际成交额", en: "amount of the technology contract" },
    evidence: contract,
  }),
  chosen: result.yesNo("chosen", {
    label: { zh: "是否经择优选定", en: "chosen on merit" },
    evidence: roster,
  }),
};

/** What rules ask of a body that helps results of research to be put to use. */
export const transferServiceFacts = {
  transferService: service.yesNo("transferService", {
    evidence: recognised,
    label: {
      zh: "是否科技成果转移转化服务机构",
      en: "a service body for the transfer of technology",
    },
  }),
  transfersInCity: service.number("transfersInCity", {
    label: {
      zh: "本年度促成在市内转化的科技成果数",
      en: "results it brought into use in the city this year",
    },
    evidence: contract,
    max: 100000,
  }),
  transferContracts: service.amount("transferContracts", {
    label: { zh: "本年度技术合同成交额", en: "technology contracts concluded this year" },
    evidence: contract,
  }),
  transferProvincialAward: service.amount("transferProvincialAward", {
    label: {
      zh: "本年度作为成果转化服务机构获得的省级财政奖补",
      en: "grant received from the province this year as a service body for transfer",
    },
    evidence: notice,
  }),
};
