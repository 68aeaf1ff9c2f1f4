import { type Award, type Rulebook, stepsOf } from "@gongbao/engine";
import { useTranslation } from "react-i18next";
import { useLanguage } from "../language/useLanguage.ts";
import { StepTable } from "./StepTable.tsx";

/** How an award came about, line by line: what, how much, and the words it rests on. */
export function Steps({
  award,
  rulebook,
  folded = award.status !== "due",
}: {
  readonly award: Award;
  readonly rulebook: Rulebook;
  readonly folded?: boolean;
}) {
  const { t } = useTranslation();
  const language = useLanguage();
  const steps = stepsOf(rulebook, award);
  if (steps.length === 0) return null;
  return (
    <details className="steps" open={!folded}>
      <summary>
        {t("calculators.steps")}
        <span className="visually-hidden">{award.title[language]}</span>
      </summary>
      <StepTable steps={steps} />
    </details>
  );
}
