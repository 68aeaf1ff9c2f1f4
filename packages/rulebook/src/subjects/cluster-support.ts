import { factsOf } from "@gongbao/engine";
import { accounts, contract, notice, opinion, recognised, roster, stated } from "./evidence.ts";
import { county, enterprise, organisation } from "./kinds.ts";

const firm = factsOf(enterprise);
const body = factsOf(enterprise, organisation);
const area = factsOf(county);

/** What rules for the nine clusters ask of a firm. */
export const clusterFirmFacts = {
  salesRevenue: firm.amount("salesRevenue", {
    label: { zh: "年销售收入", en: "annual sales" },
    evidence: accounts,
  }),
  highestSalesBefore: firm.amount("highestSalesBefore", {
    label: { zh: "以往各年最高的销售收入", en: "highest annual sales in any earlier year" },
    evidence: accounts,
  }),
  fitsConversion: firm.yesNo("fitsConversion", {
    evidence: opinion,
    label: { zh: "是否符合新旧动能转换政策", en: "in line with the policy of new growth drivers" },
  }),
  inProvincialLibrary: firm.yesNo("inProvincialLibrary", {
    label: { zh: "是否省级产业集群项目库入库企业", en: "in the province's library for clusters" },
    evidence: roster,
  }),
  majorMerger: firm.yesNo("majorMerger", {
    label: {
      zh: "是否实施重大兼并重组或并购国内外高端品牌",
      en: "has carried out a major merger or bought a high-end brand",
    },
    evidence: contract,
  }),
  closedForPolicy: firm.yesNo("closedForPolicy", {
    evidence: { zh: "政府的关停、停产文件", en: "the order to stop or close" },
    label: { zh: "是否因政策原因关闭", en: "closed by reason of policy" },
  }),
  tradeSupport: firm.yesNo("tradeSupport", {
    evidence: contract,
    label: {
      zh: "是否开展外贸新业态、出口信用保险、国际市场开拓、对外劳务合作平台业务",
      en: "active in new forms of trade, export credit insurance, new markets or labour cooperation abroad",
    },
  }),
  cloudSpending: firm.amount("cloudSpending", {
    label: {
      zh: "上云购买、使用云计算资源或服务的费用",
      en: "spending on cloud resources or services",
    },
    evidence: contract,
  }),
  integrationCertifiedFrom: firm.day("integrationCertifiedFrom", {
    label: {
      zh: "两化融合管理体系证书生效日期",
      en: "first day of the certificate for informatised industry",
    },
    evidence: recognised,
  }),
  integrationCertifiedUntil: firm.day("integrationCertifiedUntil", {
    label: {
      zh: "两化融合管理体系证书有效期截止日期",
      en: "last day of the certificate for informatised industry",
    },
    hint: {
      zh: "没有证书的，两个日期都填1900-01-01",
      en: "without a certificate, give 1900-01-01 twice",
    },
    evidence: recognised,
  }),
};

/** What rules for the nine clusters ask of a body: an intermediary, a think tank, a lessor, a party to a bond. */
export const clusterBodyFacts = {
  intermediary: body.yesNo("intermediary", {
    label: {
      zh: "是否落户我市、有一定影响力且已法人登记的专业中介机构或社会服务机构",
      en: "a professional intermediary or service body of standing, settled and registered in the city",
    },
    evidence: { zh: "法人登记证书", en: "certificate of registration" },
  }),
  thinkTank: body.yesNo("thinkTank", {
    label: {
      zh: "是否遴选确定的“九大”产业集群智库、联盟（协会）",
      en: "a think tank or association chosen for the nine clusters",
    },
    evidence: roster,
  }),
  leasingCompany: body.yesNo("leasingCompany", {
    label: { zh: "是否为集群企业提供融资租赁的公司", en: "a company that leases to cluster firms" },
    evidence: contract,
  }),
  leasesEquipment: body.yesNo("leasesEquipment", {
    label: {
      zh: "是否通过融资租赁购置先进研发生产设备并经认定",
      en: "has bought advanced equipment by leasing, and was confirmed",
    },
    evidence: contract,
  }),
  bondRole: body.level(
    "bondRole",
    {
      issuer: { zh: "发行企业", en: "issuer" },
      underwriter: { zh: "主承销机构", en: "lead underwriter" },
      guarantor: { zh: "担保增信机构", en: "guarantor" },
      none: { zh: "没有参与", en: "none" },
    },
    {
      label: {
        zh: "在集群企业债或集合票据发行中的角色（符合条件、成效明显）",
        en: "part in issuing bonds or pooled notes of cluster firms",
      },
      evidence: contract,
    },
  ),
};

/** What rules for the nine clusters ask of a county or zone. */
export const clusterCountyFacts = {
  libraryProvincialAward: area.amount("libraryProvincialAward", {
    label: {
      zh: "本地入库企业获得的省级奖励资金",
      en: "the province's awards to firms of the place in its library",
    },
    evidence: notice,
  }),
  landmarkProject: area.yesNo("landmarkProject", {
    evidence: opinion,
    label: {
      zh: "是否引进带动性强、投资规模大、业态模式新的标志性重大项目",
      en: "has brought in a landmark project",
    },
  }),
  clusterExcellent: area.yesNo("clusterExcellent", {
    label: {
      zh: "是否被选为集群效应显著的县（市、区）、市属开发区",
      en: "chosen as a place with outstanding clusters",
    },
    evidence: roster,
  }),
  capacityCut: area.yesNo("capacityCut", {
    evidence: { zh: "政府的关停、停产文件", en: "the order to stop or close" },
    label: {
      zh: "是否有化解过剩产能、淘汰落后产能、关停企业任务",
      en: "cuts surplus capacity or closes firms",
    },
  }),
  upgradeDone: area.yesNo("upgradeDone", {
    evidence: stated,
    label: {
      zh: "是否按技改投资增速、税收贡献等参加分配",
      en: "takes part by its investment in upgrading and its tax",
    },
  }),
};
