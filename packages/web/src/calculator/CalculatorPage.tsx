import { useSuspenseQuery } from "@tanstack/react-query";
import { Button } from "antd";
import { useReducer } from "react";
import { useTranslation } from "react-i18next";
import { useSearchParams } from "react-router";
import { rulebookQuery } from "../api/queries.ts";
import { useLanguage } from "../language/useLanguage.ts";
import { exampleForm } from "./example.ts";
import { changed, emptyForm } from "./form.ts";
import { sayTotal } from "./money.ts";
import { Questions } from "./Questions.tsx";
import { Result } from "./Result.tsx";
import { useAssessment } from "./useAssessment.ts";
import "./calculator.css";

/** What the articles give in one case, computed here in the browser. */
export function CalculatorPage() {
  const { t } = useTranslation();
  const language = useLanguage();
  const { data: rulebook } = useSuspenseQuery(rulebookQuery);
  const [form, change] = useReducer(changed, rulebook, (rules) => emptyForm(rules));
  const { assessment, problems } = useAssessment(rulebook, form);
  const [parameters, setParameters] = useSearchParams();
  const articles = rulebook.articles.map((each) => each.article);
  const asked = parameters.get("article");
  const article = articles.find((each) => each === asked) ?? null;
  return (
    <div className="frame-inner page calculator">
      <title>{`${t("calculator.title")} · ${t("frame.brand")}`}</title>
      <h1>{t("calculator.title")}</h1>
      <p className="lead">{t("calculator.lead")}</p>
      <div className="choices calculator-start">
        <Button onClick={() => change({ do: "replace", form: exampleForm(rulebook) })}>
          {t("calculator.example")}
        </Button>
        <Button onClick={() => change({ do: "replace", form: emptyForm(rulebook) })}>
          {t("calculator.clear")}
        </Button>
        <label className="calculator-article">
          {t("calculator.article")}
          <select
            value={article ?? ""}
            onChange={(event) => {
              const chosen = event.target.value;
              setParameters(chosen === "" ? {} : { article: chosen }, { preventScrollReset: true });
            }}
          >
            <option value="">{t("calculator.allArticles")}</option>
            {articles.map((each) => (
              <option key={each} value={each}>
                {t("calculator.oneArticle", { article: each })}
              </option>
            ))}
          </select>
        </label>
      </div>
      <div className="calculator-columns">
        <Questions
          rulebook={rulebook}
          form={form}
          article={article}
          problems={problems}
          change={change}
        />
        {assessment ? (
          <Result
            rulebook={rulebook}
            form={form}
            assessment={assessment}
            article={article}
            stale={problems.length > 0}
          />
        ) : null}
      </div>
      {assessment ? (
        <p className="calculator-bar">
          <span>{t("calculator.total")}</span>
          <strong>{sayTotal(assessment.total, language)}</strong>
          <a href="#result">{t("calculator.see")}</a>
        </p>
      ) : null}
    </div>
  );
}
