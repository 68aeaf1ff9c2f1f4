import { useTranslation } from "react-i18next";

const NAMES = {
  D1: "documents.economy",
  D2: "documents.programme",
  "D2.1": "documents.fiscal",
  "D2.2": "documents.clusters",
  "D2.3": "documents.tax",
  "D2.4": "documents.science",
  "D2.5": "documents.finance",
} as const;

const isKnown = (document: string): document is keyof typeof NAMES =>
  Object.hasOwn(NAMES, document);

/** The short name of a document of the rulebook, in the language of the page. */
export function useDocumentName(): (document: string) => string {
  const { t } = useTranslation();
  return (document) => (isKnown(document) ? t(NAMES[document]) : document);
}
