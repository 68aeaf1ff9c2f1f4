import type { DocumentRules } from "../document-rules.ts";
import { DOCUMENT } from "./terms.ts";
import { article01 } from "./article-01.ts";
import { article02 } from "./article-02.ts";
import { article03 } from "./article-03.ts";
import { article04 } from "./article-04.ts";
import { article05 } from "./article-05.ts";
import { article06 } from "./article-06.ts";

/** 聊办发〔2019〕3号 财政体制激励政策的实施意见 */
export const fiscalSystem: DocumentRules = {
  document: { id: DOCUMENT },
  articles: [article01, article02, article03, article04, article05, article06],
  interpretations: [
    {
      id: "enclave-years",
      title: {
        zh: "“飞地”分享年限能否超过3年",
        en: "Whether an enclave's taxes may be shared beyond three years",
      },
      readings: [
        { id: "agreed", label: { zh: "能，依双方商定", en: "yes, as the parties agree" } },
        { id: "three", label: { zh: "不能，只有3年", en: "no, three years alone" } },
      ],
      default: "agreed",
      why: {
        zh: "3年是“原则上”的年限；下一句让双方协商确定分享比例和分享年限。",
        en: "Three years hold “in principle”; the next sentence lets the parties settle both share and years.",
      },
      places: [
        { document: DOCUMENT, article: "5", quote: "此后转出地不再分享" },
        { document: DOCUMENT, article: "5", quote: "协商确定具体分享比例和分享年限" },
      ],
    },
  ],
  collisions: [],
  sharedLimits: [],
  independent: [],
};
