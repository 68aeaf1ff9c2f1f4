import type { DocumentRules } from "../document-rules.ts";
import { DOCUMENT } from "./terms.ts";
import { article01 } from "./article-01.ts";
import { article02 } from "./article-02.ts";
import { article03 } from "./article-03.ts";
import { article04 } from "./article-04.ts";
import { article05 } from "./article-05.ts";
import { article06 } from "./article-06.ts";
import { article07 } from "./article-07.ts";
import { article08 } from "./article-08.ts";

/** 聊办发〔2019〕3号 若干税收政策的实施意见 */
export const tax: DocumentRules = {
  document: { id: DOCUMENT },
  articles: [
    article01,
    article02,
    article03,
    article04,
    article05,
    article06,
    article07,
    article08,
  ],
  interpretations: [],
  collisions: [
    {
      id: "one-rate",
      title: { zh: "同一所得只适用一种税率优惠", en: "One income bears one rate" },
      by: "holder",
      measures: ["d23-01-high-tech-rate", "d23-03-service-rate", "d23-08-small-profit"],
      places: [
        { document: DOCUMENT, article: "1", quote: "高新技术企业减按15%优惠税率征收企业所得税" },
        { document: DOCUMENT, article: "3", quote: "减按15%的优惠税率征收企业所得税" },
        {
          document: DOCUMENT,
          article: "8",
          quote: "按20%的税率缴纳企业所得税；对年应纳税所得额超过100万元",
        },
      ],
    },
  ],
  sharedLimits: [],
  independent: [
    // Different deductions from one income.
    [
      "d23-01-training",
      "d23-01-research",
      "d23-01-overseas-research",
      "d23-01-losses",
      "d23-05-venture",
    ],
    // A loss lessens the income, a rate the tax on it.
    ["d23-01-losses", "d23-01-high-tech-rate"],
    ["d23-01-losses", "d23-03-service-rate"],
    ["d23-01-losses", "d23-08-small-profit"],
    ["d23-04-researcher", "d23-05-venture"],
    // 第8条: value-added tax and local taxes.
    ["d23-08-small-scale", "d23-08-local-taxes"],
  ],
};
