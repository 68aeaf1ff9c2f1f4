import type { DocumentRules } from "../document-rules.ts";
import { DOCUMENT } from "./terms.ts";

/** 聊办发〔2019〕3号 科技创新财政政策的实施意见 */
export const science: DocumentRules = {
  document: { id: DOCUMENT },
  articles: [],
  interpretations: [],
  collisions: [],
  sharedLimits: [],
  independent: [],
};
