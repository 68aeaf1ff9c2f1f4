import i18next from "i18next";
import { initReactI18next } from "react-i18next";
import { type Language, languageTags, withLanguage } from "./language.ts";
import { nestQuotes } from "./nested-quotes.ts";
import { keep, shelves } from "./shelves.ts";
import type { words as chinese } from "./locales/zh-CN/words.ts";

type Words = typeof chinese;

declare module "i18next" {
  interface CustomTypeOptions {
    defaultNS: "translation";
    resources: { translation: Words };
  }
}

/** What is put into our words may hold quotes of its own. */
const quotes = { type: "postProcessor", name: "nested-quotes", process: nestQuotes } as const;

const show = (language: Language): void => {
  document.documentElement.lang = languageTags[language];
};

/** Sets the language of the interface before the first paint, from its words as they come. */
export async function startLanguage(
  language: Language,
  coming: Promise<{ readonly words: object }>,
): Promise<void> {
  if (new URLSearchParams(location.search).has("lang")) keep(language);
  const { words } = await coming;
  await i18next
    .use(initReactI18next)
    .use(quotes)
    .init({
      lng: language,
      fallbackLng: false,
      resources: { [language]: { translation: words } },
      interpolation: { escapeValue: false },
      returnNull: false,
      postProcess: [quotes.name],
    });
  show(language);
}

/** Changes the language, keeps it, and corrects an address that asks for the other one. */
export async function changeLanguage(language: Language): Promise<void> {
  if (!i18next.hasResourceBundle(language, "translation")) {
    const { words } = await shelves[language]();
    i18next.addResourceBundle(language, "translation", words);
  }
  keep(language);
  show(language);
  const search = withLanguage(location.search, language);
  if (search !== location.search) {
    history.replaceState(history.state, "", `${location.pathname}${search}${location.hash}`);
  }
  await i18next.changeLanguage(language);
}
