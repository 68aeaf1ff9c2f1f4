import { count, defineArticle } from "@gongbao/engine";
import { DOCUMENT } from "./terms.ts";

/** 第18条 强化人才支撑 */
export const article18 = defineArticle({
  document: DOCUMENT,
  article: "18",
  measures: [],
  duties: [
    {
      quote: "吸引高层次高技能人才创新创业，服务支撑聊城新旧动能转换",
      what: { zh: "吸引高层次高技能人才创新创业", en: "Attract people of high skill" },
    },
  ],
  targets: [
    {
      quote: "依托省级以上开发区、高新区、工业园区设立50家以上各类创新创业载体",
      what: { zh: "创新创业载体", en: "Bodies for innovation and enterprise" },
      figure: count("50家"),
      unit: { zh: "家", en: "bodies" },
      bound: "at-least",
    },
  ],
  unencoded: [
    {
      quote:
        "《中共聊城市委、聊城市人民政府印发〈关于进一步加强高层次高技能人才引进工作的实施意见〉的通知》（聊发〔2017〕18号）",
      reason: "other-document",
      why: { zh: "另一文件的标题和文号", en: "title and number of another document" },
    },
    {
      quote: "对顶尖人才在聊承担的重大科研项目，市财政给予资助或股权投资支持",
      reason: "other-document",
      why: {
        zh: "由聊政发〔2019〕1号第18条定额，在该条编码",
        en: "fixed by article 18 of 聊政发〔2019〕1号, and written there",
      },
    },
    {
      quote:
        "对入选千人计划、万人计划、泰山学者、泰山产业领军人才等重点人才工程，市财政按照国家、省人才资助经费额度给予同等配套",
      reason: "other-document",
      why: {
        zh: "由科技创新财政政策第十一条落实，在该条编码",
        en: "carried out by article 十一 of the opinion on science, and written there",
      },
    },
  ],
});
