import type { DocumentRules } from "../document-rules.ts";
import { article01 } from "./article-01.ts";
import { article02 } from "./article-02.ts";
import { article03 } from "./article-03.ts";
import { article04 } from "./article-04.ts";
import { article05 } from "./article-05.ts";
import { article06 } from "./article-06.ts";
import { article07 } from "./article-07.ts";
import { article08 } from "./article-08.ts";
import { article09 } from "./article-09.ts";
import { article10 } from "./article-10.ts";
import { article11 } from "./article-11.ts";
import { article12 } from "./article-12.ts";
import { collisions } from "./collisions.ts";
import { newEconomyInterpretations } from "./new-economy-terms.ts";
import { document, interpretations } from "./terms.ts";

/** 聊政发〔2019〕1号 支持实体经济高质量发展和进一步扩内需补短板的实施意见 */
export const entityEconomy: DocumentRules = {
  document,
  articles: [
    article01,
    article02,
    article03,
    article04,
    article05,
    article06,
    article07,
    article08,
    article09,
    article10,
    article11,
    article12,
  ],
  interpretations: [...interpretations, ...newEconomyInterpretations],
  collisions: [...collisions],
  sharedLimits: [],
  independent: [
    // 第3条: being admitted to the province's programme, and growing, are two works of one cluster.
    ["d1-03-flying-geese-cluster", "d1-03-cluster-revenue"],
    // 第7条: buying equity, rewarding investment found elsewhere, and easing interest are different supports.
    ["d1-07-fund-equity", "d1-07-direct-investment", "d1-07-loan-interest"],
    // 第9–11条: being listed, a loan that falls due and one that lacks a title are different troubles of a firm.
    ["d1-09-listing", "d1-10-on-lending", "d1-11-title-equity"],
    ["d1-10-relief-fund", "d1-10-on-lending"],
  ],
};
