import { factsOf } from "@gongbao/engine";
import { contract, notice, opinion, recognised, registered, roster, stated } from "./evidence.ts";
import { enterprise, insurancePolicy, loan, organisation, person } from "./kinds.ts";

const credit = factsOf(loan);
const policy = factsOf(insurancePolicy);
const firm = factsOf(enterprise);
const body = factsOf(organisation, enterprise);

const interestPaid = { zh: "借款合同、利息清单", en: "loan contract, interest statement" };

/** What rules ask of a loan. */
export const loanFacts = {
  kind: credit.level(
    "kind",
    {
      patent: {
        zh: "专利权（含组合）质押贷款",
        en: "pledged by patents, alone or with other security",
      },
      equity: { zh: "股权质押贷款", en: "pledged by equity" },
      trademark: { zh: "商标使用权质押贷款", en: "pledged by trademarks" },
      "export-refund": { zh: "出口退税质押贷款", en: "pledged by export tax refunds" },
      startup: { zh: "创业担保贷款", en: "guaranteed start-up loan" },
      agricultural: { zh: "涉农贷款", en: "agricultural loan" },
      other: { zh: "其他贷款", en: "other" },
    },
    { label: { zh: "贷款种类", en: "kind of loan" }, evidence: contract },
  ),
  pledgeRegistered: credit.yesNo("pledgeRegistered", {
    label: { zh: "是否办理专利权质押登记", en: "the pledge of the patent is registered" },
    evidence: { zh: "专利权质押登记通知书", en: "notice of registration" },
  }),
  interest: credit.amount("interest", {
    label: { zh: "本年度支付的利息", en: "interest paid this year" },
    evidence: interestPaid,
  }),
  appraisalFee: credit.amount("appraisalFee", {
    label: { zh: "评估费", en: "appraisal fee" },
    evidence: contract,
  }),
  guaranteeFee: credit.amount("guaranteeFee", {
    label: { zh: "担保费", en: "guarantee fee" },
    evidence: contract,
  }),
  goodBorrower: credit.yesNo("goodBorrower", {
    evidence: { zh: "贷款银行、担保机构的证明", en: "the lender's or guarantor's statement" },
    label: {
      zh: "是否还款积极、带动就业能力强、创业项目好",
      en: "repays well, gives work and has a good project",
    },
  }),
};

/** What rules ask of an insurance policy. */
export const policyFacts = {
  kind: policy.level(
    "kind",
    {
      "first-set": {
        zh: "首台（套）装备及核心零部件、首批（次）新材料、首套软件质量保证、产品责任、产品综合险",
        en: "quality, liability or general insurance of first-of-their-kind equipment, materials or software",
      },
      research: {
        zh: "产品研发责任、关键研发设备、产品质量保证保险",
        en: "research liability, research equipment or product quality",
      },
      safety: { zh: "安全生产责任保险", en: "liability for safety at work" },
      forest: { zh: "公益林保险", en: "insurance of public-benefit forest" },
      "loan-guarantee": { zh: "“政银保”贷款保证保险", en: "loan guarantee insurance" },
      other: { zh: "其他", en: "other" },
    },
    { label: { zh: "险种", en: "kind of insurance" }, evidence: contract },
  ),
  premium: policy.amount("premium", {
    label: { zh: "年度保费", en: "premium for the year" },
    evidence: contract,
  }),
  sumInsured: policy.amount("sumInsured", {
    label: { zh: "保险金额", en: "sum insured" },
    evidence: contract,
  }),
  ownShare: policy.amount("ownShare", {
    label: { zh: "应由林农自行承担的保费", en: "part of the premium the forester would pay" },
    evidence: contract,
  }),
};

/** What rules of finance ask of a firm. */
export const financeFirmFacts = {
  highTech: firm.yesNo("highTech", {
    label: { zh: "是否高新技术企业", en: "a high-tech enterprise" },
    evidence: recognised,
  }),
  hazardous: firm.yesNo("hazardous", {
    evidence: registered,
    label: {
      zh: "是否属于安责险强制或推行的高危、化工行业",
      en: "in a hazardous trade where work-safety liability insurance is mandatory, or in the chemical industry",
    },
  }),
  mature: firm.yesNo("mature", {
    evidence: opinion,
    label: {
      zh: "是否符合条件的优质、成熟新旧动能转换企业",
      en: "a sound and mature enterprise of the new growth drivers",
    },
  }),
  bondIssued: firm.yesNo("bondIssued", {
    label: {
      zh: "是否通过债券市场融资并符合奖励办法",
      en: "has raised money by bonds under the rules",
    },
    evidence: contract,
  }),
  inMajorLibrary: firm.yesNo("inMajorLibrary", {
    label: {
      zh: "是否新旧动能转换重大工程项目库中的企业",
      en: "in the library of major projects",
    },
    evidence: roster,
  }),
  needsBridge: firm.yesNo("needsBridge", {
    evidence: { zh: "贷款银行、担保机构的证明", en: "the lender's or guarantor's statement" },
    label: { zh: "是否需要续贷过桥资金", en: "needs bridging funds to renew a loan" },
  }),
  agriculturalCredit: factsOf(enterprise, person).yesNo("agriculturalCredit", {
    evidence: { zh: "贷款银行、担保机构的证明", en: "the lender's or guarantor's statement" },
    label: {
      zh: "是否由农业信贷担保支持的适度规模经营主体",
      en: "a farm of fair size backed by the agricultural guarantee system",
    },
  }),
};

/** What rules of finance ask of a bank, insurer, guarantor or fund. */
export const financeBodyFacts = {
  agriculturalLender: body.yesNo("agriculturalLender", {
    label: {
      zh: "是否当年涉农贷款有增量的县域金融机构",
      en: "a county lender whose farm loans grew this year",
    },
    evidence: stated,
  }),
  newRuralLender: body.yesNo("newRuralLender", {
    label: { zh: "是否符合条件的新型农村金融机构", en: "a new rural lender that qualifies" },
    evidence: recognised,
  }),
  startupLender: body.yesNo("startupLender", {
    label: { zh: "是否当年新发放创业担保贷款的机构", en: "granted start-up loans this year" },
    evidence: contract,
  }),
  guaranteeBody: body.yesNo("guaranteeBody", {
    evidence: registered,
    label: {
      zh: "是否实施降低担保费率政策的政府性融资担保机构",
      en: "a public guarantor that lowered its rates",
    },
  }),
  agriculturalGuarantor: body.yesNo("agriculturalGuarantor", {
    evidence: registered,
    label: { zh: "是否政策性农业信贷担保机构", en: "a public guarantor of farm credit" },
  }),
  partnershipProject: body.yesNo("partnershipProject", {
    label: {
      zh: "是否实施国家级或省级PPP示范项目",
      en: "runs a national or provincial model project of public-private partnership",
    },
    evidence: roster,
  }),
  investsInConversion: body.yesNo("investsInConversion", {
    label: {
      zh: "是否投资于我市新旧动能转换项目的基金",
      en: "a fund that invests in the city's projects for new growth drivers",
    },
    evidence: contract,
  }),
  settledFund: body.yesNo("settledFund", {
    label: { zh: "是否符合条件、落户我市的基金企业", en: "a fund company settled in the city" },
    evidence: recognised,
  }),
  goodFundManager: body.yesNo("goodFundManager", {
    label: {
      zh: "是否投资运作快、效益好的基金管理机构或团队",
      en: "a fund manager that invests fast and well",
    },
    evidence: { zh: "绩效评价结果", en: "result of the review" },
  }),
  productInnovation: body.yesNo("productInnovation", {
    label: {
      zh: "是否获评新旧动能转换优秀金融产品创新机构",
      en: "chosen as an excellent innovator of financial products",
    },
    evidence: roster,
  }),
  modelLender: body.yesNo("modelLender", {
    label: {
      zh: "是否在服务“三农”“四新”、小微企业等方面作出突出贡献的金融机构、地方新型金融组织",
      en: "a lender of outstanding service to farms, new industries and small firms",
    },
    evidence: recognised,
  }),
  branch: body.yesNo("branch", {
    label: {
      zh: "是否在我市新设立的证券、期货公司营业部",
      en: "a branch of a securities or futures company newly opened in the city",
    },
    evidence: recognised,
  }),
  loanGuaranteeRole: body.level(
    "loanGuaranteeRole",
    {
      insurer: { zh: "保险公司", en: "insurer" },
      lender: { zh: "贷款银行", en: "lending bank" },
      none: { zh: "不参加", en: "none" },
    },
    {
      label: { zh: "在“政银保”业务中的角色", en: "part in loan guarantee insurance" },
      evidence: notice,
    },
  ),
};
