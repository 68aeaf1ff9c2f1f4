import { count, defineArticle } from "@gongbao/engine";
import { DOCUMENT } from "./terms.ts";

/** 第25条 交通基础设施 */
export const article25 = defineArticle({
  document: DOCUMENT,
  article: "25",
  measures: [],
  duties: [
    {
      quote: "2019年开工建设雄商高铁、郑济高铁、聊泰铁路黄河公铁桥",
      what: {
        zh: "开工建设雄商高铁、郑济高铁、聊泰铁路黄河公铁桥",
        en: "Start the Xiongshang and Zhengji high-speed lines and the Liaotai railway's bridge over the Yellow River",
      },
      by: { year: "2019年" },
    },
    {
      quote: "争取2020年开工建设聊城机场",
      what: { zh: "争取开工建设聊城机场", en: "Seek to start Liaocheng airport" },
      by: { year: "2020年" },
    },
    {
      quote: "2019年建成青兰高速聊城段",
      what: { zh: "建成青兰高速聊城段", en: "Finish the Liaocheng part of the Qinglan expressway" },
      by: { year: "2019年" },
    },
    {
      quote: "2020年建成高唐至东阿高速",
      what: { zh: "建成高唐至东阿高速", en: "Finish the Gaotang–Dong'e expressway" },
      by: { year: "2020年" },
    },
    {
      quote: "推动德州至高唐高速、聊城至鄄城高速、德上高速临清连接线等项目前期工作",
      what: { zh: "推动三条高速公路前期工作", en: "Prepare three more expressways" },
    },
    {
      quote: "抓好G240莘县段等干线公路改建工程",
      what: {
        zh: "抓好G240莘县段等干线公路改建",
        en: "Rebuild the Shen County part of road G240 and other trunk roads",
      },
    },
    {
      quote: "规划建设高铁新城",
      what: { zh: "规划建设高铁新城", en: "Plan and build the high-speed-rail town" },
    },
  ],
  targets: [
    {
      quote: "到2020年，新增高速公路里程163.2公里",
      what: { zh: "新增高速公路里程", en: "New expressway" },
      figure: count("163.2公里"),
      unit: { zh: "公里", en: "km" },
      bound: "exactly",
      by: { year: "2020年" },
    },
  ],
  unencoded: [
    { quote: "G240", reason: "name", why: { zh: "公路的编号", en: "the number of a road" } },
  ],
});
