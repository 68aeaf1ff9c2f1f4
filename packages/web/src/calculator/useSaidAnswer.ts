import { isDay } from "../fields/day.ts";
import { type Fact, readYuan, writeYuan } from "@gongbao/engine";
import { useTranslation } from "react-i18next";
import { useDates } from "../language/useDates.ts";
import { useLanguage } from "../language/useLanguage.ts";
import { useMoney } from "../money/useMoney.ts";

/** Says what was answered about a fact as its reader writes it; what cannot be read stays as it was written. */
export function useSaidAnswer(): (fact: Fact | undefined, text: string | undefined) => string {
  const { t } = useTranslation();
  const language = useLanguage();
  const money = useMoney();
  const { day } = useDates();
  return (fact, text = "") => {
    const written = text.trim();
    if (written === "" || written === "?") return t("calculator.unknown");
    const level = fact?.levels.find(({ id }) => id === written);
    if (level) return level[language];
    if (written === "true") return t("calculator.yes");
    if (written === "false") return t("calculator.no");
    const fen = fact?.type === "money" ? readYuan(written) : null;
    if (fen !== null) return money.yuan(writeYuan(fen));
    return fact?.type === "day" && isDay(written) ? day(written) : written;
  };
}
