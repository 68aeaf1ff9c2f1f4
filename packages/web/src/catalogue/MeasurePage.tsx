import { useSuspenseQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { Link, useParams } from "react-router";
import { useArticleName } from "../calculator/useArticleName.ts";
import { InChinese } from "../language/InChinese.tsx";
import { useLanguage } from "../language/useLanguage.ts";
import { Nothing } from "../states/Nothing.tsx";
import { ApplyNow } from "./ApplyNow.tsx";
import { partsOfMeasure } from "./parts.tsx";
import { measuresQuery } from "./queries.ts";
import "./catalogue.css";

/** One measure: what it gives, to whom, by which words, and how one gets it. */
export function MeasurePage() {
  const { t } = useTranslation();
  const language = useLanguage();
  const articleName = useArticleName();
  const { measure: id = "" } = useParams();
  const { data } = useSuspenseQuery(measuresQuery);
  const measure = data.measures.find((each) => each.id === id);
  if (!measure)
    return (
      <div className="frame-inner page">
        <title>{`${t("catalogue.missing")} · ${t("frame.brand")}`}</title>
        <h1>{t("catalogue.missing")}</h1>
        <Nothing title={t("catalogue.missingNamed", { id })}>
          <p>
            <Link to="/measures">{t("catalogue.toAll")}</Link>
          </p>
        </Nothing>
      </div>
    );
  const rivals = data.measures.filter((each) => measure.rivals.includes(each.id));
  return (
    <div className="frame-inner page measure">
      <title>{`${measure.title[language]} · ${t("frame.brand")}`}</title>
      <p>
        <Link to="/measures">{t("catalogue.toAll")}</Link>
      </p>
      <h1>
        <InChinese words={measure.title[language]} title />
      </h1>
      <p className="meta">
        <InChinese words={articleName(measure)} title />
      </p>
      <ApplyNow measure={measure.id} />
      <p className="measure-ways">
        <Link to={`/calculate?document=${measure.document}&article=${measure.article}`}>
          {t("catalogue.calculate")}
        </Link>
        {rivals.length > 0 ? (
          <Link
            to={`/measures/compare?ids=${[measure, ...rivals]
              .slice(0, 4)
              .map((each) => each.id)
              .join(",")}`}
          >
            {t("catalogue.compareRivals")}
          </Link>
        ) : null}
      </p>
      {partsOfMeasure.map(({ id: part, words, View }) => (
        <section key={part} aria-labelledby={`measure-${part}`}>
          <h2 id={`measure-${part}`}>
            <InChinese words={t(words)} title />
          </h2>
          <View measure={measure} />
        </section>
      ))}
    </div>
  );
}
