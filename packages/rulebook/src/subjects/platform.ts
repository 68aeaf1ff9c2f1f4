import { factsOf } from "@gongbao/engine";
import { accounts, notice, opinion, recognised, roster } from "./evidence.ts";
import { platform } from "./kinds.ts";

const facts = factsOf(platform);

/** What rules ask of a platform: for research, for start-ups, for training, for a public service. */
export const platformFacts = {
  kind: facts.level(
    "kind",
    {
      "research-centre": { zh: "工程技术研究中心", en: "engineering research centre" },
      laboratory: { zh: "重点实验室", en: "key laboratory" },
      "other-technology": {
        zh: "企业技术中心、工程实验室、工业设计中心、院士工作站等",
        en: "enterprise technology centre, engineering laboratory, industrial design centre, academicians' workstation",
      },
      "national-centre": {
        zh: "国家制造业创新中心、产业创新中心、技术创新中心、临床医学研究中心",
        en: "national centre for manufacturing, industrial or technological innovation, or clinical research",
      },
      collaboration: {
        zh: "高水平协同创新平台",
        en: "high-level platform for joint innovation",
      },
      "public-service": {
        zh: "公共服务平台（国家产品质量监督检验中心等）",
        en: "public service platform (national product quality centre and the like)",
      },
      institute: { zh: "新型研发机构", en: "new type of research institute" },
      incubator: { zh: "科技企业孵化器", en: "incubator for technology firms" },
      "startup-base": { zh: "创业孵化基地", en: "incubation base for start-ups" },
      makerspace: { zh: "众创空间", en: "makerspace" },
      "small-firm-base": {
        zh: "小微企业创业创新示范基地",
        en: "demonstration base for small firms",
      },
      "skill-carrier": {
        zh: "技师工作站、技能大师工作室、传统技能人才培养基地",
        en: "workstation, studio or base for skilled workers",
      },
      "standards-regional": {
        zh: "区域型国家技术标准创新基地",
        en: "regional national base for technical standards",
      },
      "standards-field": {
        zh: "领域型国家技术标准创新基地",
        en: "national base for technical standards of a field",
      },
      "standards-provincial": {
        zh: "省级技术标准创新基地",
        en: "provincial base for technical standards",
      },
      "standards-application": {
        zh: "标准化推广应用平台（示范推广平台）",
        en: "platform for applying standards",
      },
      "standards-innovation": { zh: "标准创新平台", en: "platform for new standards" },
      property: {
        zh: "聊城市知识产权综合服务平台",
        en: "the city's service platform for intellectual property",
      },
      exchange: {
        zh: "市县共建的技术成果交易中心、技术转移转化中心",
        en: "centre for trading or transferring technology, built by city and county",
      },
      cultural: {
        zh: "文化产业发展公共平台",
        en: "public platform for cultural industry",
      },
    },
    { label: { zh: "平台类型", en: "kind of platform" }, evidence: recognised },
  ),
  level: facts.level(
    "level",
    {
      national: { zh: "国家级", en: "national" },
      provincial: { zh: "省级", en: "provincial" },
      municipal: { zh: "市级", en: "municipal" },
      none: { zh: "未认定级别", en: "of no level" },
    },
    { label: { zh: "认定级别", en: "level of recognition" }, evidence: recognised },
  ),
  on: facts.day("on", {
    label: { zh: "认定（备案、批复）日期", en: "day of recognition" },
    evidence: recognised,
  }),
  chosen: facts.yesNo("chosen", {
    label: { zh: "是否经评审、择优选定", en: "chosen on merit" },
    evidence: roster,
  }),
  firmsRaised: facts.number("firmsRaised", {
    label: {
      zh: "本年度新培育的高新技术企业家数",
      en: "high-tech firms raised there this year",
    },
    evidence: recognised,
    max: 1000,
  }),
  provincialAward: facts.amount("provincialAward", {
    label: { zh: "该平台获得的省级奖励资金", en: "award the platform received from the province" },
    evidence: notice,
  }),
  researchShare: facts.share("researchShare", {
    label: { zh: "研发经费支出占收入的比例", en: "research spending as a share of income" },
    evidence: accounts,
  }),
  researcherShare: facts.share("researcherShare", {
    evidence: {
      zh: "人员名册、社会保险缴纳证明",
      en: "the staff roll and proof of social insurance",
    },
    label: { zh: "固定研发人员占总人数的比例", en: "permanent researchers as a share of staff" },
  }),
  ownResearchLastYear: facts.amount("ownResearchLastYear", {
    label: {
      zh: "上年度非财政经费支持的研发经费支出",
      en: "last year's research spending not paid from public funds",
    },
    evidence: accounts,
  }),
  majorProject: facts.yesNo("majorProject", {
    evidence: opinion,
    label: { zh: "是否有特别重大的创新项目", en: "has an innovation project of special weight" },
  }),
};
