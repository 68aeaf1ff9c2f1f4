import { type Award, type Rulebook, stepsOf } from "@gongbao/engine";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useLanguage } from "../language/useLanguage.ts";
import { StepTable } from "./StepTable.tsx";

/** How an award came about, line by line: what, how much, and the words it rests on; worked out when it is opened. */
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
  // What an award comes to be opens it, until somebody has opened or folded it.
  const [turned, turn] = useState<boolean | null>(null);
  const open = turned ?? !folded;
  if (award.trace === null) return null;
  return (
    <details
      className="steps"
      open={open}
      onToggle={({ currentTarget }) => turn(currentTarget.open)}
    >
      <summary>
        {t("calculators.steps")}
        <span className="visually-hidden">{award.title[language]}</span>
      </summary>
      {open ? <StepTable steps={stepsOf(rulebook, award)} /> : null}
    </details>
  );
}
