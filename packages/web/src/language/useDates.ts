import { sayDay, sayDays, sayMoment, sayMonth } from "./dates.ts";
import { useLanguage } from "./useLanguage.ts";

/** Says days, months and moments as whoever reads them writes them. */
export function useDates() {
  const language = useLanguage();
  return {
    day: (day: string) => sayDay(day, language),
    days: (from: string, to: string) => sayDays(from, to, language),
    month: (month: string) => sayMonth(month, language),
    moment: (at: string) => sayMoment(at, language),
  };
}
