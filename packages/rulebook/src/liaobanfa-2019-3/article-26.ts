import { atDiscretion, defineArticle } from "@gongbao/engine";
import { financeBodyFacts } from "../subjects/finance.ts";
import { enterprise, organisation } from "../subjects/kinds.ts";
import { city, responsible } from "../subjects/parties.ts";
import { DOCUMENT } from "./terms.ts";

const decider = responsible(
  "市地方金融监管局、市财政局",
  "bureaus of financial supervision and of finance",
);

/** 第26条 鼓励企业提高直接融资比重 */
export const article26 = defineArticle({
  document: DOCUMENT,
  article: "26",
  measures: [
    {
      id: "d2-26-branch",
      title: {
        zh: "证券、期货公司营业部补助",
        en: "Grant for branches of securities and futures companies",
      },
      quotes: [
        "对在主板、中小板、创业板、新三板市场等境内外资本市场上市挂牌的企业和在我市新设立的证券、期货公司营业部，市财政分别给予补助。",
      ],
      instrument: "grant",
      holders: [organisation, enterprise],
      payee: { zh: "证券、期货公司营业部", en: "the branch" },
      payer: city,
      eligible: financeBodyFacts.branch,
      award: atDiscretion(decider),
      limits: [],
    },
  ],
  unencoded: [
    {
      quote: "鼓励企业挂牌上市，对在主板、中小板、创业板、新三板市场等境内外资本市场上市挂牌的企业",
      reason: "other-document",
      why: {
        zh: "由财政金融政策协同配合第15条落实，在该条编码",
        en: "carried out by article 15 of the opinion on finance, and written there",
      },
    },
  ],
});
