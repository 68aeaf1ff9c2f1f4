import { count, defineArticle } from "@gongbao/engine";
import { DOCUMENT } from "./terms.ts";

/** 第23条 每年抓好市级重点储备项目 */
export const article23 = defineArticle({
  document: DOCUMENT,
  article: "23",
  measures: [],
  duties: [
    {
      quote: "建立帮包推进机制，加快项目前期设计、审批、招标、开建步伐",
      what: {
        zh: "建立帮包推进机制，加快储备项目前期工作",
        en: "Set up assigned support and speed up the early work on reserve projects",
      },
    },
    {
      quote: "市政府每年单列建设用地指标，按照应保尽保的原则予以落实",
      what: {
        zh: "每年单列重点储备项目建设用地指标",
        en: "Set aside building land for reserve projects each year",
      },
    },
    {
      quote: "建立项目审批“绿色通道”，实行“一事一议”",
      what: { zh: "建立项目审批“绿色通道”", en: "Open a “green channel” for project approval" },
    },
    {
      quote: "具备开工建设条件的项目列为下一年度市级重点建设项目，推荐列入省重点建设项目",
      what: {
        zh: "具备开工条件的列为下一年度重点建设项目",
        en: "List projects ready to start as next year's key projects",
      },
    },
  ],
  targets: [
    {
      quote: "每年抓好50个左右市级重点储备项目",
      what: { zh: "每年抓好的市级重点储备项目", en: "Key reserve projects each year" },
      figure: count("50个"),
      unit: { zh: "个/年", en: "projects a year" },
      bound: "about",
    },
  ],
  unencoded: [],
});
