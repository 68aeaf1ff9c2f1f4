import { defineArticle } from "@gongbao/engine";
import { DOCUMENT } from "./terms.ts";

/** 第5条 支持企业开展知识产权质押融资业务 */
export const article05 = defineArticle({
  document: DOCUMENT,
  article: "5",
  measures: [],
  unencoded: [
    {
      quote:
        "对我市中小微企业以其合法有效的专利权出质或以专利权出质、固定资产抵押等组合担保方式，获得金融机构贷款并办理了专利权质押登记手续的给予一定的贴息补助，同一企业一个年度贴息额最高10万元。对因专利权质押贷款而发生的评估费、担保费等给予50%的补助，且单项评估费、担保费补助最高2万元。专利权质押融资利息和评估费、担保费等补助每家企业最多可享受3次。",
      reason: "other-document",
      why: {
        zh: "与科技创新财政政策第10条字句相同，是同一项补助，在该条编码，只算一次",
        en: "the same words as article 10 of the opinion on science: one grant, written there and counted once",
      },
    },
  ],
});
