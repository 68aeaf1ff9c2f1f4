import { memo } from "react";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import type { MeasureBody } from "../api/bodies.ts";
import { useArticleName } from "../calculator/useArticleName.ts";
import { InChinese } from "../language/InChinese.tsx";
import { useDates } from "../language/useDates.ts";
import { useLanguage } from "../language/useLanguage.ts";
import { kindWords } from "./kinds.ts";
import { UpTo } from "./UpTo.tsx";

/** So many can be read side by side. */
export const mostCompared = 4;

/** Measures one under the other, each to be taken up for comparison. */
export function MeasureList({
  measures,
  isWhole,
  compared,
  onCompare,
}: {
  readonly measures: readonly MeasureBody[];
  /** Whether no others of them are still to come. */
  readonly isWhole: boolean;
  /** Ids. */
  readonly compared: readonly string[];
  readonly onCompare: (ids: readonly string[]) => void;
}) {
  const { t } = useTranslation();
  const language = useLanguage();
  return (
    <ul className="catalogue-list" aria-busy={!isWhole}>
      {measures.map((measure) => {
        const isCompared = compared.includes(measure.id);
        return (
          <li key={measure.id}>
            <InBrief measure={measure} />
            <label className="catalogue-compare">
              <input
                type="checkbox"
                checked={isCompared}
                disabled={!isCompared && compared.length >= mostCompared}
                onChange={() =>
                  onCompare(
                    isCompared
                      ? compared.filter((id) => id !== measure.id)
                      : [...compared, measure.id],
                  )
                }
              />
              {t("catalogue.compare")}
              <span className="visually-hidden">{measure.title[language]}</span>
            </label>
          </li>
        );
      })}
    </ul>
  );
}

/** A measure in three lines; what is ticked does not touch it. */
const InBrief = memo(function InBrief({ measure }: { readonly measure: MeasureBody }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const dates = useDates();
  const articleName = useArticleName();
  return (
    <>
      <h2>
        <Link to={`/measures/${measure.id}`}>
          <InChinese words={measure.title[language]} title />
        </Link>
      </h2>
      <p className="catalogue-sum">
        <UpTo measure={measure} />
      </p>
      <p className="meta">
        <span>{t(kindWords(measure.instrument))}</span>
        <span>
          <InChinese words={articleName(measure)} title />
        </span>
        <span>
          {measure.until === null
            ? t("catalogue.since", { from: dates.day(measure.from) })
            : t("catalogue.until", { until: dates.day(measure.until) })}
        </span>
      </p>
    </>
  );
});
