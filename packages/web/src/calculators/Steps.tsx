import { type Award, type Rulebook, stepsOf } from "@gongbao/engine";
import { useTranslation } from "react-i18next";
import { useLanguage } from "../language/useLanguage.ts";

/** How an award came about, line by line: what, how much, and the words it rests on. */
export function Steps({ award, rulebook }: { readonly award: Award; readonly rulebook: Rulebook }) {
  const { t } = useTranslation();
  const language = useLanguage();
  // A line has no name of its own: what it says may stand there twice.
  const steps = stepsOf(rulebook, award).map((step, place) => ({ ...step, place }));
  if (steps.length === 0) return null;
  return (
    <details className="steps" open={award.status === "due"}>
      <summary>
        {t("calculators.steps")}
        <span className="visually-hidden">{award.title[language]}</span>
      </summary>
      <table>
        <thead>
          <tr>
            <th scope="col">{t("calculators.what")}</th>
            <th scope="col">{t("calculators.value")}</th>
          </tr>
        </thead>
        <tbody>
          {steps.map(({ place, depth, what, value, words }) => (
            <tr key={place}>
              <th scope="row" className={`step-${Math.min(depth, 5)}`}>
                {what[language]}
                {words === null || words === what.zh ? null : <q lang="zh-CN">{words}</q>}
              </th>
              <td>{value[language]}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}
