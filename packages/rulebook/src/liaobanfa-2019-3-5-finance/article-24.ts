import { defineArticle } from "@gongbao/engine";
import { DOCUMENT } from "./terms.ts";

/** 第24条 构建良性可持续的新型银企关系 */
export const article24 = defineArticle({
  document: DOCUMENT,
  article: "24",
  measures: [],
  duties: [
    {
      quote:
        "鼓励商业银行在商业可持续、风险可控的前提下，对诚信经营、发展前景好、产品适销对路的中小微企业贷款给予优惠利率支持",
      what: {
        zh: "对诚信经营的中小微企业给予优惠利率",
        en: "Lend to honest small firms at lower rates",
      },
    },
    {
      quote:
        "金融机构对诚信经营、发展前景好、产品适销对路但暂时有困难的中小微企业不得随意断贷和抽贷",
      what: { zh: "不得随意断贷和抽贷", en: "Not cut off or call in loans at will" },
    },
  ],
  unencoded: [],
});
