import { count, defineArticle } from "@gongbao/engine";
import { DOCUMENT } from "./terms.ts";

/** 第29条 环保基础设施 */
export const article29 = defineArticle({
  document: DOCUMENT,
  article: "29",
  measures: [],
  duties: [
    {
      quote: "加强工业窑炉、建筑扬尘、重型柴油卡车治理，加快城市修补与生态修复",
      what: {
        zh: "加强窑炉、扬尘、柴油车治理",
        en: "Curb kilns, building dust and diesel lorries",
      },
    },
    {
      quote: "加快污水处理厂建设，实现所有建制镇污水处理设施全覆盖",
      what: { zh: "所有建制镇污水处理设施全覆盖", en: "Treat sewage in every town" },
    },
    {
      quote: "积极推广装配式建筑，争创国家级装配式建筑示范城市",
      what: { zh: "推广装配式建筑", en: "Promote prefabricated building" },
    },
  ],
  targets: [
    {
      quote: "到2020年新增清洁能源采暖20万户",
      what: { zh: "新增清洁能源采暖", en: "Homes newly heated by clean energy" },
      figure: count("20万户"),
      unit: { zh: "户", en: "households" },
      bound: "exactly",
      by: { year: "2020年" },
    },
  ],
  unencoded: [],
});
