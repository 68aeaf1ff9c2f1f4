import { count, defineArticle } from "@gongbao/engine";
import { DOCUMENT } from "./terms.ts";

/** 第20条 动态调整市新旧动能转换重大项目库 */
export const article20 = defineArticle({
  document: DOCUMENT,
  article: "20",
  measures: [],
  duties: [
    {
      quote: "每半年组织召开一次论证会，对项目库进行调整",
      what: {
        zh: "每半年召开一次论证会，调整重大项目库",
        en: "Review the library of major projects every half-year",
      },
    },
    {
      quote:
        "纳入市重大项目库的重点制造业项目，优先列入市级重点建设项目，优先推荐列入省重点建设项目，新增建设用地计划和城乡建设用地增减挂钩指标、能耗指标优先支持。",
      what: {
        zh: "入库重点制造业项目优先列入重点建设项目，用地、能耗指标优先支持",
        en: "Give manufacturing projects in the library priority as key projects and for land and energy quotas",
      },
    },
  ],
  targets: [
    {
      quote: "项目个数保持在200个左右",
      what: {
        zh: "市新旧动能转换重大项目库的项目个数",
        en: "Projects in the library of major projects",
      },
      figure: count("200个"),
      unit: { zh: "个", en: "projects" },
      bound: "about",
    },
  ],
  unencoded: [],
});
