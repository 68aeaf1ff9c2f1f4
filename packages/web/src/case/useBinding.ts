import { useTranslation } from "react-i18next";
import type { MoneyRange } from "@gongbao/engine";
import type { CaseBody, ProgrammeBody } from "../api/bodies.ts";
import { useLanguage } from "../language/useLanguage.ts";
import { useMoney } from "../money/useMoney.ts";
import { sumBound } from "./binding.ts";

/** Says before a step that binds money what it binds: by which measure, who is to have it, how much; then what will happen. */
export function useBinding(
  found: Pick<
    CaseBody,
    "applicant" | "awards" | "decided" | "names" | "programmeTitle" | "settlements"
  >,
  programme: Pick<ProgrammeBody, "measureTitle"> | undefined,
) {
  const { t } = useTranslation();
  const language = useLanguage();
  const money = useMoney();
  const measure = programme?.measureTitle[language] ?? found.programmeTitle;
  const payee = found.names[found.applicant]?.[language] ?? found.applicant;
  return {
    measure,
    payee,
    /** The words of a step, told of what it binds: the whole case unless a sum is given. */
    bind: (means: string, sum: MoneyRange | null = sumBound(found)): string =>
      sum === null ? means : t("case.binds", { measure, payee, sum: money.range(sum), means }),
  };
}
