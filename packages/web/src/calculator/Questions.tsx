import { InChinese } from "../language/InChinese.tsx";
import type { CaseProblem, Rulebook } from "@gongbao/engine";
import type { Dispatch } from "react";
import { useTranslation } from "react-i18next";
import { useLanguage } from "../language/useLanguage.ts";
import { type Scope, askedBy, askedByDocument, factsOf, holdersOf, itemKindsOf } from "./asked.ts";
import { useDocumentName } from "./useDocumentName.ts";
import { AsOf } from "./AsOf.tsx";
import { Choice } from "./Choice.tsx";
import { Field } from "./Field.tsx";
import { fieldId } from "./fields.ts";
import { type Change, type Form, nameIn } from "./form.ts";
import { Past } from "./Past.tsx";
import { problemAt } from "./problems.ts";
import { Readings } from "./Readings.tsx";
import { Things } from "./Things.tsx";

/** All that the rules ask, in groups; nothing has to be answered. */
export function Questions({
  rulebook,
  form,
  scope,
  problems,
  change,
}: {
  readonly rulebook: Rulebook;
  readonly form: Form;
  /** What to keep to. */
  readonly scope: Scope;
  readonly problems: readonly CaseProblem[];
  readonly change: Dispatch<Change>;
}) {
  const { t } = useTranslation();
  const language = useLanguage();
  const nameOf = useDocumentName();
  const asked = askedBy(rulebook, form.subject, scope);
  const groups = askedByDocument(rulebook, form.subject, scope);
  const own = factsOf(rulebook, form.subject);
  const kinds = itemKindsOf(rulebook, form.subject);
  const holders = holdersOf(rulebook);
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
        <AsOf rulebook={rulebook} form={form} problems={problems} change={change} />
      </section>
      {groups.map((group, index) => {
        const facts = own.filter((fact) => group.facts.has(fact.id));
        const things = kinds.filter((kind) => group.items.has(kind.id));
        if (facts.length + things.length === 0) return null;
        return (
          <details key={group.document} className="questions-group" open={index === 0}>
            <summary>
              <InChinese
                words={t("calculator.askedByDocument", {
                  document: nameOf(group.document),
                  count: facts.length + things.length,
                })}
                title
              />
            </summary>
            {facts.length > 0 ? (
              <section aria-label={t("calculator.aboutHolder", { holder })}>
                <h2>{t("calculator.aboutHolder", { holder })}</h2>
                <div className="field-grid">
                  {facts.map((fact) => {
                    const path = ["facts", nameIn(fact, form.subject)];
                    return (
                      <Field
                        key={fact.id}
                        id={fieldId(path)}
                        fact={fact}
                        text={form.written[fact.id] ?? ""}
                        problem={problemAt(problems, path, language)}
                        asOf={form.asOf}
                        onWrite={(text) => change({ do: "write", fact: fact.id, text })}
                      />
                    );
                  })}
                </div>
              </section>
            ) : null}
            {things.length > 0 ? (
              <section aria-label={t("calculator.aboutThings")}>
                <h2>{t("calculator.aboutThings")}</h2>
                {things.map((kind) => (
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
          </details>
        );
      })}
      <section aria-labelledby="about-rest">
        <h2 id="about-rest">{t("calculator.rest")}</h2>
        <Choice
          id={fieldId(["unstated"])}
          legend={t("calculator.restQuestion")}
          value={form.unstated}
          options={[
            { value: "unknown", label: t("calculator.unknown") },
            { value: "none", label: t("calculator.restNone") },
          ]}
          onChoose={(is) => change({ do: "unstated", is: is === "none" ? "none" : "unknown" })}
        />
        <p className="field-note">{t("calculator.restNote")}</p>
      </section>
      <section aria-labelledby="about-past">
        <h2 id="about-past">{t("calculator.past")}</h2>
        <Past rulebook={rulebook} form={form} problems={problems} change={change} />
      </section>
      <Readings
        interpretations={rulebook.interpretations}
        taken={form.readings}
        onTake={(interpretation, reading) => change({ do: "reading", interpretation, reading })}
      />
    </form>
  );
}
