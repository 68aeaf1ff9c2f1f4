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

/** 聊办发〔2019〕3号 关于支持新旧动能转换重大工程的若干财政政策 */
export const programme: DocumentRules = {
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
  ],
  interpretations: [],
  collisions: [],
  sharedLimits: [],
  independent: [
    // 第7条: interest and the fee of a guarantee are different costs.
    ["d2-07-farm-interest", "d2-07-farm-guarantee-fee"],
  ],
};
