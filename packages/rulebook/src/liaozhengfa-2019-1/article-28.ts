import { defineArticle } from "@gongbao/engine";
import { DOCUMENT } from "./terms.ts";

/** 第28条 市政基础设施 */
export const article28 = defineArticle({
  document: DOCUMENT,
  article: "28",
  measures: [],
  duties: [
    {
      quote: "打通城市路网，开工建设市城区大外环，加快推进湖南路西延、中华路北延等项目",
      what: {
        zh: "打通城市路网，开工建设大外环",
        en: "Complete the city's roads and start the outer ring",
      },
    },
    {
      quote: "加快推进综合管廊、海绵城市等市政项目",
      what: {
        zh: "加快推进综合管廊、海绵城市",
        en: "Speed up utility tunnels and the sponge city",
      },
    },
    {
      quote: "推进沿大运河、徒骇河、东昌湖慢行道休闲道建设",
      what: {
        zh: "推进慢行道休闲道建设",
        en: "Build paths along the canal, the river and the lake",
      },
    },
  ],
  unencoded: [],
});
