import { defineArticle } from "@gongbao/engine";
import { DOCUMENT } from "./terms.ts";

/** 第34条 优化提升金融服务能力和水平 */
export const article34 = defineArticle({
  document: DOCUMENT,
  article: "34",
  measures: [],
  duties: [
    {
      quote: "加快金融产品创新，优化金融服务方式，切实提升金融服务能力和水平",
      what: {
        zh: "创新金融产品，提升服务能力",
        en: "Develop new financial products and improve services",
      },
    },
  ],
  unencoded: [
    {
      quote: "聚焦“四新”“四化”和“九大”产业",
      reason: "name",
      why: { zh: "“九大”产业的统称", en: "the name of the nine industries together" },
    },
  ],
});
