import i18next from "i18next";
import { initReactI18next } from "react-i18next";
import { type Language, chooseLanguage, languageTags, withLanguage } from "./language.ts";
import en from "./locales/en.json" with { type: "json" };
import zh from "./locales/zh-CN.json" with { type: "json" };

declare module "i18next" {
  interface CustomTypeOptions {
    defaultNS: "translation";
    resources: { translation: typeof zh };
  }
}

const KEPT = "gongbao.language";

/** What the browser kept; null where it keeps nothing (a private window may refuse). */
function kept(): string | null {
  try {
    return localStorage.getItem(KEPT);
  } catch {
    return null;
  }
}

function keep(language: Language): void {
  try {
    localStorage.setItem(KEPT, language);
  } catch {
    // Without storage the choice lasts as long as the page.
  }
}

const show = (language: Language): void => {
  document.documentElement.lang = languageTags[language];
};

/** Sets the language of the interface before the first paint. */
export async function startLanguage(): Promise<void> {
  const language = chooseLanguage(location.search, kept());
  if (new URLSearchParams(location.search).has("lang")) keep(language);
  await i18next.use(initReactI18next).init({
    lng: language,
    fallbackLng: "zh",
    resources: { zh: { translation: zh }, en: { translation: en } },
    interpolation: { escapeValue: false },
    returnNull: false,
  });
  show(language);
}

/** Changes the language, keeps it, and corrects an address that asks for the other one. */
export async function changeLanguage(language: Language): Promise<void> {
  keep(language);
  show(language);
  const search = withLanguage(location.search, language);
  if (search !== location.search) {
    history.replaceState(history.state, "", `${location.pathname}${search}${location.hash}`);
  }
  await i18next.changeLanguage(language);
}
