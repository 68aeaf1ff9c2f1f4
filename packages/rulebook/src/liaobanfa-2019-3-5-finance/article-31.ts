import { defineArticle } from "@gongbao/engine";
import { DOCUMENT } from "./terms.ts";

/** 第31条 探索建立金融支持新旧动能转换专项金融统计制度 */
export const article31 = defineArticle({
  document: DOCUMENT,
  article: "31",
  measures: [],
  duties: [
    {
      quote:
        "动态跟踪监测各县（市、区）及市属开发区、各金融机构支持全市新旧动能转换工作开展情况，为市委、市政府决策及政策评估提供数据支撑",
      what: {
        zh: "建立专项金融统计，监测支持情况",
        en: "Keep dedicated financial statistics and monitor the support given",
      },
    },
  ],
  unencoded: [
    {
      quote: "围绕金融支持“九大”产业等建立健全金融统计体系",
      reason: "name",
      why: { zh: "“九大”产业的统称", en: "the name of the nine industries together" },
    },
  ],
});
