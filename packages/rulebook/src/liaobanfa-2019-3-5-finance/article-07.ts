import { defineArticle } from "@gongbao/engine";
import { DOCUMENT } from "./terms.ts";

/** 第7条 加快发展农村产权抵押融资 */
export const article07 = defineArticle({
  document: DOCUMENT,
  article: "7",
  measures: [],
  duties: [
    {
      quote:
        "深入推进莘县农村土地承包经营权抵押贷款工作，力争贷款规模增量高于上年同期、增速高于全部贷款增速、贷款户数和覆盖面高于上年、以“两权”作为单一抵押物的贷款余额增速同比实现较大提升",
      what: {
        zh: "莘县农村土地承包经营权抵押贷款增量高于上年同期，增速高于全部贷款",
        en: "Make Shen County's loans secured on farmland rights grow by more than last year, and faster than all loans",
      },
    },
    {
      quote:
        "建立完善抵押物流转处置机制，探索建立“政府主导、县乡联动、流转顺畅”的农村土地等各类产权流转交易工作机制",
      what: {
        zh: "建立抵押物流转处置机制和产权流转交易机制",
        en: "Build mechanisms for disposing of collateral and trading property rights",
      },
    },
    {
      quote: "依法组织金融机构创新开办农村集体产权抵押质押贷款业务",
      what: {
        zh: "开办农村集体产权抵押质押贷款",
        en: "Offer loans secured on rural collective property",
      },
    },
  ],
  unencoded: [],
});
