import { count, defineArticle } from "@gongbao/engine";
import { DOCUMENT } from "./terms.ts";

/** 第24条 每年抓好市级重点企业 */
export const article24 = defineArticle({
  document: DOCUMENT,
  article: "24",
  measures: [],
  duties: [
    {
      quote: "对市级重点企业进行公示、公布和授牌",
      what: {
        zh: "市级重点企业公示、公布和授牌",
        en: "Publish the key enterprises and give them plaques",
      },
    },
    {
      quote: "推荐享受国家、省相关专项资金扶持政策",
      what: {
        zh: "推荐重点企业享受国家、省专项资金",
        en: "Recommend key enterprises for national and provincial funds",
      },
    },
    {
      quote: "实施市级领导重点帮包，帮助企业解决在产学研合作、人才培育、市场开拓等方面的发展诉求",
      what: { zh: "市级领导帮包重点企业", en: "Assign a city leader to help each key enterprise" },
    },
  ],
  targets: [
    {
      quote: "每年抓好50户左右市级重点企业",
      what: { zh: "每年抓好的市级重点企业", en: "Key enterprises each year" },
      figure: count("50户"),
      unit: { zh: "户/年", en: "enterprises a year" },
      bound: "about",
    },
  ],
  unencoded: [
    {
      quote: "金融机构给予优先支持",
      reason: "principle",
      why: { zh: "没有说给予什么", en: "it says nothing of what is given" },
    },
  ],
});
