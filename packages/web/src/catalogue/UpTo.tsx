import { useTranslation } from "react-i18next";
import type { MeasureBody } from "../api/bodies.ts";
import { useMoney } from "../money/useMoney.ts";

type Sums = Pick<MeasureBody, "most" | "mostForOne">;

/** The most that somebody could get by a measure in a year, or for one thing where no end is set to all of them. */
export function UpTo({ measure: { most, mostForOne } }: { readonly measure: Sums }) {
  const { t } = useTranslation();
  const money = useMoney();
  if (most === null && mostForOne !== null)
    return <>{t("catalogue.upToEach", { sum: money.yuan(mostForOne) })}</>;
  if (most === null) return <>{t("catalogue.openEnd")}</>;
  if (most === "0.00") return <>{t("catalogue.nothingNow")}</>;
  return <>{t("catalogue.upTo", { sum: money.yuan(most) })}</>;
}
