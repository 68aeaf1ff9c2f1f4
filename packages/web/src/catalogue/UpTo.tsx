import { useTranslation } from "react-i18next";
import { useMoney } from "../money/useMoney.ts";

/** The most that somebody could get by a measure in a year. */
export function UpTo({ most }: { readonly most: string | null }) {
  const { t } = useTranslation();
  const money = useMoney();
  if (most === null) return <>{t("catalogue.openEnd")}</>;
  if (most === "0.00") return <>{t("catalogue.nothingNow")}</>;
  return <>{t("catalogue.upTo", { sum: money.yuan(most) })}</>;
}
