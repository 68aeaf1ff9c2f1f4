import { InChinese } from "../language/InChinese.tsx";
import { useQueryClient } from "@tanstack/react-query";
import { useEffect, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import type { CaseBody, ProgrammeBody } from "../api/bodies.ts";
import { RequestFailure } from "../api/request.ts";
import { Sure } from "../fields/Sure.tsx";
import { sentence } from "../language/language.ts";
import { useDates } from "../language/useDates.ts";
import { useLanguage } from "../language/useLanguage.ts";
import { windowOn } from "../programmes/window.ts";
import { Failure } from "../states/Failure.tsx";
import { SameWorkTold } from "./SameWorkTold.tsx";
import type { Draft } from "./draft.ts";
import { caseQuery } from "./queries.ts";
import { sortSameWork } from "./same-work.ts";
import type { Answers } from "./useAnswers.ts";
import { useSubmit, useWithdraw } from "./useStep.ts";

/** The end of the form: what is still missing, all of it, and the way to submit or to give it up. */
export function Submit({
  found,
  programme,
  today,
  draft,
  flush,
  answers,
}: {
  readonly found: CaseBody;
  readonly programme: ProgrammeBody;
  readonly today: string;
  /** What is written, saved or not. */
  readonly draft: Draft;
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
  // What was refused is told of what was sent then: with the next thing that is stated or proved it is no longer so.
  const standing = `${found.version} ${found.evidence.length}`;
  const [refusedAt, setRefusedAt] = useState<{
    readonly standing: string;
    readonly written: string;
  } | null>(null);
  const written = JSON.stringify([draft, answers.said]);
  const { fault } = submitting;
  const isPast =
    fault instanceof RequestFailure &&
    fault.status === 422 &&
    (refusedAt?.standing !== standing || refusedAt.written !== written);
  const refused = isPast ? null : fault;
  const told = useRef<HTMLDivElement>(null);
  const isRefused = refused !== null;
  useEffect(() => {
    if (isRefused) told.current?.focus();
  }, [isRefused]);
  const window = windowOn(programme, today);
  const closed = found.state === "draft" && window.is !== "open";
  const live = new Set(
    found.awards.filter(({ status }) => status !== "not-due").flatMap(({ missing }) => missing),
  );
  const colon = language === "zh" ? "：" : ": ";
  const kindOf = (fact: string): string =>
    programme.questions.find((each) => each.fact === fact)?.ofLabel?.[language] ?? "";
  // A thing without a name is called by its number, which says nothing without its kind.
  const of = (item: string | null, fact: string, words: string): string =>
    item === null
      ? words
      : `${/^\d+$/u.test(item) ? t("application.thing", { kind: sentence(kindOf(fact)), number: item }) : item}${colon}${words}`;
  const missing = [
    ...answers.unanswered.map(({ number: at, words }) =>
      t("application.unanswered", { number: at, words }),
    ),
    ...found.questions
      .filter(({ fact }) => live.has(fact))
      .map(({ item, fact, label }) => of(item, fact, label[language])),
    ...[
      ...Map.groupBy(found.evidenceMissing, ({ item, fact, evidence, label }) =>
        of(item, fact, (evidence ?? label)[language]),
      ).keys(),
    ].map((paper) => t("application.lackPaper", { paper })),
  ];
  const nothingDue =
    found.awards.length > 0 && found.awards.every(({ status }) => status === "not-due");
  const isComplete =
    missing.length === 0 &&
    found.awards.length > 0 &&
    !nothingDue &&
    found.county !== null &&
    !closed &&
    refused === null;
  const { paid, earlier } = sortSameWork(found.sameWork);
  // A copy that came after is no reason to ask: here it goes on.
  const before = [...paid, ...earlier];
  const isReturned = found.state === "returned";
  const does = isReturned ? t("application.submitAgain") : t("application.submit");
  const submit = async (): Promise<void> => {
    if (!(await flush())) return;
    const seen = client.getQueryData(caseQuery(number).queryKey);
    const version = seen?.version ?? found.version;
    setRefusedAt({ standing: `${version} ${(seen ?? found).evidence.length}`, written });
    submitting.change({ version, answers: answers.said });
  };
  return (
    <section className="submit" aria-labelledby="submit">
      <h2 id="submit">{t("application.submitTitle")}</h2>
      {/* Whoever comes too late is not sent to fill in the rest. */}
      {missing.length === 0 || (closed && window.is === "closed") ? null : (
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
      <SameWorkTold others={found.sameWork} nothingDue={nothingDue} />
      <div ref={told} tabIndex={-1}>
        <Failure fault={refused ?? withdrawing.fault} />
      </div>
      <div className="choices">
        {closed ? (
          <button type="button" className="button" disabled>
            {does}
          </button>
        ) : (
          <Sure
            does={does}
            question={
              before.length === 0
                ? t(isReturned ? "application.submitAgainSure" : "application.submitSure")
                : t("application.sameWorkSure", {
                    cases: before
                      .map(({ case: other }) => other)
                      .join(language === "zh" ? "、" : ", "),
                  })
            }
            isMain
            busy={submitting.changing}
            onAsk={(ask) => {
              // What is refused anyway is not asked about.
              if (missing.length > 0 || nothingDue) void submit();
              else ask();
            }}
            onSure={() => void submit()}
          />
        )}
        <Sure
          isGrave
          does={found.state === "draft" ? t("application.drop") : t("application.withdraw")}
          question={
            found.state === "draft" ? t("application.dropSure") : t("application.withdrawSure")
          }
          busy={withdrawing.changing}
          onSure={() => withdrawing.change(null)}
        />
      </div>
    </section>
  );
}
