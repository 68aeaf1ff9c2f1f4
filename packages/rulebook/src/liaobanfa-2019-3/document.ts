import type { DocumentRules } from "../document-rules.ts";
import { DOCUMENT } from "./terms.ts";

/** 聊办发〔2019〕3号 关于支持新旧动能转换重大工程的若干财政政策 */
export const programme: DocumentRules = {
  document: { id: DOCUMENT },
  articles: [],
  interpretations: [],
  collisions: [],
  sharedLimits: [],
  independent: [],
};
