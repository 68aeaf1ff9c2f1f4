import { useSuspenseQuery } from "@tanstack/react-query";
import type { Rulebook } from "@gongbao/engine";
import { useMemo } from "react";
import { useTranslation } from "react-i18next";
import { Link, useParams } from "react-router";
import { rulebookQuery } from "../api/queries.ts";
import { factsOf } from "../calculator/asked.ts";
import { AwardCard } from "../calculator/AwardCard.tsx";
import { isForm } from "../calculator/case-form.ts";
import { Choice } from "../calculator/Choice.tsx";
import { Field } from "../calculator/Field.tsx";
import { fieldId } from "../calculator/fields.ts";
import { type Change, type Form, changed, nameIn } from "../calculator/form.ts";
import { problemAt } from "../calculator/problems.ts";
import { Things } from "../calculator/Things.tsx";
import { useAssessment } from "../calculator/useAssessment.ts";
import "../calculator/calculator.css";
import { useKept } from "../kept/useKept.ts";
import { Lead } from "../language/Lead.tsx";
import { sentence } from "../language/language.ts";
import { useDates } from "../language/useDates.ts";
import { useLanguage } from "../language/useLanguage.ts";
import { Nothing } from "../states/Nothing.tsx";
import { type Calculator, calculators } from "./calculators.ts";
import { askedHere, firstForm, workedForm } from "./small-form.ts";
import { Steps } from "./Steps.tsx";
import { Waiting } from "../states/Waiting.tsx";
import "./calculators.css";

/** One calculator: its few fields, and the result line by line. */
export function SmallCalculatorPage() {
  const { t } = useTranslation();
  const { calculator: id = "" } = useParams();
  const { data: rulebook } = useSuspenseQuery(rulebookQuery);
  const calculator = calculators.find((each) => each.id === id);
  if (calculator) return <SmallCalculator key={id} calculator={calculator} rulebook={rulebook} />;
  return (
    <div className="frame-inner page">
      <title>{`${t("calculators.missing")} · ${t("frame.brand")}`}</title>
      <h1>{t("calculators.missing")}</h1>
      <Nothing title={t("calculators.missingNamed", { id })}>
        <p>
          <Link to="/calculators">{t("calculators.toAll")}</Link>
        </p>
      </Nothing>
    </div>
  );
}

function SmallCalculator({
  calculator,
  rulebook,
}: {
  readonly calculator: Calculator;
  readonly rulebook: Rulebook;
}) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { day } = useDates();
  const kept = useKept<Form>(
    `calculators/${calculator.id}`,
    firstForm(rulebook, calculator),
    isForm,
  );
  const form = kept.value;
  const change = (one: Change) => kept.set(changed(form, one));
  const worked = useMemo(
    () => workedForm(rulebook, calculator, form),
    [rulebook, calculator, form],
  );
  const { assessment, problems } = useAssessment(rulebook, worked);
  const asked = askedHere(rulebook, calculator);
  const ids: readonly string[] = calculator.measures;
  const measures = rulebook.measures.filter(({ id }) => ids.includes(id));
  const holders = rulebook.subjects.filter(({ id }) =>
    measures.some((measure) => measure.holders.includes(id)),
  );
  const facts = factsOf(rulebook, form.subject).filter(({ id }) => asked.facts.has(id));
  const kinds = rulebook.subjects.flatMap((subject) =>
    subject.list !== null && asked.items.has(subject.id)
      ? [{ ...subject, list: subject.list }]
      : [],
  );
  const awards = (assessment?.awards ?? []).filter(({ measure }) => ids.includes(measure));
  return (
    <div className="frame-inner page calculator">
      <title>{`${t(calculator.title)} · ${t("frame.brand")}`}</title>
      <p>
        <Link to="/calculators">{t("calculators.toAll")}</Link>
      </p>
      <h1>{t(calculator.title)}</h1>
      <Lead words={t(calculator.text)} />
      <div className="calculator-columns">
        <form className="questions" onSubmit={(event) => event.preventDefault()}>
          <section aria-label={t("calculators.fill")}>
            {holders.length > 1 ? (
              <Choice
                id={fieldId(["subject"])}
                legend={t("calculator.subject")}
                stacked
                value={form.subject}
                options={holders.map(({ id, label }) => ({
                  value: id,
                  label: sentence(label[language]),
                }))}
                onChoose={(subject) => change({ do: "subject", subject })}
              />
            ) : null}
            {facts.map((fact) => {
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
            <button
              type="button"
              className="plain-link"
              onClick={() => {
                kept.set(firstForm(rulebook, calculator));
                kept.forget();
              }}
            >
              {t("calculator.clear")}
            </button>
          </section>
        </form>
        <section className="result" id="result" aria-labelledby="result-title">
          <h2 id="result-title">{t("calculator.result")}</h2>
          <p className="result-date">{t("calculator.resultDate", { date: day(form.asOf) })}</p>
          {problems.length > 0 ? <p className="field-problem">{t("calculator.stale")}</p> : null}
          {assessment === null && problems.length === 0 ? (
            <Waiting what={t("calculator.working")} />
          ) : null}
          <ul className="result-awards">
            {awards.map((award) => (
              <li key={`${award.measure} ${award.item?.id ?? ""}`}>
                <AwardCard award={award} rulebook={rulebook} form={form} heading="h3" />
                <Steps award={award} rulebook={rulebook} />
              </li>
            ))}
          </ul>
          <p className="note">
            {t(measures.length === 1 ? "calculators.aloneOne" : "calculators.alone")}
          </p>
          <p className="note">{t("calculator.noDecision")}</p>
        </section>
      </div>
    </div>
  );
}
