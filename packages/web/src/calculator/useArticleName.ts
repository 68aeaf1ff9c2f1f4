import { useTranslation } from "react-i18next";
import { useLanguage } from "../language/useLanguage.ts";
import { useDocumentName } from "./useDocumentName.ts";

/** An article of a document of the rulebook, and how the text itself is cited: 聊政发〔2019〕1号 第5条. */
interface Cited {
  readonly document: string;
  readonly article: string;
  readonly place: string;
}

/** Cites an article: in Chinese as offices do, in English by the document's name there, as everywhere on a page in English. */
export function useArticleName(): (cited: Cited) => string {
  const { t } = useTranslation();
  const language = useLanguage();
  const nameOf = useDocumentName();
  return ({ document, article, place }) =>
    language === "zh" ? place : t("calculator.oneArticle", { document: nameOf(document), article });
}
