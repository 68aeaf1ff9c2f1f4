import type { CaseProblem, Rulebook } from "@gongbao/engine";
import type { Dispatch } from "react";
import { useTranslation } from "react-i18next";
import { useLanguage } from "../language/useLanguage.ts";
import { askedBy, factsOf, holdersOf, itemKindsOf } from "./asked.ts";
import { Choice } from "./Choice.tsx";
import { Field } from "./Field.tsx";
import { fieldId } from "./fields.ts";
import { type Change, type Form, nameIn } from "./form.ts";
import { problemAt } from "./problems.ts";
import { Readings } from "./Readings.tsx";
import { Things } from "./Things.tsx";

/** All that the rules ask, in groups; nothing has to be answered. */
export function Questions({
  rulebook,
  form,
  article,
  problems,
  change,
}: {
  readonly rulebook: Rulebook;
  readonly form: Form;
  /** The article to keep to; null for all. */
  readonly article: string | null;
  readonly problems: readonly CaseProblem[];
  readonly change: Dispatch<Change>;
}) {
  const { t } = useTranslation();
  const language = useLanguage();
  const asked = askedBy(rulebook, form.subject, article);
  const own = factsOf(rulebook, form.subject).filter((fact) => asked.facts.has(fact.id));
  const kinds = itemKindsOf(rulebook, form.subject).filter((kind) => asked.items.has(kind.id));
  const holders = holdersOf(rulebook);
  const asOfProblem = problemAt(problems, ["as-of"], language);
  const holder = holders.find((each) => each.id === form.subject)?.label[language] ?? "";
  return (
    <form className="questions" onSubmit={(event) => event.preventDefault()}>
      <section aria-labelledby="about-who">
        <h2 id="about-who">{t("calculator.who")}</h2>
        <Choice
          id={fieldId(["subject"])}
          legend={t("calculator.subject")}
          stacked
          value={form.subject}
          options={holders.map(({ id, label }) => ({ value: id, label: label[language] }))}
          onChoose={(subject) => change({ do: "subject", subject })}
        />
        <div className="field">
          <label htmlFor={fieldId(["as-of"])}>{t("calculator.asOf")}</label>
          <span className="field-entry">
            <input
              id={fieldId(["as-of"])}
              type="text"
              autoComplete="off"
              maxLength={40}
              value={form.asOf}
              aria-describedby={asOfProblem === null ? "as-of-note" : "as-of-note as-of-problem"}
              aria-invalid={asOfProblem === null ? undefined : true}
              onChange={(event) => change({ do: "as-of", day: event.target.value })}
            />
          </span>
          <p id="as-of-note" className="field-note">
            {t("calculator.asOfNote", { date: rulebook.date })}
          </p>
          {asOfProblem === null ? null : (
            <p id="as-of-problem" className="field-problem">
              {asOfProblem}
            </p>
          )}
        </div>
      </section>
      {own.length > 0 ? (
        <section aria-labelledby="about-holder">
          <h2 id="about-holder">{t("calculator.aboutHolder", { holder })}</h2>
          <div className="field-grid">
            {own.map((fact) => {
              const path = ["facts", nameIn(fact, form.subject)];
              return (
                <Field
                  key={fact.id}
                  id={fieldId(path)}
                  fact={fact}
                  text={form.written[fact.id] ?? ""}
                  problem={problemAt(problems, path, language)}
                  onWrite={(text) => change({ do: "write", fact: fact.id, text })}
                />
              );
            })}
          </div>
        </section>
      ) : null}
      {kinds.length > 0 ? (
        <section aria-labelledby="about-things">
          <h2 id="about-things">{t("calculator.aboutThings")}</h2>
          {kinds.map((kind) => (
            <Things
              key={kind.id}
              rulebook={rulebook}
              form={form}
              kind={kind}
              asked={asked.facts}
              problems={problems}
              change={change}
            />
          ))}
        </section>
      ) : null}
      <section aria-labelledby="about-past">
        <h2 id="about-past">{t("calculator.past")}</h2>
        <Choice
          id={fieldId(["history"])}
          legend={t("calculator.pastQuestion")}
          value={form.history}
          options={[
            { value: "unknown", label: t("calculator.unknown") },
            { value: "none", label: t("calculator.pastNone") },
          ]}
          onChoose={(is) => change({ do: "history", is: is === "none" ? "none" : "unknown" })}
        >
          <p className="field-note">{t("calculator.pastNote")}</p>
        </Choice>
      </section>
      <Readings rulebook={rulebook} form={form} change={change} />
    </form>
  );
}
