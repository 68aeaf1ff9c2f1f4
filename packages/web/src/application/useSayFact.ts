import { readYuan } from "@gongbao/engine";
import { useTranslation } from "react-i18next";
import type { ProgrammeBody } from "../api/bodies.ts";
import { sentence } from "../language/language.ts";
import { useDates } from "../language/useDates.ts";
import { useLanguage } from "../language/useLanguage.ts";
import { useMoney } from "../money/useMoney.ts";

/** Says the value of a fact that a programme asks, in the form of its type. */
export function useSayFact({
  questions,
}: Pick<ProgrammeBody, "questions">): (fact: string, value: unknown) => string {
  const { t } = useTranslation();
  const language = useLanguage();
  const money = useMoney();
  const { day } = useDates();
  return (fact, value) => {
    const question = questions.find((each) => each.fact === fact);
    if (typeof value === "boolean") return value ? t("application.yes") : t("application.no");
    const text = String(value);
    if (question?.type === "money" && readYuan(text) !== null && /^[\d.]+$/u.test(text)) {
      return money.yuan(text.includes(".") ? text : `${text}.00`);
    }
    if (question?.type === "day") return day(text);
    const level = question?.levels.find(({ id }) => id === text);
    return level === undefined ? text : sentence(level[language]);
  };
}
