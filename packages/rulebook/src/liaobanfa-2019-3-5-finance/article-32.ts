import { defineArticle } from "@gongbao/engine";
import { DOCUMENT } from "./terms.ts";

/** 第32条 开展金融专家顾问团综合服务活动 */
export const article32 = defineArticle({
  document: DOCUMENT,
  article: "32",
  measures: [],
  duties: [
    {
      quote:
        "开展金融专家顾问服务全省新旧动能转换重大工程系列活动，为企业制定个性化融资融智服务方案",
      what: { zh: "开展金融专家顾问服务，制定融资方案", en: "Send experts of finance to firms" },
    },
  ],
  unencoded: [
    {
      quote: "聚焦“九大”产业，按照",
      reason: "name",
      why: { zh: "“九大”产业的统称", en: "the name of the nine industries together" },
    },
  ],
});
