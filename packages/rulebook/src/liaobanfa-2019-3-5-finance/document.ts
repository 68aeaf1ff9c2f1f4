import type { DocumentRules } from "../document-rules.ts";
import { DOCUMENT } from "./terms.ts";

/** 聊办发〔2019〕3号 财政金融政策协同配合的实施意见 */
export const finance: DocumentRules = {
  document: { id: DOCUMENT },
  articles: [],
  interpretations: [],
  collisions: [],
  sharedLimits: [],
  independent: [],
};
