import type { Citation, Rulebook, Scheme } from "@gongbao/engine";
import { useTranslation } from "react-i18next";
import { InChinese } from "../language/InChinese.tsx";
import type { Figure } from "./figure-words.ts";
import { useFigureWords } from "./useFigureWords.ts";

/** Figures that were moved and are not of what is looked at now: kept, and in force again where they are of it. */
export function MovedElsewhere({
  figures,
  rulebook,
  schemes,
  moved,
  onLeave,
}: {
  /** The figures of what is looked at. */
  readonly figures: readonly Figure[];
  readonly rulebook: Rulebook | undefined;
  readonly schemes: readonly Scheme[];
  readonly moved: Readonly<Record<string, string>>;
  readonly onLeave: (figure: string) => void;
}) {
  const { t } = useTranslation();
  const elsewhere = Object.entries(moved).flatMap(([id, value]) => {
    if (value.trim() === "" || figures.some((each) => each.id === id)) return [];
    for (const { parameters, citations } of [...(rulebook ? [rulebook] : []), ...schemes]) {
      const figure = parameters.find((each) => each.id === id);
      const ofRules = rulebook?.parameters === parameters ? rulebook : null;
      if (figure !== undefined) return [{ figure, citations, rulebook: ofRules, value }];
    }
    return [];
  });
  if (elsewhere.length === 0) return null;
  return (
    <div className="analysis-elsewhere">
      <p className="note">{t("analysis.elsewhere")}</p>
      <ul>
        {elsewhere.map((each) => (
          <li key={each.figure.id}>
            <Moved {...each} />{" "}
            <button type="button" className="plain-link" onClick={() => onLeave(each.figure.id)}>
              {t("analysis.leave")}
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}

function Moved({
  figure,
  citations,
  rulebook,
  value,
}: {
  readonly figure: Figure;
  readonly citations: readonly Citation[];
  readonly rulebook: Rulebook | null;
  readonly value: string;
}) {
  const { t } = useTranslation();
  const { wordsOf } = useFigureWords(citations, rulebook);
  return <InChinese words={t("analysis.movedTo", { words: wordsOf(figure), value })} />;
}
