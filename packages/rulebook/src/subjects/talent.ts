import { factsOf } from "@gongbao/engine";
import { contract, notice, recognised } from "./evidence.ts";
import { enterprise, organisation, talent } from "./kinds.ts";

const person = factsOf(talent);
const employer = factsOf(enterprise, organisation);

/** What rules ask of a person of talent. */
export const talentFacts = {
  rank: person.level(
    "rank",
    {
      top: { zh: "顶尖人才", en: "person of the very first rank" },
      high: { zh: "高端人才", en: "person of high rank" },
      senior: { zh: "正高级专业技术人员", en: "senior specialist (full grade)" },
      doctor: { zh: "博士", en: "doctor" },
      master: { zh: "硕士", en: "master" },
      finance: { zh: "金融高端人才", en: "financial specialist of high rank" },
      "finance-star": {
        zh: "获“聊城金融之星”称号的高技能人才",
        en: "“financial star” of the city",
      },
      other: { zh: "其他", en: "other" },
    },
    { label: { zh: "人才层次", en: "rank" }, evidence: recognised },
  ),
  introduced: person.yesNo("introduced", {
    label: { zh: "是否引进的人才", en: "brought in from elsewhere" },
    evidence: { zh: "劳动合同、引进备案", en: "employment contract, record of arrival" },
  }),
  assessed: person.yesNo("assessed", {
    label: { zh: "是否经评审认定", en: "confirmed by review" },
    evidence: recognised,
  }),
  months: person.number("months", {
    evidence: { zh: "社会保险缴纳证明、工资发放记录", en: "proof of social insurance, payroll" },
    label: { zh: "本次计发的月数", en: "months to be paid for" },
    max: 12,
  }),
  project: person.yesNo("project", {
    evidence: contract,
    label: {
      zh: "是否在聊承担重大科研、产业或创新创业项目",
      en: "carries on a project of research, industry or enterprise in Liaocheng",
    },
  }),
  programme: person.yesNo("programme", {
    label: {
      zh: "是否成功申报入选国家、省部级人才工程",
      en: "admitted to a national or provincial talent programme",
    },
    hint: {
      zh: "千人计划、万人计划、泰山学者、泰山产业领军人才等",
      en: "Thousand Talents, Ten Thousand Talents, Taishan Scholars, Taishan Industry Leaders and the like",
    },
    evidence: recognised,
  }),
  programmeFunds: person.amount("programmeFunds", {
    label: {
      zh: "国家、省给予的人才资助经费额度",
      en: "funds the state or the province gave the person",
    },
    evidence: notice,
  }),
  serviceAward: person.amount("serviceAward", {
    label: {
      zh: "作为科技特派员与企业产学研合作获得的省级财政后补助奖励",
      en: "the province's later reward for cooperation with firms as a science envoy",
    },
    evidence: notice,
  }),
  marketQualified: person.yesNo("marketQualified", {
    evidence: contract,
    label: {
      zh: "是否在我市注册或经营的企业从事金融岗位工作（或金融机构一线、中后台）并符合条件",
      en: "works in finance for a firm of the city and meets the conditions",
    },
  }),
};

/** What rules ask of an employer. */
export const employerFacts = {
  jointLaboratory: employer.yesNo("jointLaboratory", {
    label: {
      zh: "是否在知名院校合作共建实验室、设立研发分部",
      en: "shares a laboratory with a well-known university, or keeps a branch for research there",
    },
    evidence: contract,
  }),
};
