import { useTranslation } from "react-i18next";
import { useMoney } from "../money/useMoney.ts";

/** The most that one award can come to. */
export function UpTo({ most }: { readonly most: string | null }) {
  const { t } = useTranslation();
  const money = useMoney();
  return (
    <>{most === null ? t("catalogue.openEnd") : t("catalogue.upTo", { sum: money.yuan(most) })}</>
  );
}
