import { defineArticle } from "@gongbao/engine";
import { DOCUMENT } from "./terms.ts";

/** 第30条 建立新旧动能转换重大工程项目库信息共享机制 */
export const article30 = defineArticle({
  document: DOCUMENT,
  article: "30",
  measures: [],
  duties: [
    {
      quote:
        "研究建立新旧动能转换重大工程项目库信息共享机制，及时对外发布新旧动能转换重点项目信息及融资需求",
      what: {
        zh: "建立项目库信息共享机制，发布融资需求",
        en: "Share the information of the project library and publish financing needs",
      },
    },
  ],
  unencoded: [],
});
