import { defineArticle } from "@gongbao/engine";
import { DOCUMENT } from "./terms.ts";

/** 第17条 强化项目支撑 */
export const article17 = defineArticle({
  document: DOCUMENT,
  article: "17",
  measures: [],
  duties: [
    {
      quote:
        "建立新旧动能转换重大项目库，实行动态管理，每年组织召开一次论证会，对项目库进行调整，符合条件的项目及时纳入项目库管理，进展缓慢或无法实施的项目及时调出",
      what: {
        zh: "建立重大项目库，每年召开一次论证会调整",
        en: "Keep a library of major projects, reviewed once a year",
      },
    },
    {
      quote: "健全完善项目服务，强化重大项目信息采集、数据分析、进展监控、结果评价机制",
      what: {
        zh: "强化重大项目采集、分析、监控、评价",
        en: "Collect, analyse, watch and judge major projects",
      },
    },
  ],
  unencoded: [],
});
