import type { DocumentRules } from "../document-rules.ts";
import { DOCUMENT } from "./terms.ts";

/** 聊办发〔2019〕3号 财政体制激励政策的实施意见 */
export const fiscalSystem: DocumentRules = {
  document: { id: DOCUMENT },
  articles: [],
  interpretations: [],
  collisions: [],
  sharedLimits: [],
  independent: [],
};
