import type { DocumentRules } from "../document-rules.ts";
import { DOCUMENT, interpretations } from "./terms.ts";
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

/** 聊办发〔2019〕3号 “九大”产业集群财政政策的实施意见 */
export const industryClusters: DocumentRules = {
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
  ],
  interpretations,
  collisions: [],
  sharedLimits: [],
  independent: [],
};
