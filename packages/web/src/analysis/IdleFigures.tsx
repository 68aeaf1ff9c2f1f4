import type { Citation, Rulebook } from "@gongbao/engine";
import { useTranslation } from "react-i18next";
import { InChinese } from "../language/InChinese.tsx";
import { useLanguage } from "../language/useLanguage.ts";
import type { Idle } from "./compare.ts";
import type { Figure } from "./figure-words.ts";
import { useFigureWords } from "./useFigureWords.ts";

/** Why figures that were moved change nothing. */
export function IdleFigures({
  idle,
  parameters,
  citations,
  rulebook,
}: {
  readonly idle: readonly Idle[];
  readonly parameters: readonly Figure[];
  readonly citations: readonly Citation[];
  /** The rules that the figures are of; null where they are an allocation's. */
  readonly rulebook: Rulebook | null;
}) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { wordsOf } = useFigureWords(citations, rulebook);
  const and = new Intl.ListFormat(language, { type: "conjunction" });
  const say = (each: Idle): string => {
    const figure = parameters.find(({ id }) => id === each.figure);
    const words = figure === undefined ? each.figure : wordsOf(figure);
    if (each.why === "same") return t("analysis.idleSame", { words });
    if (each.why === "unawarded")
      return t("analysis.idleUnawarded", { words, measures: and.format(each.measures) });
    const [first] = each.under;
    return first === undefined
      ? t("analysis.idleUnread", { words })
      : t("analysis.idleReading", { words, ...first });
  };
  return idle.map((each) => (
    <p key={each.figure} className="note">
      <InChinese words={say(each)} />
    </p>
  ));
}
