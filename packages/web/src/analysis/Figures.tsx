import type { Citation, Rulebook } from "@gongbao/engine";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { Entry } from "../fields/Entry.tsx";
import { useLanguage } from "../language/useLanguage.ts";
import { type Figure, problemWith, sayFigure } from "./figure-words.ts";
import { hasWords } from "./finding.ts";
import { useFigureWords } from "./useFigureWords.ts";

/** So many are chosen from a list without a search, as an allocation's are. */
const fewFigures = 30;

/** The rules' own figures, with their words, domain and citation: found, and moved. */
export function Figures({
  parameters,
  citations,
  rulebook,
  moved,
  onMove,
}: {
  readonly parameters: readonly Figure[];
  readonly citations: readonly Citation[];
  /** The rules that the figures are of; null where they are an allocation's. */
  readonly rulebook: Rulebook | null;
  readonly moved: Readonly<Record<string, string>>;
  readonly onMove: (moved: Readonly<Record<string, string>>) => void;
}) {
  const { t } = useTranslation();
  const language = useLanguage();
  const [chosen, choose] = useState("");
  const [words, look] = useState("");
  const { wordsOf, quoteOf, placeOf } = useFigureWords(citations, rulebook);
  const nowOf = ({ type, value }: Figure) =>
    value === null ? "—" : sayFigure(type, value, language);
  // A search of another subject's figures does not narrow a list that has none.
  const sought = parameters.length > fewFigures ? words.trim() : "";
  const found = parameters.filter((figure) =>
    hasWords(`${figure.id} ${wordsOf(figure)} ${quoteOf(figure)} ${placeOf(figure)}`, sought),
  );
  const places = [...new Set(found.map(placeOf))];
  return (
    <section aria-labelledby="figures">
      <h2 id="figures">{t("analysis.figures")}</h2>
      {parameters.length > fewFigures ? (
        <Entry
          id="figure-words"
          label={t("analysis.find")}
          note={t("analysis.findNote", { count: found.length })}
          value={words}
          onWrite={look}
        />
      ) : null}
      <div className="entry">
        <label htmlFor="figure">{t("analysis.choose")}</label>
        <select
          id="figure"
          value={chosen}
          onChange={(event) => {
            choose("");
            const id = event.target.value;
            if (id !== "") onMove({ ...moved, [id]: moved[id] ?? "" });
          }}
        >
          <option value="">{t("states.choose")}</option>
          {places.map((place) => (
            <optgroup key={place} label={place}>
              {found
                .filter((figure) => placeOf(figure) === place)
                .map((figure) => (
                  <option key={figure.id} value={figure.id}>
                    {t("analysis.figure", {
                      words: wordsOf(figure),
                      now: nowOf(figure),
                    })}
                  </option>
                ))}
            </optgroup>
          ))}
        </select>
      </div>
      {parameters
        .filter(({ id }) => Object.hasOwn(moved, id))
        .map((figure) => {
          const { domain, type } = figure;
          return (
            <div key={figure.id} className="analysis-figure">
              <Entry
                id={`move-${figure.id}`}
                label={wordsOf(figure)}
                note={t("analysis.domain", {
                  where: placeOf(figure),
                  now: nowOf(figure),
                  min: domain?.min ? sayFigure(type, domain.min, language) : "—",
                  max: domain?.max ? sayFigure(type, domain.max, language) : "—",
                })}
                problem={problemWith(figure, moved[figure.id] ?? "", rulebook, language)}
                value={moved[figure.id] ?? ""}
                onWrite={(value) => onMove({ ...moved, [figure.id]: value })}
              />
              <button
                type="button"
                className="plain-link"
                onClick={() =>
                  onMove(
                    Object.fromEntries(Object.entries(moved).filter(([id]) => id !== figure.id)),
                  )
                }
              >
                {t("analysis.leave")}
              </button>
            </div>
          );
        })}
    </section>
  );
}
