import { useTranslation } from "react-i18next";
import { changeLanguage } from "./i18n.ts";
import { languageTags } from "./language.ts";
import { useLanguage } from "./useLanguage.ts";

/** Offers the other language, in that language. */
export function LanguageSwitch() {
  const { t } = useTranslation();
  const other = useLanguage() === "zh" ? "en" : "zh";
  return (
    <button
      type="button"
      className="language-switch"
      lang={languageTags[other]}
      onClick={() => void changeLanguage(other)}
    >
      {t("frame.otherLanguage")}
    </button>
  );
}
