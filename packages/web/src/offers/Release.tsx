import { useTranslation } from "react-i18next";
import type { OfferListBody } from "../api/bodies.ts";
import { useChange } from "../api/change.ts";
import { api, bodyOf } from "../api/request.ts";
import { Sure } from "../fields/Sure.tsx";
import { useLanguage } from "../language/useLanguage.ts";
import { useDates } from "../language/useDates.ts";
import { useMoney } from "../money/useMoney.ts";
import { Failure } from "../states/Failure.tsx";
import { offersKey } from "./queries.ts";
import type { LeftOut } from "./useLeftOut.ts";
import { isReason } from "../told/reason.ts";

/** Lets a list go out, without those that are left out with a reason. */
export function Release({
  list,
  leftOut,
}: {
  readonly list: OfferListBody;
  readonly leftOut: LeftOut;
}) {
  const { t } = useTranslation();
  const language = useLanguage();
  const money = useMoney();
  const { day } = useDates();
  const without = [...leftOut.reasons].map(([entry, reason]) => ({ entry, reason: reason.trim() }));
  const unsaid = without.filter(({ reason }) => !isReason(reason)).length;
  const releasing = useChange({
    send: (_: null, header) =>
      bodyOf(
        api.POST("/api/v1/offer-lists/{list}/release", {
          params: { path: { list: list.id }, header },
          body: { without },
        }),
      ),
    changes: [offersKey],
    onDone: () => {
      leftOut.forget();
      scrollTo({ top: 0 });
    },
  });
  const count = list.owed - without.length;
  return (
    <section className="offers-release no-print" aria-labelledby="offers-release">
      <h2 id="offers-release">{t("offers.releaseTitle")}</h2>
      <p>{t("offers.releaseNote", { day: day(list.closesOn) })}</p>
      {unsaid === 0 ? null : <p className="entry-problem">{t("offers.reasonsMissing")}</p>}
      <Failure fault={releasing.fault} />
      <Sure
        does={t("offers.release", { count })}
        question={t("offers.releaseSure", {
          measure: list.measureTitle[language],
          count,
          without: without.length,
          sum: money.yuan(list.sum),
        })}
        busy={releasing.changing}
        disabled={unsaid > 0 || count === 0}
        why={t(unsaid > 0 ? "offers.reasonsMissing" : "offers.noneLeft")}
        onSure={() => releasing.change(null)}
      />
    </section>
  );
}
