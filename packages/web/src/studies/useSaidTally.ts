import { useTranslation } from "react-i18next";
import type { StudyBody } from "../api/bodies.ts";
import { useMoney } from "../money/useMoney.ts";

type Tally = NonNullable<StudyBody["result"]>["all"];

/** A cost as it is said: what has awards without upper end has none itself. */
const rangeOf = ({ min, max, open }: Tally["before"]) => ({ min, max: open === 0 ? max : null });

/** Whether two costs are said differently. */
export const differs = (before: Tally["before"], after: Tally["after"]): boolean => {
  const [was, is] = [rangeOf(before), rangeOf(after)];
  return was.min !== is.min || was.max !== is.max;
};

/** Says what firms get and what a reform costs more, as whoever reads it wants money. */
export function useSaidTally() {
  const { t } = useTranslation();
  const money = useMoney();
  /** With a plus before what is more, which no line parts from its sum. */
  const signed = (yuan: string) =>
    /^-|^0\.00$/u.test(yuan) ? money.yuan(yuan) : `+\u2060${money.yuan(yuan)}`;
  return {
    signed,
    range: (cost: Tally["before"]) => money.range(rangeOf(cost)),
    difference: ({ min, max }: Tally["difference"]) => {
      if (min === null || max === null) return t("studies.noEnd");
      return min === max
        ? signed(min)
        : t("studies.fromTo", { from: signed(min), to: signed(max) });
    },
  };
}
