import type { CaseProblem, Rulebook } from "@gongbao/engine";
import { Button } from "antd";
import type { Dispatch } from "react";
import { useTranslation } from "react-i18next";
import { sentence } from "../language/language.ts";
import { useLanguage } from "../language/useLanguage.ts";
import { articlesWithMeasures, holdersOf } from "./asked.ts";
import { AsOf } from "./AsOf.tsx";
import { Choice } from "./Choice.tsx";
import { fieldId } from "./fields.ts";
import type { Change, Form } from "./form.ts";
import { useDocumentName } from "./useDocumentName.ts";

/** Who asks, and what they came for. */
export function Beginning({
  rulebook,
  form,
  goal,
  problems,
  change,
  onGoal,
  onBegin,
}: {
  readonly rulebook: Rulebook;
  readonly form: Form;
  readonly goal: string;
  /** What cannot be read of what was filled in elsewhere: it is put right before the questions begin. */
  readonly problems: readonly CaseProblem[];
  readonly change: Dispatch<Change>;
  readonly onGoal: (goal: string) => void;
  readonly onBegin: () => void;
}) {
  const { t } = useTranslation();
  const language = useLanguage();
  const nameOf = useDocumentName();
  return (
    <form
      className="questions conversation"
      onSubmit={(event) => {
        event.preventDefault();
        onBegin();
      }}
    >
      <section>
        <Choice
          id={fieldId(["subject"])}
          legend={t("calculator.whoAreYou")}
          stacked
          value={form.subject}
          options={holdersOf(rulebook).map(({ id, label }) => ({
            value: id,
            label: sentence(label[language]),
          }))}
          onChoose={(subject) => change({ do: "subject", subject })}
        />
        <Choice
          id="field-goal"
          legend={t("calculator.whatFor")}
          stacked
          value={goal}
          options={[
            { value: "", label: t("calculator.everything") },
            ...[...articlesWithMeasures(rulebook).keys()].map((document) => ({
              value: document,
              label: nameOf(document),
            })),
          ]}
          onChoose={onGoal}
        />
        <AsOf rulebook={rulebook} form={form} problems={problems} change={change} />
        {problems.length === 0 ? null : (
          <div className="field-problem" role="alert">
            <p>{t("calculator.unreadableFirst")}</p>
            <ul>
              {problems.map(({ path, message }) => (
                <li key={path.join(".")}>{message[language]}</li>
              ))}
            </ul>
          </div>
        )}
        <Button type="primary" htmlType="submit">
          {t("calculator.begin")}
        </Button>
      </section>
    </form>
  );
}
