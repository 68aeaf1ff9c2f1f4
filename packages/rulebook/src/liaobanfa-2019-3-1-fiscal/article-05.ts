import {
  allOf,
  anyOf,
  asOf,
  count,
  defineArticle,
  happened,
  isOneOf,
  percent,
  points,
  reading,
  shareOf,
  shiftable,
  tiers,
  under,
  yearsBetween,
} from "@gongbao/engine";
import { enclaveFacts } from "../subjects/enclave.ts";
import { county, enclave } from "../subjects/kinds.ts";
import { DOCUMENT } from "./terms.ts";

const { kind, role, productionOn, countyTax, agreedShare, agreedYears } = enclaveFacts;
const years = yearsBetween(productionOn, asOf);

/** 第五条 建立“飞地”项目税收利益分享机制 */
export const article05 = defineArticle({
  document: DOCUMENT,
  article: "5",
  measures: [
    {
      id: "d21-05-enclave",
      title: {
        zh: "“飞地”项目转出地税收分享",
        en: "Share of an enclave's taxes for the place it leaves",
      },
      quotes: [
        "对市内跨县（市、区）、市属开发区的新上产业项目投产，自投产后3年内缴纳的增值税、企业所得税县级分成部分，原则上由转出地与转入地政府按4:6比例分享，此后转出地不再分享",
        "对既有企业搬迁项目投产后3年内缴纳的增值税、企业所得税县级分成部分，原则上双方按5:5比例分享。",
        "市内“飞地”双方可综合考虑财政体制、基础设施配套投入、优惠政策兑现主体等因素，在上下20个百分点的浮动区间内，协商确定具体分享比例和分享年限，促进优势产业加快集聚发展。",
      ],
      instrument: "share-of-revenue",
      holders: [county],
      item: enclave,
      payee: { zh: "转出地政府", en: "the government of the place it leaves" },
      payer: { zh: "转入地政府", en: "the government of the place it goes to" },
      eligible: allOf(
        isOneOf(role, "from"),
        happened(productionOn),
        reading("enclave-years", {
          agreed: under(years, agreedYears),
          three: anyOf(
            allOf(isOneOf(kind, "new"), under(years, count("3年内"))),
            allOf(isOneOf(kind, "relocated"), under(years, count("3年内", 2))),
          ),
        }),
      ),
      award: shareOf(
        countyTax,
        shiftable(
          tiers(kind, { new: percent("4:6"), relocated: percent("5:5") }),
          points("20个百分点"),
          agreedShare,
        ),
      ),
      limits: [],
    },
  ],
  unencoded: [
    {
      quote: "对跨市“飞地”项目，主体税收分享按照省政府相关规定执行。",
      reason: "other-document",
      why: { zh: "按省政府规定执行", en: "as the province lays down" },
    },
  ],
});
