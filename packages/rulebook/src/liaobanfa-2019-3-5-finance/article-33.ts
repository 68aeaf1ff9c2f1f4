import { defineArticle } from "@gongbao/engine";
import { DOCUMENT } from "./terms.ts";

/** 第33条 开展支持全市新旧动能转换宣传 */
export const article33 = defineArticle({
  document: DOCUMENT,
  article: "33",
  measures: [],
  duties: [
    {
      quote: "通过召开新闻发布会等形式，对财政金融支持新旧动能转换有关政策进行宣传解读",
      what: { zh: "宣传解读财政金融政策", en: "Publicise and explain the financial policies" },
    },
    {
      quote: "充分利用聊城日报、聊城电视台等市内主流媒体，及时宣传财政金融支持政策",
      what: { zh: "利用主流媒体宣传", en: "Publicise the policies in the city's mainstream media" },
    },
  ],
  unencoded: [],
});
