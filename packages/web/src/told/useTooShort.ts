import { useTranslation } from "react-i18next";
import { isReason, leastReason } from "./reason.ts";

/** What is wrong with a reason that is being written; null while nothing is written, and once it is one. */
export function useTooShort(): (words: string) => string | null {
  const { t } = useTranslation();
  return (words) =>
    words.trim() === "" || isReason(words) ? null : t("told.tooShort", { least: leastReason });
}
