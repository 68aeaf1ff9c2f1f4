import { useSuspenseQuery } from "@tanstack/react-query";
import { startTransition, useEffect, useState } from "react";
import { useTranslation } from "react-i18next";
import { Link, useNavigate } from "react-router";
import { Lead } from "../language/Lead.tsx";
import { Downloads } from "../files/Downloads.tsx";
import { put, useAddress } from "../filters/useAddress.ts";
import { organisationsQuery } from "../api/queries.ts";
import { Nothing } from "../states/Nothing.tsx";
import { Waiting } from "../states/Waiting.tsx";
import { registered } from "./bodies.ts";
import { FilterForm } from "./FilterForm.tsx";
import { type Filters, filterNames, filtersOf, passing } from "./filters.ts";
import { MeasureList, mostCompared } from "./MeasureList.tsx";
import { measuresQuery } from "./queries.ts";
import "./catalogue.css";

/** More than a screen holds. */
const shownFirst = 12;

/** What the rules give, kept to what one looks for; what it is kept to stands in the address. */
export function CataloguePage() {
  const { t } = useTranslation();
  const { data: all } = useSuspenseQuery(measuresQuery);
  const { data: register } = useSuspenseQuery(organisationsQuery);
  const navigate = useNavigate();
  const { address, change: changeAddress } = useAddress();
  const change = (name: string, value: string) => changeAddress((next) => put(next, name, value));
  const filters = filtersOf(address);
  const called = registered(register.organisations);
  const found = passing(all.measures, filters, called);
  // When the page is opened the first of them at once, the others as soon as the browser has time, and within seconds where it has none.
  const [isOpen, setOpen] = useState(false);
  useEffect(() => startTransition(() => setOpen(true)), []);
  const shown = isOpen ? found : found.slice(0, shownFirst);
  const isWhole = shown.length === found.length;
  const compared = (address.get("compare") ?? "").split(",").filter(Boolean);
  const isKept = Object.values(filters).some((value) => value !== "");
  return (
    <div className="frame-inner page catalogue">
      <title>{`${t("catalogue.title")} · ${t("frame.brand")}`}</title>
      <h1>{t("catalogue.title")}</h1>
      <Lead words={t("catalogue.lead", { count: all.measures.length })} />
      <FilterForm
        all={all}
        filters={filters}
        called={called}
        onChange={(part: keyof Filters, value) => change(filterNames[part], value)}
        onClear={isKept ? () => void navigate("/measures", { preventScrollReset: true }) : null}
      />
      <div className="catalogue-bar">
        <output>{t("catalogue.found", { count: found.length })}</output>
        {found.length === 0 ? null : (
          <Downloads list="/api/measures" filters={{ ids: found.map(({ id }) => id).join(",") }} />
        )}
      </div>
      {found.length === 0 ? (
        <Nothing title={t("catalogue.none")}>
          <p>{t("catalogue.noneAdvice")}</p>
        </Nothing>
      ) : (
        <>
          <MeasureList
            measures={shown}
            isWhole={isWhole}
            compared={compared}
            onCompare={(ids) => change("compare", ids.join(","))}
          />
          {isWhole ? null : <Waiting />}
        </>
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
