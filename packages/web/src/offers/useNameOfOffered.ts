import { useTranslation } from "react-i18next";
import { useStateName } from "../case/useStateName.ts";

/** Names where a case that began with an offer stands: a draft of it is the firm's own, which found a fact wrong. */
export function useNameOfOffered(): (state: string) => string {
  const { t } = useTranslation();
  const nameOfState = useStateName();
  return (state) => (state === "draft" ? t("offers.ownDraft") : nameOfState(state));
}
