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
import { article13 } from "./article-13.ts";
import { article14 } from "./article-14.ts";
import { article15 } from "./article-15.ts";
import { article16 } from "./article-16.ts";
import { article17 } from "./article-17.ts";
import { article18 } from "./article-18.ts";
import { article19 } from "./article-19.ts";
import { article20 } from "./article-20.ts";
import { article21 } from "./article-21.ts";
import { article22 } from "./article-22.ts";
import { article23 } from "./article-23.ts";
import { article24 } from "./article-24.ts";
import { article25 } from "./article-25.ts";
import { article26 } from "./article-26.ts";
import { article27 } from "./article-27.ts";
import { article28 } from "./article-28.ts";
import { article29 } from "./article-29.ts";
import { article30 } from "./article-30.ts";
import { article31 } from "./article-31.ts";
import { article32 } from "./article-32.ts";
import { article33 } from "./article-33.ts";
import { collisions } from "./collisions.ts";
import { newEconomyInterpretations } from "./new-economy-terms.ts";
import { platformInterpretations } from "./platform-terms.ts";
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
    article13,
    article14,
    article15,
    article16,
    article17,
    article18,
    article19,
    article20,
    article21,
    article22,
    article23,
    article24,
    article25,
    article26,
    article27,
    article28,
    article29,
    article30,
    article31,
    article32,
    article33,
  ],
  interpretations: [...interpretations, ...newEconomyInterpretations, ...platformInterpretations],
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
    // 第14条: a yearly reward for research spending, and support for one project of special weight.
    ["d1-14-research-institute", "d1-14-special-project"],
    // 第15条: what a service body brought about, and what the province gave it, are rewarded for themselves.
    ["d1-15-transfer-service", "d1-15-service-matching"],
    // 第16条: being recognised, and each firm raised.
    ["d1-16-incubator", "d1-16-firms-raised"],
    // 第17条: new revenue and farmland rent are different bases, and the introducer is another payee.
    ["d1-17-other-province", "d1-17-agriculture", "d1-17-introducer"],
    ["d1-17-other-city", "d1-17-agriculture", "d1-17-introducer"],
    // 第18条: living, rent and a project; 「和」 joins the first two.
    ["d1-18-top-living", "d1-18-top-rent", "d1-18-top-project"],
    ["d1-18-top-living", "d1-18-top-rent", "d1-18-top-equity"],
    ["d1-18-high-living", "d1-18-high-rent", "d1-18-high-project"],
  ],
};
