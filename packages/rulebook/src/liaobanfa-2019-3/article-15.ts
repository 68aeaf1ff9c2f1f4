import { defineArticle } from "@gongbao/engine";
import { DOCUMENT } from "./terms.ts";

/** 第15条 支持促进知识产权创造运用 */
export const article15 = defineArticle({
  document: DOCUMENT,
  article: "15",
  measures: [],
  unencoded: [
    {
      quote:
        "对企业首件国内授权发明专利和国内有效发明专利给予补助，对获得中国专利奖金奖和优秀奖的企业给予奖励。",
      reason: "other-document",
      why: {
        zh: "由科技创新财政政策第八条落实，在该条编码",
        en: "carried out by article 八 of the opinion on science, and written there",
      },
    },
    {
      quote: "实施知识产权密集型企业培育工程，对在我市落地并转化实施核心专利技术的，择优给予补助。",
      reason: "other-document",
      why: {
        zh: "由科技创新财政政策第九条落实，在该条编码",
        en: "carried out by article 九 of the opinion on science, and written there",
      },
    },
    {
      quote:
        "完善知识产权质押融资风险补偿政策，扩大知识产权质押融资财政贴息补助范围，实施企业专利权质押保险补贴政策。",
      reason: "other-document",
      why: {
        zh: "由科技创新财政政策第十条落实，在该条编码",
        en: "carried out by article 十 of the opinion on science, and written there",
      },
    },
  ],
});
