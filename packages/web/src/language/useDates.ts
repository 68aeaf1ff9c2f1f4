import { sayDay, sayMoment } from "./dates.ts";
import { useLanguage } from "./useLanguage.ts";

/** Says days and moments as whoever reads them writes them. */
export function useDates() {
  const language = useLanguage();
  return {
    day: (day: string) => sayDay(day, language),
    moment: (at: string) => sayMoment(at, language),
  };
}
