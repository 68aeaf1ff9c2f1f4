import { useTranslation } from "react-i18next";
import type { OfferListBriefBody } from "../api/bodies.ts";
import { listWords } from "./words.ts";

/** Where a list stands, and how far it is while it is worked out. */
export function ListState({
  list: { state, done, total, owed },
}: {
  readonly list: Pick<OfferListBriefBody, "state" | "done" | "total" | "owed">;
}) {
  const { t } = useTranslation();
  if (state !== "running") {
    return (
      <span className={`offers-state offers-${state}`}>
        {t(state === "done" && owed === 0 ? "offers.doneForNobody" : listWords[state])}
      </span>
    );
  }
  return (
    <span className="offers-state">
      <progress
        aria-label={t("offers.running")}
        max={total ?? 1}
        {...(total === null ? {} : { value: done })}
      />
      {total === null
        ? t("offers.preparing")
        : t("offers.howFar", {
            done: done.toLocaleString("en"),
            total: total.toLocaleString("en"),
          })}
    </span>
  );
}
