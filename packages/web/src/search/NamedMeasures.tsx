import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import type { SearchBody } from "../api/bodies.ts";
import { kindWords } from "../catalogue/kinds.ts";
import { UpTo } from "../catalogue/UpTo.tsx";
import { useArticleName } from "../calculator/useArticleName.ts";
import { InChinese } from "../language/InChinese.tsx";
import { useLanguage } from "../language/useLanguage.ts";

/** So many stand there at once; the catalogue has the rest, where it finds the same: what has every word. */
const atOnce = 5;

/** The measures that were found, the nearest first; where none has every word, all that have one of them. */
export function NamedMeasures({
  found: { measures, wholly, totals },
  words,
}: {
  readonly found: Pick<SearchBody, "measures" | "wholly" | "totals">;
  readonly words: string;
}) {
  const { t } = useTranslation();
  const language = useLanguage();
  const articleName = useArticleName();
  return (
    <>
      {wholly ? null : <p className="note">{t("search.someWord")}</p>}
      <ul className="search-named">
        {measures.slice(0, wholly ? atOnce : measures.length).map((measure) => (
          <li key={measure.id}>
            <Link to={`/measures/${measure.id}`}>
              <InChinese words={measure.title[language]} title />
            </Link>
            <span className="meta">
              <span>
                <UpTo measure={measure} />
              </span>
              <span>{t(kindWords(measure.instrument))}</span>
              <span>
                <InChinese words={articleName(measure)} title />
              </span>
            </span>
          </li>
        ))}
      </ul>
      {wholly && totals.measures > atOnce ? (
        <p>
          <Link to={`/measures?q=${encodeURIComponent(words)}`}>
            {t("search.allMeasures", { count: totals.measures })}
          </Link>
        </p>
      ) : null}
    </>
  );
}
