import {
  always,
  capPer,
  capPerYear,
  cappedAt,
  defineArticle,
  money,
  percent,
  raisedWhen,
  shareOf,
  validOn,
} from "@gongbao/engine";
import { clusterFirmFacts } from "../subjects/cluster-support.ts";
import { enterprise } from "../subjects/kinds.ts";
import { city, firm } from "../subjects/parties.ts";
import { DOCUMENT } from "./terms.ts";

const { cloudSpending, integrationCertifiedFrom, integrationCertifiedUntil } = clusterFirmFacts;

/** 5万元, and 20% more while the certificate is valid. */
const ceiling = raisedWhen(
  money("5万元"),
  validOn(integrationCertifiedFrom, integrationCertifiedUntil),
  percent("20%"),
);

/** 第9条 支持发展产业互联网平台 */
export const article09 = defineArticle({
  document: DOCUMENT,
  article: "9",
  measures: [
    {
      id: "d22-09-cloud-voucher",
      title: { zh: "“云服务券”补助", en: "Cloud vouchers" },
      quotes: [
        "“云服务券”额度以单个企业上云购买、使用云计算资源或服务的费用为基数计算，补贴比例为实际发生费用的30%，补助上限不超过5万元。",
        "通过两化融合管理体系认证（证书处于有效期内）的企业，补助上限提高20%。",
      ],
      instrument: "voucher",
      holders: [enterprise],
      payee: firm,
      payer: city,
      eligible: always,
      award: cappedAt(shareOf(cloudSpending, percent("30%")), ceiling),
      limits: [
        {
          ...capPer("ever", ceiling, "补助上限不超过5万元"),
          under: { interpretation: "cloud-cap", reading: "in-all" },
        },
        {
          ...capPerYear(ceiling, "补助上限不超过5万元"),
          under: { interpretation: "cloud-cap", reading: "yearly" },
        },
      ],
    },
  ],
  duties: [
    {
      quote:
        "建设一批基础共性、行业通用、企业专用APP及微服务资源池，孵化一批推动企业数字化、网络化、智能化的商业解决方案",
      what: {
        zh: "建设微服务资源池，孵化数字化解决方案",
        en: "Build pools of services and digital solutions",
      },
    },
    {
      quote: "支持实施“个十百”产业互联网平台培育工程，鼓励我市互联网平台参与省级遴选",
      what: {
        zh: "培育产业互联网平台，参与省级遴选",
        en: "Raise industrial internet platforms and put them forward",
      },
    },
  ],
  unencoded: [
    {
      quote: "推动万家企业“上云上平台”",
      reason: "name",
      why: {
        zh: "行动的名称，不是聊城一市的目标数",
        en: "the name of a campaign, no figure of the city's own",
      },
    },
  ],
});
