import { defineArticle, fixedElsewhere } from "@gongbao/engine";
import { financeBodyFacts } from "../subjects/finance.ts";
import { enterprise, organisation } from "../subjects/kinds.ts";
import { DOCUMENT } from "./terms.ts";

/** 第23条 鼓励开展新旧动能转换金融产品创新 */
export const article23 = defineArticle({
  document: DOCUMENT,
  article: "23",
  measures: [
    {
      id: "d25-23-product",
      title: {
        zh: "优秀金融产品创新机构奖励",
        en: "Reward for excellent innovators of financial products",
      },
      quotes: [
        "落实新旧动能转换优秀金融产品创新机构评选奖励办法，向金融机构广泛宣传评奖条件、奖励范围和奖项申报程序等",
      ],
      instrument: "grant",
      holders: [organisation, enterprise],
      payee: { zh: "金融机构", en: "the lender" },
      eligible: financeBodyFacts.productInnovation,
      award: fixedElsewhere({
        zh: "新旧动能转换优秀金融产品创新机构评选奖励办法",
        en: "the rules on rewards for innovators of financial products",
      }),
      limits: [],
    },
  ],
  duties: [
    {
      quote: "鼓励引导各行积极申报专项创新产品",
      what: { zh: "鼓励各行申报创新产品", en: "Encourage banks to put forward new products" },
    },
  ],
  unencoded: [],
});
