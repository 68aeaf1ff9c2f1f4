import type { Citation } from "@gongbao/engine";
import { useTranslation } from "react-i18next";
import { useDocumentName } from "../calculator/useDocumentName.ts";

/**
 * Where cited words stand, as it is said: the article of a document, or the part of it that has no articles, which is
 * the annex in an allocation and the closing words in the rules. Another law or notice is its own name.
 */
export function useCitedPlace(of: "rules" | "allocation"): (cited: Citation) => string {
  const { t } = useTranslation();
  const documentName = useDocumentName();
  return ({ document, article, outside }) => {
    if (outside === true) return document;
    const named = { document: documentName(document) };
    if (article !== null) return t("analysis.place", { ...named, article });
    return t(of === "allocation" ? "analysis.placeAnnex" : "analysis.placeClosing", named);
  };
}
