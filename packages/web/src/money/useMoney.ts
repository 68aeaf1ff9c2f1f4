import type { MoneyRange } from "@gongbao/engine";
import { useMemo } from "react";
import { wholeDates } from "../language/dates.ts";
import { useLanguage } from "../language/useLanguage.ts";
import { sayMoney, sayTotal, sayWords, sayYuan } from "./money.ts";
import { useUnit } from "./unit.ts";

/** Says money as whoever reads it wants it: in their language and unit. */
export function useMoney() {
  const language = useLanguage();
  const unit = useUnit();
  return useMemo(() => {
    const reader = { language, unit };
    return {
      yuan: (yuan: string) => sayYuan(yuan, reader),
      range: (range: MoneyRange) => sayMoney(range, reader),
      words: (sentence: string) => wholeDates(sayWords(sentence, reader), language),
      total: (total: MoneyRange & { readonly open: readonly string[] }) => sayTotal(total, reader),
    };
  }, [language, unit]);
}
