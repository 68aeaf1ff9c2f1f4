import { defineArticle } from "@gongbao/engine";
import { DOCUMENT } from "./terms.ts";

/** 第22条 拓宽企业跨境投融资渠道 */
export const article22 = defineArticle({
  document: DOCUMENT,
  article: "22",
  measures: [],
  duties: [
    {
      quote:
        "加大对内保外贷、全口径跨境融资宏观审慎管理等政策的辅导力度，引导企业在跨境融资上限内自主开展跨境融资",
      what: { zh: "辅导跨境融资政策", en: "Guide firms in borrowing abroad" },
    },
    {
      quote: "深入推进跨国公司外汇资金集中运营管理，对辖区内跨国公司的真实需求进行全面摸底",
      what: { zh: "推进跨国公司外汇资金集中运营管理", en: "Pool multinationals' foreign exchange" },
    },
    {
      quote: "督促指导已获得本外币资金池资格的跨国公司尽快开展业务",
      what: {
        zh: "督促已获资格的跨国公司开展业务",
        en: "Let those with the right to a pool start it",
      },
    },
  ],
  unencoded: [],
});
