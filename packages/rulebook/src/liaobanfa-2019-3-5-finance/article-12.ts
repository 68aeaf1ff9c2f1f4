import { defineArticle } from "@gongbao/engine";
import { DOCUMENT } from "./terms.ts";

/** 第12条 推动“政银保”业务增量扩面 */
export const article12 = defineArticle({
  document: DOCUMENT,
  article: "12",
  measures: [],
  duties: [
    {
      quote: "定期筛选符合条件的小微企业作为“政银保”贷款保证保险业务重点推介对象",
      what: {
        zh: "定期筛选小微企业推介“政银保”业务",
        en: "Choose small firms regularly for loan guarantee insurance",
      },
    },
    {
      quote: "组织各银行、保险业金融机构开展业务对接，持续推动“政银保”业务增量扩面",
      what: {
        zh: "组织业务对接，推动增量扩面",
        en: "Bring banks and insurers together and widen the business",
      },
    },
  ],
  unencoded: [],
});
