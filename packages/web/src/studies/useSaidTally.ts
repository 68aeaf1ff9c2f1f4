import { useTranslation } from "react-i18next";
import type { StudyBody } from "../api/bodies.ts";
import { useMoney } from "../money/useMoney.ts";

type Tally = NonNullable<StudyBody["result"]>["all"];

/** Whether two costs are said differently. */
export const differs = (before: Tally["before"], after: Tally["after"]): boolean =>
  before.min !== after.min || before.max !== after.max || before.open !== after.open;

/** Says what firms get and what a reform costs more, as whoever reads it wants money. */
export function useSaidTally() {
  const { t } = useTranslation();
  const money = useMoney();
  /** With a plus before what is more, which no line parts from its sum. */
  const signed = (yuan: string) =>
    /^-|^0\.00$/u.test(yuan) ? money.yuan(yuan) : `+\u2060${money.yuan(yuan)}`;
  return {
    signed,
    /** What has awards without upper end has none itself. */
    range: ({ min, max, open }: Tally["before"]) =>
      money.range({ min, max: open === 0 ? max : null }),
    difference: ({ min, max }: Tally["difference"]) => {
      if (min === null || max === null) return t("studies.noEnd");
      return min === max
        ? signed(min)
        : t("studies.fromTo", { from: signed(min), to: signed(max) });
    },
  };
}
