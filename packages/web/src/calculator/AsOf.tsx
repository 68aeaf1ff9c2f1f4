import type { CaseProblem, Rulebook } from "@gongbao/engine";
import type { Dispatch } from "react";
import { useTranslation } from "react-i18next";
import { isDay } from "../fields/day.ts";
import { useDates } from "../language/useDates.ts";
import { useLanguage } from "../language/useLanguage.ts";
import { fieldId } from "./fields.ts";
import type { Change, Form } from "./form.ts";
import { problemAt } from "./problems.ts";

/** By which day a case is computed: the gazette's own unless another is put there. */
export function AsOf({
  rulebook,
  form,
  problems,
  change,
}: {
  readonly rulebook: Rulebook;
  readonly form: Form;
  readonly problems: readonly CaseProblem[];
  readonly change: Dispatch<Change>;
}) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { day } = useDates();
  const problem = problemAt(problems, ["as-of"], language);
  return (
    <div className="field">
      <label htmlFor={fieldId(["as-of"])}>{t("calculator.asOf")}</label>
      <span className="field-entry">
        <input
          id={fieldId(["as-of"])}
          type={form.asOf === "" || isDay(form.asOf) ? "date" : "text"}
          autoComplete="off"
          maxLength={40}
          value={form.asOf}
          aria-describedby={problem === null ? "as-of-note" : "as-of-note as-of-problem"}
          aria-invalid={problem === null ? undefined : true}
          onChange={(event) => change({ do: "as-of", day: event.target.value })}
        />
      </span>
      <p id="as-of-note" className="field-note">
        {t("calculator.asOfNote", { date: day(rulebook.date) })}
      </p>
      {problem === null ? null : (
        <p id="as-of-problem" className="field-problem">
          {problem}
        </p>
      )}
    </div>
  );
}
