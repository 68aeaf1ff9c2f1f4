import { useSuspenseQuery } from "@tanstack/react-query";
import { Button } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { Link, useSearchParams } from "react-router";
import { Lead } from "../language/Lead.tsx";
import { useDates } from "../language/useDates.ts";
import { rulebookQuery } from "../api/queries.ts";
import { type Scope, articlesWithMeasures } from "./asked.ts";
import { exampleForm } from "./example.ts";
import { isEmpty } from "./case-form.ts";
import { Conversation } from "./Conversation.tsx";
import { type Asking, again, notBegun, onward } from "./conversation.ts";
import type { Form } from "./form.ts";
import { KeepAndShare } from "./KeepAndShare.tsx";
import { useMoney } from "../money/useMoney.ts";
import { Questions } from "./Questions.tsx";
import { ScopeChoice } from "./ScopeChoice.tsx";
import { Result, countsOf } from "./Result.tsx";
import { SharedCase } from "./SharedCase.tsx";
import { Waiting } from "../states/Waiting.tsx";
import { sessionQuery } from "../session/session.ts";
import { useCalculation } from "./useCalculation.ts";
import { useAssessment } from "./useAssessment.ts";
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
  const { day } = useDates();
  const { data: session } = useSuspenseQuery(sessionQuery);
  const [computersDay] = useState(() => new Date().toLocaleDateString("sv-SE"));
  const { data: rulebook } = useSuspenseQuery(rulebookQuery);
  const calculation = useCalculation(rulebook);
  const { form, progress, wasKept, change, startAnew, bringBack, replacedBy } = calculation;
  const { assessment, problems, isReckoning } = useAssessment(rulebook, form);
  const [parameters, setParameters] = useSearchParams();
  const articles = articlesWithMeasures(rulebook);
  const scope = scopeOf(parameters, articles);
  const isWhole = parameters.get("way") === "all" || scope.document !== null;
  // The name of the file that was opened last, told until another case takes its place.
  const [file, setFile] = useState<string | null>(null);
  const open = (opened: Form, name: string | null = null) => {
    setFile(name);
    calculation.open(opened, onward(rulebook, opened, notBegun));
  };
  return (
    <div className="frame-inner page calculator">
      <title>{`${t("calculator.title")} · ${t("frame.brand")}`}</title>
      <h1>{t("calculator.title")}</h1>
      <p className="print-only">
        {t("calculator.printed", { date: day(session.today ?? computersDay) })}
      </p>
      <Lead words={t("calculator.lead")} />
      <nav className="calculator-ways" aria-label={t("calculator.ways")}>
        <Link to="/calculate" aria-current={isWhole ? undefined : "page"} preventScrollReset>
          {t("calculator.stepByStep")}
        </Link>
        <Link
          to="/calculate?way=all"
          aria-current={isWhole ? "page" : undefined}
          preventScrollReset
        >
          {t("calculator.allAtOnce")}
        </Link>
      </nav>
      <SharedCase rulebook={rulebook} hasOwn={!isEmpty(form)} onOpen={open} />
      {wasKept ? <p className="note no-print">{t("calculator.wasKept")}</p> : null}
      <div className="choices calculator-start">
        <Button onClick={() => open(exampleForm(rulebook))}>{t("calculator.example")}</Button>
        <Button
          onClick={() => {
            setFile(null);
            startAnew();
          }}
        >
          {t("calculator.clear")}
        </Button>
        {isWhole ? (
          <ScopeChoice
            rulebook={rulebook}
            scope={scope}
            onChoose={({ document, article }) =>
              setParameters(
                {
                  ...(document === null ? { way: "all" } : { document }),
                  ...(article !== null && { article }),
                },
                { preventScrollReset: true },
              )
            }
          />
        ) : null}
      </div>
      <output className="choices calculator-replaced no-print">
        {file === null ? null : t("calculator.opened", { name: file })}
        {bringBack === null ? null : (
          <>
            {t(replacedBy === "nothing" ? "calculator.cleared" : "calculator.replaced")}
            <button type="button" className="plain-link" onClick={bringBack}>
              {t("calculator.bringBack")}
            </button>
          </>
        )}
      </output>
      <div className="calculator-columns">
        {isWhole ? (
          <Questions
            rulebook={rulebook}
            form={form}
            scope={scope}
            problems={problems}
            change={change}
          />
        ) : (
          <Conversation
            rulebook={rulebook}
            form={form}
            progress={progress}
            problems={problems}
            change={change}
            setProgress={calculation.setProgress}
          />
        )}
        {assessment ? (
          <Result
            rulebook={rulebook}
            form={form}
            assessment={assessment}
            scope={isWhole ? scope : { document: progress.goal || null, article: null }}
            stale={problems.length > 0}
            reckoning={isReckoning}
            asks={isWhole}
            {...(!isWhole && {
              onAsk: (asking: Asking) => calculation.setProgress(again(progress, asking)),
            })}
          >
            <KeepAndShare rulebook={rulebook} form={form} onOpen={open} />
          </Result>
        ) : (
          <section className="result" id="result" tabIndex={-1}>
            {problems.length === 0 ? (
              <Waiting what={t("calculator.working")} />
            ) : (
              <p className="field-problem">{t("calculator.notYet")}</p>
            )}
          </section>
        )}
      </div>
      {assessment ? (
        <p className="calculator-bar">
          <span>{t("calculator.total")}</span>
          <strong className={isReckoning ? "reckoning" : undefined}>
            {money.total(assessment.total)}
          </strong>
          <small>{t("calculator.barCounts", countsOf(assessment.awards))}</small>
          <a href="#result">{t("calculator.see")}</a>
        </p>
      ) : null}
    </div>
  );
}
