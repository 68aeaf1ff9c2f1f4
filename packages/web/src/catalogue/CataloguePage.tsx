import { useSuspenseQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import { useDates } from "../language/useDates.ts";
import { put, useAddress } from "../filters/useAddress.ts";
import { useLanguage } from "../language/useLanguage.ts";
import { Nothing } from "../states/Nothing.tsx";
import { Export } from "./Export.tsx";
import { FilterForm } from "./FilterForm.tsx";
import { type Filters, filterNames, filtersOf, passing } from "./filters.ts";
import { kindWords } from "./kinds.ts";
import { UpTo } from "./UpTo.tsx";
import { measuresQuery } from "./queries.ts";
import "./catalogue.css";

/** So many can be read side by side. */
const mostCompared = 4;

/** What the rules give, kept to what one looks for; what it is kept to stands in the address. */
export function CataloguePage() {
  const { t } = useTranslation();
  const language = useLanguage();
  const dates = useDates();
  const { data: all } = useSuspenseQuery(measuresQuery);
  const { address, change: changeAddress } = useAddress();
  const change = (name: string, value: string) => changeAddress((next) => put(next, name, value));
  const filters = filtersOf(address);
  const found = passing(all.measures, filters);
  const compared = (address.get("compare") ?? "").split(",").filter(Boolean);
  const isKept = Object.values(filters).some((value) => value !== "");
  return (
    <div className="frame-inner page catalogue">
      <title>{`${t("catalogue.title")} · ${t("frame.brand")}`}</title>
      <h1>{t("catalogue.title")}</h1>
      <p className="lead">{t("catalogue.lead", { count: all.measures.length })}</p>
      <FilterForm
        all={all}
        filters={filters}
        onChange={(part: keyof Filters, value) => change(filterNames[part], value)}
      />
      <div className="catalogue-bar">
        <output>{t("catalogue.found", { count: found.length })}</output>
        {isKept ? (
          <Link to="/measures" preventScrollReset>
            {t("catalogue.clear")}
          </Link>
        ) : null}
        <Export measures={found} />
      </div>
      {found.length === 0 ? (
        <Nothing title={t("catalogue.none")}>
          <p>{t("catalogue.noneAdvice")}</p>
        </Nothing>
      ) : (
        <ul className="catalogue-list">
          {found.map((measure) => {
            const isCompared = compared.includes(measure.id);
            return (
              <li key={measure.id}>
                <h2>
                  <Link to={`/measures/${measure.id}`}>{measure.title[language]}</Link>
                </h2>
                <p className="catalogue-sum">
                  <UpTo most={measure.most} />
                </p>
                <p className="meta">
                  <span>{t(kindWords(measure.instrument))}</span>
                  <span lang="zh-CN">{measure.place}</span>
                  <span>
                    {measure.until === null
                      ? t("catalogue.since", { from: dates.day(measure.from) })
                      : t("catalogue.until", { until: dates.day(measure.until) })}
                  </span>
                </p>
                <label className="catalogue-compare">
                  <input
                    type="checkbox"
                    checked={isCompared}
                    disabled={!isCompared && compared.length >= mostCompared}
                    onChange={() =>
                      change(
                        "compare",
                        (isCompared
                          ? compared.filter((id) => id !== measure.id)
                          : [...compared, measure.id]
                        ).join(","),
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
      )}
      {compared.length > 0 ? (
        <p className="catalogue-compared">
          <span>{t("catalogue.chosen", { count: compared.length, most: mostCompared })}</span>
          {compared.length > 1 ? (
            <Link className="button" to={`/measures/compare?ids=${compared.join(",")}`}>
              {t("catalogue.compareGo")}
            </Link>
          ) : null}
          <button type="button" className="plain-link" onClick={() => change("compare", "")}>
            {t("catalogue.compareClear")}
          </button>
        </p>
      ) : null}
    </div>
  );
}
