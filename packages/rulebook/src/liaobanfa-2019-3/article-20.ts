import { defineArticle } from "@gongbao/engine";
import { DOCUMENT } from "./terms.ts";

/** 第20条 强化交通基础设施支撑 */
export const article20 = defineArticle({
  document: DOCUMENT,
  article: "20",
  measures: [],
  duties: [
    {
      quote: "推动济郑高铁济南至聊城段、京九高铁（雄安至商丘段）、聊泰铁路项目开工建设",
      what: { zh: "推动三条铁路开工建设", en: "Start three railways" },
    },
    {
      quote:
        "支持加快实现“县县通高速”，支持普通国省道新建改建和大中修养护工程建设，加快构建“四好农村路”多元化投资机制",
      what: {
        zh: "加快公路建设，构建农村路投资机制",
        en: "Bring expressways to every county and mend roads",
      },
    },
    {
      quote: "积极配合国家和省适时启动大运河复航前期工作",
      what: { zh: "配合大运河复航前期工作", en: "Prepare the canal for ships again" },
    },
    {
      quote: "争取聊城机场申请为国际机场，尽快开工建设并投入使用",
      what: { zh: "聊城机场尽快开工建设并投入使用", en: "Start and open Liaocheng airport" },
    },
  ],
  unencoded: [],
});
