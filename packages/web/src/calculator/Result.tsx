import type { Assessment, Award, Rulebook } from "@gongbao/engine";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { useDates } from "../language/useDates.ts";
import { useLanguage } from "../language/useLanguage.ts";
import { type Scope, askedBy, inScope } from "./asked.ts";
import { AwardCard } from "./AwardCard.tsx";
import type { Asking } from "./conversation.ts";
import { fieldId, fieldOf } from "./fields.ts";
import type { Form } from "./form.ts";
import { GoTo } from "./GoTo.tsx";
import { Steps } from "../calculators/Steps.tsx";
import { Stated } from "./Stated.tsx";
import { useDocumentName } from "./useDocumentName.ts";
import { useMoney } from "../money/useMoney.ts";

const groups = [
  ["due", "calculator.due"],
  ["possible", "calculator.possible"],
] as const;

/** How many awards stand how. */
export const countsOf = (awards: readonly Award[]) => {
  const having = (status: Award["status"]) =>
    awards.filter((award) => award.status === status).length;
  return { due: having("due"), possible: having("possible"), not: having("not-due") };
};

/** All awards of the case: the total, what would help most to know, and each award with its reason and its words. */
export function Result({
  rulebook,
  form,
  assessment,
  scope,
  stale,
  reckoning = false,
  asks = true,
  onAsk,
  children = null,
}: {
  readonly rulebook: Rulebook;
  readonly form: Form;
  readonly assessment: Assessment;
  readonly scope: Scope;
  /** The form holds something that cannot be read, and this is the result before it. */
  readonly stale: boolean;
  /** Something told since is still being reckoned with. */
  readonly reckoning?: boolean;
  /** Leads to the questions that settle most; a conversation asks them itself. */
  readonly asks?: boolean;
  /** Asks what an award waits for, where the page has no field for it: in a conversation. */
  readonly onAsk?: (asking: Asking) => void;
  readonly children?: ReactNode;
}) {
  const { t } = useTranslation();
  const language = useLanguage();
  const money = useMoney();
  const { day } = useDates();
  const awards = assessment.awards.filter((each) => inScope(each, scope));
  // The total is of all articles, since limits bind across them; so are the counts beside it.
  const isAll = scope.document === null;
  const notDue = awards.filter((each) => each.status === "not-due");
  const { total, assumptions } = assessment;
  const asked = askedBy(rulebook, form.subject, scope);
  const lists = new Set(
    rulebook.subjects.flatMap(({ id, list }) =>
      list !== null && asked.items.has(id) ? [list] : [],
    ),
  );
  const questions = assessment.questions.filter(
    ({ fact }) => asked.facts.has(fact) || lists.has(fact),
  );
  return (
    <section className="result" id="result" aria-labelledby="result-title" tabIndex={-1}>
      <h2 id="result-title">{t("calculator.result")}</h2>
      <p className="result-date">
        {t("calculator.resultDate", { date: day(assessment.asOf) })}
        {assessment.asOf === rulebook.date ? (
          <>
            <wbr />
            <span className="whole">{t("calculator.gazettesDate")}</span>
          </>
        ) : null}{" "}
        <GoTo field={fieldId(["as-of"])}>{t("calculator.otherDate")}</GoTo>
      </p>
      {stale ? <p className="field-problem">{t("calculator.stale")}</p> : null}
      <output className="result-total">
        <span>{t(isAll ? "calculator.total" : "calculator.totalOfAll")}</span>
        <strong className={reckoning ? "reckoning" : undefined}>{money.total(total)}</strong>
        {total.open.length > 0 ? (
          <span className="result-open">
            {t("calculator.open", { count: new Set(total.open).size })}
            {total.max === null || total.max === "0.00"
              ? null
              : t("calculator.others", { max: money.yuan(total.max) })}
          </span>
        ) : null}
      </output>
      <p className="result-counts">{t("calculator.counts", countsOf(assessment.awards))}</p>
      {isAll ? null : (
        <p className="result-counts">{t("calculator.countsInScope", countsOf(awards))}</p>
      )}
      {children}
      {assumptions.map((label) => (
        <p key={label.zh} className="note">
          {label[language]}
        </p>
      ))}
      {asks && questions.length > 0 ? (
        <div className="result-ask">
          <h3>{t("calculator.askFirst")}</h3>
          <ul>
            {questions.slice(0, 4).map((question) => (
              <li key={question.fact}>
                <GoTo field={fieldOf(question.fact, rulebook, form, null)}>
                  {question.label[language]}
                </GoTo>
              </li>
            ))}
          </ul>
        </div>
      ) : null}
      {groups.map(([status, title]) => (
        <AwardGroup
          key={status}
          title={t(title)}
          awards={awards.filter((each) => each.status === status)}
          assessed={assessment.awards}
          rulebook={rulebook}
          form={form}
          onAsk={onAsk}
        />
      ))}
      {notDue.length > 0 ? (
        <details className="result-not">
          <summary>{t("calculator.notDue", { count: notDue.length })}</summary>
          <AwardGroup
            title={null}
            awards={notDue}
            assessed={assessment.awards}
            rulebook={rulebook}
            form={form}
            onAsk={onAsk}
          />
        </details>
      ) : null}
      <Stated rulebook={rulebook} form={form} />
      <p className="note">{t("calculator.noDecision")}</p>
    </section>
  );
}

/** More than so many stand folded, document by document. */
const mostOpen = 20;

function AwardGroup({
  title,
  awards,
  assessed,
  rulebook,
  form,
  onAsk,
}: {
  readonly title: string | null;
  readonly awards: readonly Award[];
  /** All of the case, with those that stand elsewhere or are not shown. */
  readonly assessed: readonly Award[];
  readonly rulebook: Rulebook;
  readonly form: Form;
  readonly onAsk: ((asking: Asking) => void) | undefined;
}) {
  const nameOf = useDocumentName();
  if (awards.length === 0) return null;
  const list = (of: readonly Award[]) => (
    <ul className="result-awards">
      {of.map((award) => (
        <li key={`${award.measure} ${award.item?.id ?? ""}`}>
          <AwardCard award={award} among={assessed} rulebook={rulebook} form={form} onAsk={onAsk} />
          {award.status === "due" ? <Steps award={award} rulebook={rulebook} folded /> : null}
        </li>
      ))}
    </ul>
  );
  return (
    <>
      {title === null ? null : <h3 className="result-group">{title}</h3>}
      {title === null || awards.length <= mostOpen
        ? list(awards)
        : [...Map.groupBy(awards, ({ document }) => document)].map(([document, of]) => (
            <details key={document} className="result-document">
              <summary>
                {nameOf(document)}
                {/* The number stands beside the last word, on whichever line that is. */}
                {"\u00A0"}
                <small>{of.length}</small>
              </summary>
              {list(of)}
            </details>
          ))}
    </>
  );
}
