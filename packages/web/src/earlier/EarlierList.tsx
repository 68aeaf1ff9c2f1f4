import { useInfiniteQuery, useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { rulebookQuery } from "../api/queries.ts";
import { ChoiceFilter, Filters, TypedFilter } from "../filters/Filters.tsx";
import { useFilters } from "../filters/useFilters.ts";
import { useLanguage } from "../language/useLanguage.ts";
import { useLater } from "../search/useLater.ts";
import { sessionQuery } from "../session/session.ts";
import { Failure } from "../states/Failure.tsx";
import { More } from "../states/More.tsx";
import { Nothing } from "../states/Nothing.tsx";
import { Waiting } from "../states/Waiting.tsx";
import { Downloads } from "../files/Downloads.tsx";
import { EarlierTable } from "./EarlierTable.tsx";
import { addressOf, asked, earlierQuery, filterNames, type sorts } from "./queries.ts";
import "./earlier.css";

/** How many years back the choice of years goes. */
const yearsBack = 15;

const sortWords = {
  recorded: "earlier.byRecorded",
  day: "earlier.byDay",
  "amount-most": "earlier.byMost",
  "amount-least": "earlier.byLeast",
  holder: "earlier.byHolder",
} as const satisfies Record<keyof typeof sorts, string>;

/** The awards made outside this system, as they were recorded: of everybody, or of a case's applicant. */
export function EarlierList({
  of,
}: {
  /** The case; null for all of them. */
  readonly of: string | null;
}) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { data: rulebook } = useQuery(rulebookQuery);
  const { data: session } = useQuery(sessionQuery);
  const { values, set, clear, any } = useFilters(filterNames);
  // What is being typed is not asked for letter by letter.
  const wanted = useLater(JSON.stringify(values), 300);
  const settled = wanted === JSON.stringify(values);
  const list = useInfiniteQuery(earlierQuery(of, JSON.parse(wanted) as typeof values));
  const awards = list.data?.pages.flatMap((page) => page.awards) ?? [];
  const thisYear = Number((session?.today ?? "2019").slice(0, 4));
  const years = Array.from({ length: yearsBack }, (_, back) => String(thisYear - back));
  return (
    <section className="earlier-list" aria-labelledby="earlier-list">
      <h2 id="earlier-list">{t("earlier.recorded")}</h2>
      {values.awards === "" ? null : (
        <p className="told">
          {t("earlier.onlySame")}{" "}
          <button type="button" className="plain-link" onClick={() => set("awards", "")}>
            {t("earlier.allOfHolder")}
          </button>
        </p>
      )}
      <Filters label={t("earlier.filters")} onClear={any ? clear : null}>
        {of === null ? (
          <TypedFilter
            type="search"
            label={t("earlier.holderOrCode")}
            value={values.holder}
            onChange={(value) => set("holder", value)}
          />
        ) : null}
        <ChoiceFilter
          label={t("budget.measure")}
          value={values.measure}
          all={t("earlier.all")}
          options={(rulebook?.measures ?? []).map(({ id, title }) => ({
            value: id,
            words: title[language],
          }))}
          onChange={(value) => set("measure", value)}
        />
        <ChoiceFilter
          label={t("earlier.year")}
          value={values.year}
          all={t("earlier.all")}
          options={(values.year === "" || years.includes(values.year)
            ? years
            : [values.year, ...years]
          ).map((year) => ({ value: year, words: t("earlier.ofYear", { year }) }))}
          onChange={(value) => set("year", value)}
        />
        <TypedFilter
          type="search"
          label={t("earlier.recordedBy")}
          value={values.by}
          onChange={(value) => set("by", value)}
        />
        <TypedFilter
          type="date"
          label={t("earlier.recordedFrom")}
          value={values.recordedFrom}
          onChange={(value) => set("recordedFrom", value)}
        />
        <TypedFilter
          type="date"
          label={t("earlier.recordedTo")}
          value={values.recordedTo}
          onChange={(value) => set("recordedTo", value)}
        />
        <ChoiceFilter
          label={t("earlier.sort")}
          value={values.sort === "" ? "recorded" : values.sort}
          options={Object.entries(sortWords).map(([value, words]) => ({ value, words: t(words) }))}
          onChange={(value) => set("sort", value === "recorded" ? "" : value)}
        />
      </Filters>
      <p className="choices">
        <output>
          {list.isSuccess && settled
            ? t(list.hasNextPage ? "earlier.countMore" : "earlier.count", { count: awards.length })
            : ""}
        </output>
        <Downloads list={addressOf(of)} filters={asked(values)} />
      </p>
      <Failure fault={list.error} onAgain={() => void list.refetch()} />
      {list.isPending ? <Waiting /> : null}
      {list.isSuccess && awards.length === 0 ? (
        <Nothing
          title={t(any ? "earlier.noneSuch" : of === null ? "earlier.none" : "earlier.noneOf")}
        >
          {any ? (
            <button type="button" className="button button-quiet" onClick={clear}>
              {t("filters.clear")}
            </button>
          ) : null}
        </Nothing>
      ) : null}
      {awards.length === 0 ? null : <EarlierTable awards={awards} holders={of === null} />}
      <More list={list} words={t("earlier.more")} />
    </section>
  );
}
