import type { Citation, Rulebook } from "@gongbao/engine";
import { useTranslation } from "react-i18next";
import { InChinese } from "../language/InChinese.tsx";
import { useFigureWords } from "./useFigureWords.ts";
import type { Meanwhile as Figure } from "./well-written.ts";

/** Says that a result is not of all that is written: which figures it is computed with otherwise until they are mended. */
export function Meanwhile({
  figures,
  citations,
  rulebook,
}: {
  readonly figures: readonly Figure[];
  readonly citations: readonly Citation[];
  /** The rules that the figures are of; null where they are an allocation's. */
  readonly rulebook: Rulebook | null;
}) {
  const { t } = useTranslation();
  const { wordsOf } = useFigureWords(citations, rulebook);
  if (figures.length === 0) return null;
  return (
    <output className="told">
      {figures.map(({ figure, value }) => {
        const words = wordsOf(figure);
        return (
          <p key={figure.id}>
            <InChinese
              words={
                value === null
                  ? t("analysis.meanwhileInForce", { words })
                  : t("analysis.meanwhileBefore", { words, value })
              }
            />
          </p>
        );
      })}
    </output>
  );
}
