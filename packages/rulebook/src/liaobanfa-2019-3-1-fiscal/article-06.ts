import { defineArticle } from "@gongbao/engine";
import { DOCUMENT } from "./terms.ts";

/** 第六条 建立绩效评价与预算安排挂钩机制 */
export const article06 = defineArticle({
  document: DOCUMENT,
  article: "6",
  measures: [],
  duties: [
    {
      quote:
        "积极推进重大政策和重点项目事前绩效评估，开展绩效监控和评价，建立绩效和预算安排挂钩机制",
      what: {
        zh: "推进事前绩效评估、绩效监控和评价，与预算挂钩",
        en: "Assess policies beforehand and tie budgets to results",
      },
    },
  ],
  unencoded: [],
});
