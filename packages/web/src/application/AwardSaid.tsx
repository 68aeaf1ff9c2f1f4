import { useTranslation } from "react-i18next";
import type { CaseBody } from "../api/bodies.ts";
import { reasonBeside } from "../calculator/reason.ts";
import { InChinese } from "../language/InChinese.tsx";
import { useLanguage } from "../language/useLanguage.ts";
import { useMoney } from "../money/useMoney.ts";

/** One award of a case: of what it is, how much, and why so much. */
export function AwardSaid({ award }: { readonly award: CaseBody["awards"][number] }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const money = useMoney();
  const why = money.words(reasonBeside(award, language));
  const parts = award.status === "not-due" ? [why] : [money.range(award), why];
  const said = parts.filter((part) => part !== "").join(language === "zh" ? "；" : "; ");
  return (
    <p className="note">
      <InChinese
        words={award.item === null ? said : t("application.awardOf", { item: award.item, said })}
      />
    </p>
  );
}
