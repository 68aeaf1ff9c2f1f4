import { count, defineArticle } from "@gongbao/engine";
import { DOCUMENT } from "./terms.ts";

/** 第26条 能源基础设施 */
export const article26 = defineArticle({
  document: DOCUMENT,
  article: "26",
  measures: [],
  duties: [
    {
      quote: "推进500千伏聊城南变电站、220千伏莘县仙鹤变电站等70项电网项目建设",
      what: { zh: "推进电网项目建设", en: "Build the power-grid projects" },
    },
    {
      quote: "加快实施莘县、阳谷生物质发电，冠县、高唐垃圾发电等项目",
      what: { zh: "加快生物质发电、垃圾发电项目", en: "Speed up power from biomass and waste" },
    },
    {
      quote: "加快武城—阳谷、道口铺—冠县、新奥等天然气管道建设",
      what: { zh: "加快天然气管道建设", en: "Speed up gas pipelines" },
    },
    {
      quote: "加快新能源汽车充电、加氢站基础建设",
      what: { zh: "加快充电、加氢站建设", en: "Speed up charging and hydrogen stations" },
    },
  ],
  targets: [
    {
      quote: "220千伏莘县仙鹤变电站等70项电网项目",
      what: { zh: "推进的电网项目", en: "Power-grid projects" },
      figure: count("70项"),
      unit: { zh: "项", en: "projects" },
      bound: "exactly",
    },
    {
      quote: "新增天然气管道182公里",
      what: { zh: "新增天然气管道", en: "New gas pipeline" },
      figure: count("182公里"),
      unit: { zh: "公里", en: "km" },
      bound: "exactly",
    },
  ],
  unencoded: [
    {
      quote: "500千伏聊城南变电站、220千伏",
      reason: "name",
      why: { zh: "变电站的电压等级", en: "the voltages of two substations" },
    },
  ],
});
