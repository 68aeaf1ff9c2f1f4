import { useSuspenseQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { Link, useSearchParams } from "react-router";
import { useArticleName } from "../calculator/useArticleName.ts";
import { InChinese } from "../language/InChinese.tsx";
import { useLanguage } from "../language/useLanguage.ts";
import { Nothing } from "../states/Nothing.tsx";
import { partsOfMeasure } from "./parts.tsx";
import { measuresQuery } from "./queries.ts";
import "./catalogue.css";

/** Two to four measures side by side. */
export function ComparePage() {
  const { t } = useTranslation();
  const language = useLanguage();
  const articleName = useArticleName();
  const [address] = useSearchParams();
  const { data } = useSuspenseQuery(measuresQuery);
  const ids = (address.get("ids") ?? "").split(",").slice(0, 4);
  const measures = data.measures.filter(({ id }) => ids.includes(id));
  return (
    <div className="frame-inner page compare">
      <title>{`${t("catalogue.compareTitle")} · ${t("frame.brand")}`}</title>
      <p>
        <Link to="/measures">{t("catalogue.toAll")}</Link>
      </p>
      <h1>{t("catalogue.compareTitle")}</h1>
      {measures.length < 2 ? (
        <Nothing title={t("catalogue.compareNone")}>
          <p>{t("catalogue.compareAdvice")}</p>
        </Nothing>
      ) : (
        // A table wider than the window is moved by the keyboard by the links in it.
        <section
          className="compare-scroll"
          data-stands={measures.length > 2 ? "stacked" : "beside"}
          aria-label={t("catalogue.compareTitle")}
        >
          <table>
            <thead>
              <tr>
                <th scope="col">
                  <span className="visually-hidden">{t("catalogue.part")}</span>
                </th>
                {measures.map((measure) => (
                  <th key={measure.id} scope="col">
                    <Link to={`/measures/${measure.id}`}>
                      <InChinese words={measure.title[language]} title />
                    </Link>
                    <span className="meta">
                      <InChinese words={articleName(measure)} title />
                    </span>
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {partsOfMeasure.map(({ id: part, words, View }) => (
                <tr key={part}>
                  <th scope="row">
                    <InChinese words={t(words)} title />
                  </th>
                  {measures.map((measure) => (
                    <td key={measure.id}>
                      <p className="compare-whose">
                        <InChinese words={measure.title[language]} title />
                      </p>
                      <View measure={measure} />
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </section>
      )}
    </div>
  );
}
