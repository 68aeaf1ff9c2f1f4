import { count, defineArticle, percent } from "@gongbao/engine";
import { DOCUMENT } from "./terms.ts";

/** 第31条 农村人居环境 */
export const article31 = defineArticle({
  document: DOCUMENT,
  article: "31",
  measures: [],
  duties: [
    {
      quote: "推进农村水、电、路、气、暖、信息、环卫、排污等基础设施改造升级",
      what: { zh: "改造升级农村基础设施", en: "Renew infrastructure in rural areas" },
    },
    {
      quote:
        "引导农村新型社区和新农村有序建设，开展美丽乡村示范村（片区）创建活动，抓好省级美丽村居试点",
      what: {
        zh: "开展美丽乡村示范村创建，抓好省级试点",
        en: "Create model villages, and run the provincial pilots",
      },
    },
    {
      quote:
        "到2020年，全市30%以上的村庄达到省级美丽乡村标准，打造18个省级试点，95%的村庄实现生活垃圾无害化处理，全部乡镇和涉农街道基本完成农村无害化卫生厕所改造",
      what: {
        zh: "基本完成农村无害化卫生厕所改造",
        en: "Largely finish converting rural toilets to sanitary ones",
      },
      by: { year: "2020年" },
    },
    {
      quote: "到2020年全面完成脱贫攻坚任务",
      what: { zh: "全面完成脱贫攻坚任务", en: "Complete the fight against poverty" },
      by: { year: "2020年" },
    },
  ],
  targets: [
    {
      quote: "到2020年，全市30%以上的村庄达到省级美丽乡村标准",
      what: {
        zh: "达到省级美丽乡村标准的村庄比例",
        en: "Villages that meet the provincial standard",
      },
      figure: percent("30%"),
      unit: { zh: "占村庄数", en: "of villages" },
      bound: "at-least",
      by: { year: "2020年" },
    },
    {
      quote: "到2020年，全市30%以上的村庄达到省级美丽乡村标准，打造18个省级试点",
      what: { zh: "省级美丽村居试点", en: "Provincial pilots of beautiful villages" },
      figure: count("18个"),
      unit: { zh: "个", en: "pilots" },
      bound: "exactly",
      by: { year: "2020年" },
    },
    {
      quote:
        "到2020年，全市30%以上的村庄达到省级美丽乡村标准，打造18个省级试点，95%的村庄实现生活垃圾无害化处理",
      what: { zh: "生活垃圾无害化处理的村庄比例", en: "Villages whose waste is made harmless" },
      figure: percent("95%"),
      unit: { zh: "占村庄数", en: "of villages" },
      bound: "exactly",
      by: { year: "2020年" },
    },
    {
      quote: "加强104个省扶贫工作重点村基础设施建设",
      what: {
        zh: "加强基础设施建设的省扶贫工作重点村",
        en: "Key villages whose infrastructure is improved",
      },
      figure: count("104个"),
      unit: { zh: "个", en: "villages" },
      bound: "exactly",
    },
  ],
  unencoded: [
    {
      quote: "开展农村人居环境三年整治行动",
      reason: "name",
      why: { zh: "行动的名称", en: "the name of a campaign" },
    },
  ],
});
