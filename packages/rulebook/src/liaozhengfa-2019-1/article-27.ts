import { defineArticle } from "@gongbao/engine";
import { DOCUMENT } from "./terms.ts";

/** 第27条 水利基础设施 */
export const article27 = defineArticle({
  document: DOCUMENT,
  article: "27",
  measures: [],
  duties: [
    {
      quote: "加快彭楼灌区改扩建、南水北调配套水厂和供水管网等工程建设",
      what: {
        zh: "加快灌区改扩建、水厂和供水管网工程",
        en: "Speed up irrigation, waterworks and mains",
      },
    },
    {
      quote: "实施位山、彭楼、陶城铺灌区续建配套节水改造",
      what: { zh: "实施三个灌区节水改造", en: "Save water in three irrigation districts" },
    },
    {
      quote: "抓好徒骇河、马颊河防洪治理",
      what: {
        zh: "抓好徒骇河、马颊河防洪治理",
        en: "Guard the Tuhai and Majia rivers against floods",
      },
    },
    {
      quote: "实施农村饮水安全巩固提升工程",
      what: { zh: "实施农村饮水安全巩固提升工程", en: "Make drinking water in rural areas safer" },
    },
  ],
  unencoded: [],
});
