import { InChinese } from "../language/InChinese.tsx";
import { useQueryClient } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import type { CaseBody, ProgrammeBody } from "../api/bodies.ts";
import { Sure } from "../fields/Sure.tsx";
import { useDates } from "../language/useDates.ts";
import { useLanguage } from "../language/useLanguage.ts";
import { windowOn } from "../programmes/window.ts";
import { Failure } from "../states/Failure.tsx";
import { caseQuery } from "./queries.ts";
import type { Answers } from "./useAnswers.ts";
import { useSubmit, useWithdraw } from "./useStep.ts";

/** The end of the form: what is still missing, all of it, and the way to submit or to give it up. */
export function Submit({
  found,
  programme,
  today,
  flush,
  answers,
}: {
  readonly found: CaseBody;
  readonly programme: ProgrammeBody;
  readonly today: string;
  readonly flush: () => Promise<boolean>;
  readonly answers: Answers;
}) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { day } = useDates();
  const client = useQueryClient();
  const { number } = found;
  const submitting = useSubmit(number, () => {
    answers.forget();
    scrollTo({ top: 0 });
  });
  const withdrawing = useWithdraw(number);
  const window = windowOn(programme, today);
  const closed = found.state === "draft" && window.is !== "open";
  const live = new Set(
    found.awards.filter(({ status }) => status !== "not-due").flatMap(({ missing }) => missing),
  );
  const colon = language === "zh" ? "：" : ": ";
  const of = (item: string | null, words: string): string =>
    item === null ? words : `${item}${colon}${words}`;
  const missing = [
    ...answers.unanswered.map(({ number: at, words }) =>
      t("application.unanswered", { number: at, words }),
    ),
    ...found.questions
      .filter(({ fact }) => live.has(fact))
      .map(({ item, label }) => of(item, label[language])),
    ...[
      ...Map.groupBy(found.evidenceMissing, ({ item, evidence, label }) =>
        of(item, (evidence ?? label)[language]),
      ).keys(),
    ].map((paper) => t("application.lackPaper", { paper })),
  ];
  const isComplete =
    missing.length === 0 &&
    found.awards.length > 0 &&
    found.county !== null &&
    !closed &&
    submitting.fault === null;
  const submit = async (): Promise<void> => {
    if (!(await flush())) return;
    const seen = client.getQueryData(caseQuery(number).queryKey);
    submitting.change({ version: seen?.version ?? found.version, answers: answers.said });
  };
  return (
    <section className="submit" aria-labelledby="submit">
      <h2 id="submit">{t("application.submitTitle")}</h2>
      {missing.length === 0 ? null : (
        <>
          <p>{t("application.missing", { count: missing.length })}</p>
          <ul>
            {missing.map((each) => (
              <li key={each}>
                <InChinese words={each} />
              </li>
            ))}
          </ul>
        </>
      )}
      {isComplete ? <p>{t("application.complete")}</p> : null}
      {found.county === null ? <p className="entry-problem">{t("application.noCounty")}</p> : null}
      {closed ? (
        <p className="entry-problem">
          {window.is === "soon"
            ? t("application.notYet", { day: day(programme.opensOn) })
            : t("application.tooLate", { day: day(programme.closesOn) })}
        </p>
      ) : null}
      <Failure fault={submitting.fault ?? withdrawing.fault} />
      <div className="choices">
        <button
          type="button"
          className="button"
          disabled={closed || submitting.changing}
          onClick={() => void submit()}
        >
          {found.state === "returned" ? t("application.submitAgain") : t("application.submit")}
        </button>
        <Sure
          does={found.state === "draft" ? t("application.drop") : t("application.withdraw")}
          question={t("application.withdrawSure")}
          busy={withdrawing.changing}
          onSure={() => withdrawing.change(null)}
        />
      </div>
    </section>
  );
}
