import { useTranslation } from "react-i18next";
import type { OfferListBriefBody } from "../api/bodies.ts";
import { listWords } from "./words.ts";

/** Where a list stands, and how far it is while it is worked out. */
export function ListState({
  list: { state, done, total },
}: {
  readonly list: Pick<OfferListBriefBody, "state" | "done" | "total">;
}) {
  const { t } = useTranslation();
  if (state !== "running") {
    return <span className={`offers-state offers-${state}`}>{t(listWords[state])}</span>;
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
