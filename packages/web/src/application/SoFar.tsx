import type { CaseBody } from "../api/bodies.ts";
import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { UpTo } from "../catalogue/UpTo.tsx";
import { measureQuery } from "../catalogue/queries.ts";
import { useLanguage } from "../language/useLanguage.ts";
import { useMoney } from "../money/useMoney.ts";
import { rangeOf } from "./range.ts";
import { InChinese } from "../language/InChinese.tsx";

/** What the case comes to by what is stated so far: no decision. */
export function SoFar({
  found,
  measure: id,
  asksOfHolder,
}: {
  readonly found: CaseBody;
  /** What the programme pays by. */
  readonly measure: string;
  /** Whether the form asks about the applicant itself: then an award is there from the first, if any may be. */
  readonly asksOfHolder: boolean;
}) {
  const { t } = useTranslation();
  const language = useLanguage();
  const money = useMoney();
  const { awards, problems, questions } = found;
  const live = awards.filter(({ status }) => status !== "not-due");
  const range = rangeOf(live);
  // Nothing is known yet, so that nothing binds: what can be had at most is as the programme says.
  const isUnbounded = range.max === null && range.min === "0.00";
  const { data: measure } = useQuery({ ...measureQuery(id), enabled: isUnbounded });
  const not = awards.filter(({ status }) => status === "not-due");
  return (
    <section className="so-far" aria-labelledby="so-far">
      <h2 id="so-far">{t("application.soFar")}</h2>
      <p className="so-far-sum" aria-live="polite">
        {awards.length === 0 ? (
          asksOfHolder && problems.length === 0 ? (
            t("application.notForYou")
          ) : (
            t("application.nothingYet")
          )
        ) : live.length === 0 ? (
          t("application.nothingDue")
        ) : isUnbounded && measure ? (
          <UpTo measure={measure} />
        ) : (
          money.range(range)
        )}
      </p>
      {problems.length > 0 ? <p className="entry-problem">{t("application.notRead")}</p> : null}
      {not.map(({ item, reason }) => (
        <p key={item ?? ""} className={live.length === 0 ? "so-far-why" : undefined}>
          <InChinese words={item === null ? "" : `${item}${language === "zh" ? "：" : ": "}`} />
          {money.words(reason[language])}
        </p>
      ))}
      {questions.length === 0 || live.length === 0 ? null : (
        <>
          <p>{t("application.askNext")}</p>
          <ul>
            {questions.slice(0, 3).map(({ fact, item, label }) => (
              <li key={`${fact} ${item ?? ""}`}>
                <InChinese
                  words={item === null ? "" : `${item}${language === "zh" ? "：" : ": "}`}
                />
                {label[language]}
              </li>
            ))}
          </ul>
        </>
      )}
      <p className="note">{t("application.noDecision")}</p>
    </section>
  );
}
