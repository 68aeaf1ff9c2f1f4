import { defineArticle } from "@gongbao/engine";
import { DOCUMENT } from "./terms.ts";

/** 第27条 加大不良资产处置化解力度 */
export const article27 = defineArticle({
  document: DOCUMENT,
  article: "27",
  measures: [],
  duties: [
    {
      quote:
        "开展非金融企业债权、国有企业低效无效资产、企业应收账款收购处置以及落后产能淘汰过程中的企业托管清算服务等",
      what: {
        zh: "引导资产管理公司处置不良资产",
        en: "Guide asset managers to deal with bad debts and idle assets",
      },
    },
  ],
  unencoded: [],
});
