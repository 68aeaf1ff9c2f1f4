import { count, defineArticle } from "@gongbao/engine";
import { DOCUMENT } from "./terms.ts";

/** 第22条 每年抓好市级重点建设项目 */
export const article22 = defineArticle({
  document: DOCUMENT,
  article: "22",
  measures: [],
  duties: [
    {
      quote:
        "市有关部门优先为市重点项目争取上级资金支持，通过各类银企洽谈活动引导金融机构优先支持重点项目",
      what: {
        zh: "优先为市重点项目争取上级资金和金融支持",
        en: "Seek higher-level funds and loans for key projects first",
      },
    },
    {
      quote:
        "优先安排为市级重点项目配套的城市基础设施和公共服务设施建设，电力、交通、邮政、通信、给排水、供热、供气等单位应优先保证市级重点项目建设需要和项目建成投产、使用的配套需要",
      what: {
        zh: "优先保证市级重点项目的基础设施和配套需要",
        en: "Give key projects priority in infrastructure and utilities",
      },
    },
  ],
  targets: [
    {
      quote: "每年抓好100个左右市级重点建设项目",
      what: { zh: "每年抓好的市级重点建设项目", en: "Key construction projects each year" },
      figure: count("100个"),
      unit: { zh: "个/年", en: "projects a year" },
      bound: "about",
    },
  ],
  unencoded: [],
});
