import { atDiscretion, defineArticle, isOneOf } from "@gongbao/engine";
import { clusterBodyFacts } from "../subjects/cluster-support.ts";
import { enterprise, organisation } from "../subjects/kinds.ts";
import { city, firm, responsible } from "../subjects/parties.ts";
import { DOCUMENT } from "./terms.ts";

const decider = responsible(
  "市财政局、市地方金融监管局",
  "bureaus of finance and of financial supervision",
);

/** 第16条 鼓励发展产业链金融 */
export const article16 = defineArticle({
  document: DOCUMENT,
  article: "16",
  measures: [
    {
      id: "d22-16-lessor",
      title: { zh: "融资租赁公司补贴或奖励", en: "Support for leasing companies" },
      quotes: ["对融资租赁公司，市财政按其提供的融资租赁额给予适当的补贴或奖励"],
      instrument: "grant",
      holders: [enterprise, organisation],
      payee: { zh: "融资租赁公司", en: "the leasing company" },
      payer: city,
      eligible: clusterBodyFacts.leasingCompany,
      award: atDiscretion(decider),
      limits: [],
    },
    {
      id: "d22-16-lessee",
      title: { zh: "融资租赁费用补贴", en: "Support for the costs of leasing" },
      quotes: [
        "对通过融资租赁方式购置先进研发生产设备的企业，经认定后由市财政给予适当的租赁费用补贴。",
      ],
      instrument: "grant",
      holders: [enterprise],
      payee: firm,
      payer: city,
      eligible: clusterBodyFacts.leasesEquipment,
      award: atDiscretion(decider),
      limits: [],
    },
    {
      id: "d22-16-bond-issuer",
      title: { zh: "债券发行企业奖励", en: "Reward for issuers of bonds" },
      quotes: [
        "市财政对符合条件、成效明显的发行企业、主承销机构及提供担保增信和风险缓释服务的担保增信机构按发行金额分别给予一定奖励。",
      ],
      instrument: "grant",
      holders: [enterprise, organisation],
      payee: { zh: "发行企业", en: "the issuer" },
      payer: city,
      eligible: isOneOf(clusterBodyFacts.bondRole, "issuer"),
      award: atDiscretion(decider),
      limits: [],
    },
    {
      id: "d22-16-bond-underwriter",
      title: { zh: "债券主承销机构奖励", en: "Reward for underwriters of bonds" },
      quotes: [
        "市财政对符合条件、成效明显的发行企业、主承销机构及提供担保增信和风险缓释服务的担保增信机构按发行金额分别给予一定奖励。",
      ],
      instrument: "grant",
      holders: [enterprise, organisation],
      payee: { zh: "主承销机构", en: "the lead underwriter" },
      payer: city,
      eligible: isOneOf(clusterBodyFacts.bondRole, "underwriter"),
      award: atDiscretion(decider),
      limits: [],
    },
    {
      id: "d22-16-bond-guarantor",
      title: { zh: "债券担保增信机构奖励", en: "Reward for guarantors of bonds" },
      quotes: [
        "市财政对符合条件、成效明显的发行企业、主承销机构及提供担保增信和风险缓释服务的担保增信机构按发行金额分别给予一定奖励。",
      ],
      instrument: "grant",
      holders: [enterprise, organisation],
      payee: { zh: "担保增信机构", en: "the guarantor" },
      payer: city,
      eligible: isOneOf(clusterBodyFacts.bondRole, "guarantor"),
      award: atDiscretion(decider),
      limits: [],
    },
  ],
  duties: [
    {
      quote:
        "鼓励银行、融资租赁公司、担保公司、保险公司等金融机构，为产业链上下游中小微企业提供应收账款质押、股权出质、融资租赁、保证保险等多元化融资服务",
      what: {
        zh: "为产业链上下游中小微企业提供多元化融资服务",
        en: "Offer small firms along the chain many kinds of finance",
      },
    },
    {
      quote: "支持集群企业发行企业债或集合票据",
      what: {
        zh: "支持集群企业发行企业债或集合票据",
        en: "Help cluster firms issue bonds or pooled notes",
      },
    },
  ],
  unencoded: [],
});
