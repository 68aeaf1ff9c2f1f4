import { count, defineArticle } from "@gongbao/engine";
import { DOCUMENT } from "./terms.ts";

/** 第9条 开展财政金融支持特色农业“一县一品”创建活动 */
export const article09 = defineArticle({
  document: DOCUMENT,
  article: "9",
  measures: [],
  duties: [
    {
      quote: "开展财政金融支持特色农业“一县一品”创建活动",
      what: {
        zh: "开展“一县一品”创建活动",
        en: "Carry on the campaign “one special product for each county”",
      },
    },
  ],
  targets: [
    {
      quote: "在每县至少确定一个财政金融协同支持的农业特色产业进行强力推动",
      what: { zh: "每县确定的农业特色产业", en: "Special farm industries chosen" },
      figure: count("一个"),
      unit: { zh: "个/县", en: "a county" },
      bound: "at-least",
    },
  ],
  unencoded: [],
});
