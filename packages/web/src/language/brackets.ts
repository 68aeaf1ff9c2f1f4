import type { Language } from "./language.ts";

/** Words behind others in brackets, as the language sets them: `公示（3）`, `Notices (3)`. */
export const withBrackets = (words: string, within: string | number, language: Language): string =>
  language === "zh" ? `${words}（${within}）` : `${words} (${within})`;
