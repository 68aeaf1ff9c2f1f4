import { defineArticle } from "@gongbao/engine";
import { DOCUMENT } from "./terms.ts";

/** 第22条 强化政府服务支撑 */
export const article22 = defineArticle({
  document: DOCUMENT,
  article: "22",
  measures: [],
  duties: [
    {
      quote: "积极推进市以下财政事权和支出责任划分改革，逐步理顺市以下财政收入分配关系",
      what: {
        zh: "推进市以下财政事权和支出责任划分改革",
        en: "Divide tasks and spending below the city",
      },
    },
    {
      quote: "支持国地税合并改革，理顺非税收入征管职责",
      what: { zh: "支持国地税合并改革", en: "Merge the tax offices" },
    },
    {
      quote: "完善政府购买服务机制，支持深化科技、教育、医疗、文化等事业单位改革",
      what: { zh: "完善政府购买服务机制", en: "Improve the buying of services" },
    },
    {
      quote: "严格执行全国政府性基金和行政事业性收费“一张网”，做到“涉企收费进清单，清单之外不收费”",
      what: { zh: "涉企收费进清单，清单之外不收费", en: "Charge firms nothing outside the list" },
    },
    {
      quote: "深入推广实施“双随机、一公开”，规范事中事后监管",
      what: { zh: "推广“双随机、一公开”", en: "Inspect at random and publish" },
    },
  ],
  unencoded: [],
});
