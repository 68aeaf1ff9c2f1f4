import { useSuspenseQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import { Downloads } from "../files/Downloads.tsx";
import { ChoiceFilter, Filters } from "../filters/Filters.tsx";
import { useFilters } from "../filters/useFilters.ts";
import { Lead } from "../language/Lead.tsx";
import { useLanguage } from "../language/useLanguage.ts";
import { useMoney } from "../money/useMoney.ts";
import { useNamedBody } from "../people/useNamedBody.ts";
import { Nothing } from "../states/Nothing.tsx";
import { AwardTable } from "./AwardTable.tsx";
import { TotalsChart } from "./TotalsChart.tsx";
import { awardsQuery } from "./queries.ts";
import { groupings, narrowed, sumOf, totalsBy } from "./totals.ts";
import "./awards.css";

const allKeys = {
  measure: "awards.allMeasures",
  month: "awards.allMonths",
  county: "awards.allCounties",
  payer: "awards.allPayers",
} as const;

const labelKeys = {
  measure: "awards.measure",
  month: "awards.month",
  county: "awards.county",
  payer: "awards.payer",
} as const;

/** What was paid, to whom, by which article and from which line: pictures, the rows themselves, and files. */
export function AwardsPage() {
  const { t } = useTranslation();
  const language = useLanguage();
  const { yuan } = useMoney();
  const named = useNamedBody();
  const { values, set, clear, any } = useFilters(["measure", "month", "county", "payer", "year"]);
  const { data: awards } = useSuspenseQuery(awardsQuery);
  const shown = narrowed(awards, values);
  const years = [...new Set(awards.map(({ year }) => String(year)))].toSorted();
  const payees = new Set(shown.map(({ payee }) => payee.creditCode)).size;
  return (
    <div className="frame-inner page">
      <title>{`${t("awards.title")} · ${t("frame.brand")}`}</title>
      <h1>{t("awards.title")}</h1>
      <Lead words={t("awards.lead")} />
      {awards.length === 0 ? (
        <Nothing title={t("awards.nonePaid")}>
          <p>
            <Link to="/notices">{t("awards.toNotices")}</Link>
          </p>
        </Nothing>
      ) : (
        <>
          <Filters label={t("awards.filters")} onClear={any ? clear : null}>
            {groupings.map((by) => (
              <ChoiceFilter
                key={by}
                label={t(labelKeys[by])}
                value={values[by]}
                all={t(allKeys[by])}
                options={totalsBy(awards, by)
                  .filter(({ id }) => id !== "")
                  .map(({ id, words }) => ({
                    value: id,
                    words: by === "payer" ? named(words.zh).name : words[language],
                  }))}
                onChange={(value) => set(by, value)}
              />
            ))}
            <ChoiceFilter
              label={t("awards.year")}
              value={values.year}
              all={t("awards.allYears")}
              options={years.map((value) => ({ value, words: value }))}
              onChange={(value) => set("year", value)}
            />
          </Filters>
          <dl className="awards-sums">
            <div>
              <dt>{t("awards.paid")}</dt>
              <dd>{yuan(sumOf(shown.map(({ paid }) => paid)))}</dd>
            </div>
            <div>
              <dt>{t("awards.awards")}</dt>
              <dd>{shown.length}</dd>
            </div>
            <div>
              <dt>{t("awards.payees")}</dt>
              <dd>{payees}</dd>
            </div>
          </dl>
          <p className="choices">
            <Downloads
              list="/api/v1/open/awards"
              filters={{ ...values }}
              formats={["csv", "xlsx", "360giving"]}
            />
          </p>
          {shown.length === 0 ? (
            <Nothing title={t("awards.none")} />
          ) : (
            <>
              <div className="awards-charts">
                {groupings.map((by) => (
                  <TotalsChart key={by} by={by} totals={totalsBy(shown, by)} />
                ))}
              </div>
              <AwardTable awards={shown} />
            </>
          )}
        </>
      )}
    </div>
  );
}
