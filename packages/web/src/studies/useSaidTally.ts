import { useTranslation } from "react-i18next";
import type { StudyBody } from "../api/bodies.ts";
import { useMoney } from "../money/useMoney.ts";

type Tally = NonNullable<StudyBody["result"]>["all"];

/** Says what firms get and what a reform costs more, as whoever reads it wants money. */
export function useSaidTally() {
  const { t } = useTranslation();
  const money = useMoney();
  /** With a plus before what is more. */
  const signed = (yuan: string) =>
    /^-|^0\.00$/u.test(yuan) ? money.yuan(yuan) : `+${money.yuan(yuan)}`;
  return {
    signed,
    range: ({ min, max }: Tally["before"]) => money.range({ min, max }),
    cost: ({ min, max, open }: Tally["before"]) => {
      const range = money.range({ min, max });
      return open === 0 ? range : t("studies.andOpen", { range, count: open });
    },
    difference: ({ min, max }: Tally["difference"]) => {
      if (min === null || max === null) return t("studies.noEnd");
      return min === max
        ? signed(min)
        : t("studies.fromTo", { from: signed(min), to: signed(max) });
    },
  };
}
