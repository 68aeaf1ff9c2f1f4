import { defineArticle } from "@gongbao/engine";
import { DOCUMENT } from "./terms.ts";

/** 第29条 发挥货币政策工具激励引导作用 */
export const article29 = defineArticle({
  document: DOCUMENT,
  article: "29",
  measures: [],
  duties: [
    {
      quote: "完善信贷政策支持再贷款授信政策，扩大信贷政策支持再贷款担保品范围",
      what: {
        zh: "完善再贷款授信，扩大担保品范围",
        en: "Widen the credit and security of relending",
      },
    },
    {
      quote:
        "再贴现业务优先支持小微企业票据和涉农票据，优先支持新旧动能转换、乡村振兴和绿色金融领域，优先向贴现利率较低的金融机构倾斜",
      what: {
        zh: "再贴现优先支持小微、涉农票据",
        en: "Rediscount the bills of small firms and farms first",
      },
    },
  ],
  unencoded: [],
});
