import type { Citation, Rulebook } from "@gongbao/engine";
import { useMemo } from "react";
import { useTranslation } from "react-i18next";
import { sentence } from "../language/language.ts";
import { useLanguage } from "../language/useLanguage.ts";
import { type Figure, citationOf, measuresByFigure } from "./figure-words.ts";
import { useCitedPlace } from "./useCitedPlace.ts";

/** What figures are called, what words they are read from, and where those stand. */
export function useFigureWords(
  citations: readonly Citation[],
  /** The rules that the figures are of; null where they are an allocation's. */
  rulebook: Rulebook | null,
) {
  const { t } = useTranslation();
  const language = useLanguage();
  const placeOfCitation = useCitedPlace(rulebook === null ? "allocation" : "rules");
  const measures = useMemo(
    () => (rulebook === null ? null : measuresByFigure(rulebook, language)),
    [rulebook, language],
  );
  const quoteOf = (figure: Figure) => citationOf(figure, citations)?.quote ?? "";
  const placeOf = (figure: Figure) => {
    const cited = citationOf(figure, citations);
    return cited === undefined ? "" : placeOfCitation(cited);
  };
  const wordsOf = (figure: Figure) => {
    const own = "label" in figure ? figure.label[language] : quoteOf(figure) || figure.id;
    const [first, ...others] = measures?.get(figure.id) ?? [];
    // What no measure reads by itself is known by where it stands.
    if (first === undefined)
      return measures === null || "label" in figure
        ? own
        : t("analysis.figureOf", { measure: placeOf(figure), words: own });
    const of = sentence(others.length === 0 ? first : t("analysis.andOthers", { first }));
    return t("analysis.figureOf", { measure: of, words: own });
  };
  return { wordsOf, quoteOf, placeOf };
}
