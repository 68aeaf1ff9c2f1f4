import { factsOf } from "@gongbao/engine";
import { accounts, contract, recognised, registered, roster, taxed } from "./evidence.ts";
import {
  ecoProject,
  enterprise,
  equipment,
  equipmentCredit,
  person,
  taxLoss,
  ventureInvestment,
} from "./kinds.ts";

const firm = factsOf(enterprise);
const payer = factsOf(enterprise, person);
const someone = factsOf(person);
const loss = factsOf(taxLoss);
const device = factsOf(equipment);
const venture = factsOf(ventureInvestment);
const credit = factsOf(equipmentCredit);
const project = factsOf(ecoProject);

/** What tax rules ask of a firm. Figures are those of the tax year that the as-of date lies in. */
export const taxFacts = {
  taxableIncome: firm.amount("taxableIncome", {
    label: { zh: "年应纳税所得额", en: "taxable income of the year" },
    evidence: taxed,
  }),
  citRate: payer.share("citRate", {
    label: { zh: "所得适用的税率（边际）", en: "tax rate on the last yuan of income" },
    hint: {
      zh: "企业一般25%，高新技术企业15%，小型微利企业5%或10%；个人按适用税率",
      en: "25% for most enterprises, 15% if high-tech, 5% or 10% if small; for a person the rate that applies",
    },
    evidence: taxed,
  }),
  techSmall: firm.yesNo("techSmall", {
    label: { zh: "是否科技型中小企业", en: "a small or medium technology enterprise" },
    evidence: recognised,
  }),
  techService: firm.yesNo("techService", {
    label: { zh: "是否技术先进型服务企业", en: "an advanced technology service enterprise" },
    evidence: recognised,
  }),
  wages: firm.amount("wages", {
    label: { zh: "工资薪金总额", en: "total wages" },
    evidence: accounts,
  }),
  trainingCosts: firm.amount("trainingCosts", {
    label: { zh: "职工教育经费支出", en: "spending on training of staff" },
    evidence: accounts,
  }),
  overseasResearch: firm.amount("overseasResearch", {
    label: { zh: "委托境外研发的实际费用", en: "cost of research commissioned abroad" },
    evidence: contract,
  }),
  excessInputTax: firm.amount("excessInputTax", {
    label: { zh: "增值税期末留抵税额", en: "input tax in excess at the end of the period" },
    evidence: taxed,
  }),
  refundIndustry: firm.yesNo("refundIndustry", {
    evidence: roster,
    label: {
      zh: "是否属于落实留抵退税的战略性新兴产业和重点行业（项目）",
      en: "of an industry or project chosen for the refund",
    },
  }),
  serviceExportVat: firm.amount("serviceExportVat", {
    label: {
      zh: "服务出口按适用税率计算的增值税",
      en: "value-added tax on exported services at the usual rate",
    },
    evidence: taxed,
  }),
  techTransferVat: firm.amount("techTransferVat", {
    label: {
      zh: "技术转让、开发及相关咨询、服务按适用税率计算的增值税",
      en: "value-added tax on technology transfer, development and related services",
    },
    evidence: taxed,
  }),
  techTransferIncome: firm.amount("techTransferIncome", {
    label: { zh: "符合条件的技术转让所得", en: "income from qualifying technology transfer" },
    evidence: taxed,
  }),
  ventureCarried: payer.amount("ventureCarried", {
    label: {
      zh: "以前年度结转未抵扣的投资额的70%",
      en: "deduction for venture investment carried over from before",
    },
    evidence: taxed,
  }),
  ventureIncome: payer.amount("ventureIncome", {
    label: {
      zh: "可以抵扣的应纳税所得额",
      en: "income that venture investment may be set against",
    },
    evidence: taxed,
  }),
  taxPayable: firm.amount("taxPayable", {
    label: { zh: "当年企业所得税应纳税额", en: "corporate income tax of the year" },
    evidence: taxed,
  }),
  ecoEquipment: firm.amount("ecoEquipment", {
    label: {
      zh: "当年符合条件的节能节水、环境保护专用设备投资额",
      en: "this year's investment in qualifying equipment that saves energy or water or guards the environment",
    },
    evidence: contract,
  }),
  stoppedForCapacity: firm.yesNo("stoppedForCapacity", {
    evidence: { zh: "政府的关停、停产文件", en: "the order to stop or close" },
    label: {
      zh: "是否按去产能和调结构政策要求停产停业、关闭",
      en: "stopped or closed as the policy on capacity requires",
    },
  }),
  stoppedOn: firm.day("stoppedOn", {
    evidence: { zh: "政府的关停、停产文件", en: "the order to stop or close" },
    label: { zh: "停产停业日期", en: "day it stopped" },
  }),
  exemptTax: firm.amount("exemptTax", {
    label: {
      zh: "自停产停业次月起、本次申报期间应缴的房产税、城镇土地使用税",
      en: "property and urban land tax of the months claimed, from the month after it stopped",
    },
    evidence: taxed,
  }),
  salesAtSeventeen: firm.amount("salesAtSeventeen", {
    label: {
      zh: "原适用17%税率的销售额（不含税）",
      en: "sales formerly taxed at 17%, without the tax",
    },
    evidence: taxed,
  }),
  salesAtEleven: firm.amount("salesAtEleven", {
    label: {
      zh: "原适用11%税率的销售额（不含税）",
      en: "sales formerly taxed at 11%, without the tax",
    },
    evidence: taxed,
  }),
  vatSales: firm.amount("vatSales", {
    label: { zh: "年应征增值税销售额", en: "annual sales subject to value-added tax" },
    evidence: taxed,
  }),
  vatAsGeneral: firm.amount("vatAsGeneral", {
    label: {
      zh: "按一般纳税人计算的应纳增值税",
      en: "value-added tax as a general taxpayer",
    },
    evidence: taxed,
  }),
  smallScale: firm.yesNo("smallScale", {
    label: { zh: "是否增值税小规模纳税人", en: "a small-scale taxpayer" },
    evidence: taxed,
  }),
  localTaxes: firm.amount("localTaxes", {
    label: {
      zh: "应缴资源税、城市维护建设税、房产税、城镇土地使用税、印花税（不含证券交易）、耕地占用税和教育费附加、地方教育附加合计",
      en: "resource, city maintenance, property, land, stamp (not on securities) and farmland taxes, and education surcharges",
    },
    evidence: taxed,
  }),
  staff: firm.number("staff", {
    label: { zh: "从业人数", en: "staff" },
    // The limit is a whole number: a fraction rounded up lies on the same side of it.
    hint: {
      zh: "全年季度平均值；有小数的进为整数，是否超过标准不变",
      en: "average over the quarters of the year; round a fraction up, which leaves it on the same side of the limit",
    },
    evidence: accounts,
    max: 10000000,
  }),
  assets: firm.amount("assets", {
    label: { zh: "资产总额", en: "total assets" },
    hint: { zh: "全年季度平均值", en: "average over the quarters of the year" },
    evidence: accounts,
  }),
  restricted: firm.yesNo("restricted", {
    evidence: registered,
    label: {
      zh: "是否从事国家限制或禁止的行业",
      en: "in an industry the state restricts or forbids",
    },
  }),
};

/** What tax rules ask of a person. */
export const personalTaxFacts = {
  researcherAward: someone.amount("researcherAward", {
    label: {
      zh: "从职务科技成果转化收入中获得的现金奖励",
      en: "cash award out of the income from a service invention",
    },
    evidence: contract,
  }),
  nonProfitEmployer: someone.yesNo("nonProfitEmployer", {
    label: {
      zh: "奖励单位是否依法批准设立的非营利性研究开发机构或高等学校",
      en: "given by a non-profit research body or a university",
    },
    evidence: recognised,
  }),
};

/** What tax rules ask of a loss not yet made good. */
export const lossFacts = {
  yearEnd: loss.day("yearEnd", {
    evidence: taxed,
    label: { zh: "亏损年度的12月31日", en: "31 December of the year of the loss" },
  }),
  left: loss.amount("left", {
    label: { zh: "尚未弥补的亏损", en: "what is left of it" },
    evidence: taxed,
  }),
};

/** What tax rules ask of a piece of equipment. */
export const equipmentFacts = {
  boughtOn: device.day("boughtOn", {
    label: { zh: "购进日期", en: "day it was bought" },
    evidence: contract,
  }),
  price: device.amount("price", {
    label: { zh: "单位价值", en: "price of the piece" },
    evidence: contract,
  }),
  depreciation: device.amount("depreciation", {
    label: { zh: "当年正常计提的折旧", en: "this year's ordinary depreciation" },
    evidence: accounts,
  }),
};

/** What tax rules ask of an investment in a young technology firm. */
export const ventureFacts = {
  startUp: venture.yesNo("startUp", {
    label: {
      zh: "是否以股权投资于初创期、种子期科技型企业",
      en: "equity in a technology firm at its start",
    },
    evidence: contract,
  }),
  investedOn: venture.day("investedOn", {
    label: { zh: "投资日期", en: "day of the investment" },
    evidence: contract,
  }),
  amount: venture.amount("amount", {
    label: { zh: "投资额", en: "amount invested" },
    evidence: contract,
  }),
};

/** What tax rules ask of equipment credit left over from an earlier year. */
export const equipmentCreditFacts = {
  yearEnd: credit.day("yearEnd", {
    evidence: taxed,
    label: { zh: "形成抵免额年度的12月31日", en: "31 December of the year it arose" },
  }),
  left: credit.amount("left", {
    label: { zh: "尚未抵免的税额", en: "what is left of it" },
    evidence: taxed,
  }),
};

/** What tax rules ask of a project that guards the environment or saves energy or water. */
export const ecoProjectFacts = {
  qualifies: project.yesNo("qualifies", {
    label: {
      zh: "是否符合条件的环境保护、节能节水项目",
      en: "a project that qualifies for the relief",
    },
    evidence: recognised,
  }),
  firstIncomeYear: project.day("firstIncomeYear", {
    label: {
      zh: "取得第一笔生产经营收入所属年度的1月1日",
      en: "1 January of the year of its first income",
    },
    evidence: accounts,
  }),
  income: project.amount("income", {
    label: { zh: "项目当年所得", en: "its income this year" },
    evidence: accounts,
  }),
};
