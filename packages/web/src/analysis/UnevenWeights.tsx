import type { Citation, WeightSum } from "@gongbao/engine";
import { useTranslation } from "react-i18next";
import { InChinese } from "../language/InChinese.tsx";
import { useLanguage } from "../language/useLanguage.ts";
import { type Figure, sayFigure } from "./figure-words.ts";
import { useFigureWords } from "./useFigureWords.ts";

/** Says what weights of one level add up to where, with the moved ones, they no longer make a whole: a note, no refusal. */
export function UnevenWeights({
  uneven,
  moved,
  parameters,
  citations,
}: {
  readonly uneven: readonly WeightSum[];
  readonly moved: Readonly<Record<string, string>>;
  readonly parameters: readonly Figure[];
  readonly citations: readonly Citation[];
}) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { wordsOf } = useFigureWords(citations, null);
  const and = new Intl.ListFormat(language, { type: "conjunction" });
  return uneven.map(({ weights, sum }) => {
    const those = parameters.filter(
      ({ id }) => weights.includes(id) && (moved[id] ?? "").trim() !== "",
    );
    return (
      <p key={weights.join(" ")} className="told">
        <InChinese
          words={t("analysis.uneven", {
            words: and.format(those.map((figure) => `“${wordsOf(figure)}”`)),
            all: weights.length,
            sum: sayFigure("ratio", sum, language),
          })}
        />
      </p>
    );
  });
}
