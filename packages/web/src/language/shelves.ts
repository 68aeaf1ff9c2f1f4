import { type Language, chooseLanguage } from "./language.ts";

const KEPT = "gongbao.language";

/** The words of each language, fetched when somebody reads in it. */
export const shelves: Readonly<Record<Language, () => Promise<{ readonly words: object }>>> = {
  zh: () => import("./locales/zh-CN/words.ts"),
  en: () => import("./locales/en/words.ts"),
};

/** What the browser kept; null where it keeps nothing (a private window may refuse). */
function kept(): string | null {
  try {
    return localStorage.getItem(KEPT);
  } catch {
    return null;
  }
}

/** Keeps the language for the next visit. */
export function keep(language: Language): void {
  try {
    localStorage.setItem(KEPT, language);
  } catch {
    // Without storage the choice lasts as long as the page.
  }
}

/** The language that the page starts in. */
export const firstLanguage: Language = chooseLanguage(location.search, kept());

/** Its words, asked for before the rest of the page is even read: the first paint waits for them. */
export const firstWords = shelves[firstLanguage]();
