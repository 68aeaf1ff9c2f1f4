import { defineArticle } from "@gongbao/engine";
import { DOCUMENT } from "./terms.ts";

/** 第8条 大力支持新兴产业提规模 */
export const article08 = defineArticle({
  document: DOCUMENT,
  article: "8",
  measures: [],
  duties: [
    {
      quote: "支持新零售发展，提升消费智能化和便利化",
      what: { zh: "支持新零售发展", en: "Help new retail grow" },
    },
    {
      quote: "加快高端装备和新材料、高端软件应用推广",
      what: {
        zh: "加快高端装备、新材料、高端软件推广",
        en: "Spread high-end equipment, materials and software",
      },
    },
  ],
  unencoded: [
    {
      quote:
        "集中引进培育一批区块链、人工智能、云计算、虚拟现实、北斗导航、物联网、大数据等应用场景标杆",
      reason: "other-document",
      why: {
        zh: "由“九大”产业集群财政政策第五条落实，在该条编码",
        en: "carried out by article 五 of the opinion on the nine clusters, and written there",
      },
    },
    {
      quote: "落实新产品推广应用保险保费补贴政策",
      reason: "other-document",
      why: {
        zh: "由财政金融政策协同配合第1条落实，在该条编码",
        en: "carried out by article 1 of the opinion on finance, and written there",
      },
    },
  ],
});
