import type { DocumentRules } from "../document-rules.ts";
import { DOCUMENT } from "./terms.ts";

/** 聊办发〔2019〕3号 “九大”产业集群财政政策的实施意见 */
export const industryClusters: DocumentRules = {
  document: { id: DOCUMENT },
  articles: [],
  interpretations: [],
  collisions: [],
  sharedLimits: [],
  independent: [],
};
