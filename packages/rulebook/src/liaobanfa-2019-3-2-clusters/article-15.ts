import { defineArticle } from "@gongbao/engine";
import { DOCUMENT } from "./terms.ts";

/** 第15条 发挥产业基金作用 */
export const article15 = defineArticle({
  document: DOCUMENT,
  article: "15",
  measures: [],
  duties: [
    {
      quote: "建立新旧动能转换“九大”产业基金工作协调机制，积极推进“九大”产业基金设立运作工作",
      what: {
        zh: "建立产业基金工作协调机制，推进设立运作",
        en: "Coordinate the funds for the nine industries and set them up",
      },
    },
    {
      quote: "加快基金项目库建设，定期组织项目推介活动",
      what: {
        zh: "建设基金项目库，定期推介",
        en: "Build a library of projects for the funds and present them regularly",
      },
    },
    {
      quote: "建立市级基金管理人互动机制，共享项目资源",
      what: { zh: "建立基金管理人互动机制", en: "Let managers of the city's funds share projects" },
    },
    {
      quote: "鼓励发展私募基金市场",
      what: {
        zh: "发展私募基金市场，引导机构来聊设立基金",
        en: "Foster the market of private funds",
      },
    },
  ],
  unencoded: [],
});
