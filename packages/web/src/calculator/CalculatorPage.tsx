import { useSuspenseQuery } from "@tanstack/react-query";
import { Button } from "antd";
import { useReducer } from "react";
import { useTranslation } from "react-i18next";
import { useSearchParams } from "react-router";
import { rulebookQuery } from "../api/queries.ts";
import { type Scope, articlesWithMeasures } from "./asked.ts";
import { exampleForm } from "./example.ts";
import { changed, emptyForm } from "./form.ts";
import { useMoney } from "../money/useMoney.ts";
import { Questions } from "./Questions.tsx";
import { Result } from "./Result.tsx";
import { useAssessment } from "./useAssessment.ts";
import { useDocumentName } from "./useDocumentName.ts";
import "./calculator.css";

/** What the address asks to look at; an article without a document is one of 聊政发〔2019〕1号. */
function scopeOf(
  parameters: URLSearchParams,
  articles: ReadonlyMap<string, readonly string[]>,
): Scope {
  const article = parameters.get("article");
  const document = parameters.get("document") ?? (article === null ? null : "D1");
  const known = document === null ? undefined : articles.get(document);
  if (!known) return { document: null, article: null };
  return { document, article: known.find((each) => each === article) ?? null };
}

/** What the articles give in one case, computed here in the browser. */
export function CalculatorPage() {
  const { t } = useTranslation();
  const money = useMoney();
  const { data: rulebook } = useSuspenseQuery(rulebookQuery);
  const [form, change] = useReducer(changed, rulebook, (rules) => emptyForm(rules));
  const { assessment, problems } = useAssessment(rulebook, form);
  const [parameters, setParameters] = useSearchParams();
  const nameOf = useDocumentName();
  const articles = articlesWithMeasures(rulebook);
  const scope = scopeOf(parameters, articles);
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
            value={[scope.document, scope.article].filter((part) => part !== null).join(" ")}
            onChange={(event) => {
              const [document, article] = event.target.value.split(" ");
              setParameters(
                { ...(document && { document }), ...(article && { article }) },
                { preventScrollReset: true },
              );
            }}
          >
            <option value="">{t("calculator.allArticles")}</option>
            {[...articles].map(([document, ofDocument]) => (
              <optgroup key={document} label={nameOf(document)}>
                <option value={document}>
                  {t("calculator.oneDocument", { document: nameOf(document) })}
                </option>
                {ofDocument.map((article) => (
                  <option key={article} value={`${document} ${article}`}>
                    {t("calculator.oneArticle", { document: nameOf(document), article })}
                  </option>
                ))}
              </optgroup>
            ))}
          </select>
        </label>
      </div>
      <div className="calculator-columns">
        <Questions
          rulebook={rulebook}
          form={form}
          scope={scope}
          problems={problems}
          change={change}
        />
        {assessment ? (
          <Result
            rulebook={rulebook}
            form={form}
            assessment={assessment}
            scope={scope}
            stale={problems.length > 0}
          />
        ) : null}
      </div>
      {assessment ? (
        <p className="calculator-bar">
          <span>{t("calculator.total")}</span>
          <strong>{money.total(assessment.total)}</strong>
          <a href="#result">{t("calculator.see")}</a>
        </p>
      ) : null}
    </div>
  );
}
