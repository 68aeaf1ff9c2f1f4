import { defineArticle } from "@gongbao/engine";
import { DOCUMENT } from "./terms.ts";

/** 第4条 重点园区“亩均税收”领跑者激励机制 */
export const article04 = defineArticle({
  document: DOCUMENT,
  article: "4",
  measures: [],
  unencoded: [
    {
      quote:
        "对《山东省新旧动能转换重大工程实施规划》确定的我市10个重点园区，开展以“亩均税收”为主的税收贡献评价，市财政对进入全市税收贡献评价前3名的园区给予奖励。",
      reason: "other-document",
      why: {
        zh: "由财政体制激励政策第四条落实，在该条编码",
        en: "carried out by article 四 of the opinion on the fiscal system, and written there",
      },
    },
  ],
});
