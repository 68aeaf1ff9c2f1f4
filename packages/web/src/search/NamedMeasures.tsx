import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import type { SearchBody } from "../api/bodies.ts";
import { kindWords } from "../catalogue/kinds.ts";
import { UpTo } from "../catalogue/UpTo.tsx";
import { useArticleName } from "../calculator/useArticleName.ts";
import { useLanguage } from "../language/useLanguage.ts";

/** So many stand there at once; the catalogue has the rest. */
const atOnce = 5;

/** The measures that were found, the nearest first. */
export function NamedMeasures({
  measures,
  words,
}: {
  readonly measures: SearchBody["measures"];
  readonly words: string;
}) {
  const { t } = useTranslation();
  const language = useLanguage();
  const articleName = useArticleName();
  return (
    <>
      <ul className="search-named">
        {measures.slice(0, atOnce).map((measure) => (
          <li key={measure.id}>
            <Link to={`/measures/${measure.id}`}>{measure.title[language]}</Link>
            <span className="meta">
              <span>
                <UpTo measure={measure} />
              </span>
              <span>{t(kindWords(measure.instrument))}</span>
              <span>{articleName(measure)}</span>
            </span>
          </li>
        ))}
      </ul>
      {measures.length > atOnce ? (
        <p>
          <Link to={`/measures?q=${encodeURIComponent(words)}`}>{t("search.allMeasures")}</Link>
        </p>
      ) : null}
    </>
  );
}
