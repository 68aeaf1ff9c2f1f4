import { WholeNumbers } from "../language/WholeNumbers.tsx";
import { useInfiniteQuery, useSuspenseQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import type { CaseSummaryBody } from "../api/bodies.ts";
import { useMoney } from "../money/useMoney.ts";
import { bodiesWhere, sessionQuery } from "../session/session.ts";
import { More } from "../states/More.tsx";
import { Failure } from "../states/Failure.tsx";
import { Nothing } from "../states/Nothing.tsx";
import { Waiting } from "../states/Waiting.tsx";
import { DraftCloses, Due, isNoticeOver } from "./Turn.tsx";
import { myCasesQuery } from "./queries.ts";
import { isOpen, isOver, isState, wordsOfNumber, wordsOfState } from "./states.ts";
import "./application.css";
import { InChinese } from "../language/InChinese.tsx";

/** One's own cases: those that wait for oneself first. */
export function MinePage() {
  const { t } = useTranslation();
  const {
    data: { person, today },
  } = useSuspenseQuery(sessionQuery);
  const list = useInfiniteQuery(myCasesQuery);
  const firms = new Set(bodiesWhere(person, ["applicant"]).map(({ body }) => body));
  const isOfficial = firms.size === 0 && (person?.memberships.length ?? 0) > 0;
  // Whoever is an official too sees others' cases by the same question.
  const cases = (list.data?.pages.flatMap((page) => page.cases) ?? []).filter(({ applicant }) =>
    firms.has(applicant),
  );
  const of = (wanted: (state: string) => boolean) => cases.filter(({ state }) => wanted(state));
  const rows = (title: string, some: readonly CaseSummaryBody[]) => (
    <Rows title={title} cases={some} today={today ?? ""} named={firms.size > 1} />
  );
  return (
    <div className="frame-inner page">
      <title>{`${t("application.mine")} · ${t("frame.brand")}`}</title>
      <h1>{t("application.mine")}</h1>
      <Failure fault={list.error} onAgain={() => void list.refetch()} />
      {list.isPending ? <Waiting /> : null}
      {list.isSuccess && cases.length === 0 ? (
        <Nothing title={isOfficial ? t("application.noOwnCases") : t("application.noCases")}>
          <p>
            {isOfficial
              ? t("application.forFirms")
              : firms.size === 0
                ? t("application.noFirm")
                : t("application.noCasesNote")}
          </p>
          <p className="choices">
            {isOfficial ? (
              <Link className="button" to="/queue">
                {t("frame.queue")}
              </Link>
            ) : firms.size === 0 ? (
              <Link className="button" to="/firms">
                {t("application.registerFirm")}
              </Link>
            ) : null}
            <Link to="/programmes">{t("application.seeProgrammes")}</Link>
          </p>
        </Nothing>
      ) : null}
      {rows(
        t("application.offered"),
        of((state) => state === "offered"),
      )}
      {rows(
        t("application.yours"),
        of((state) => isMine(state) && state !== "offered"),
      )}
      {rows(
        t("application.underWay"),
        of((state) => !isMine(state) && !isOver(state)),
      )}
      {rows(t("application.over"), of(isOver))}
      <More list={list} words={t("application.moreCases")} />
      {cases.length > 0 ? (
        <p>
          <Link className="button" to="/programmes">
            {t("application.applyMore")}
          </Link>
        </p>
      ) : null}
    </div>
  );
}

/** Whether the applicant is to do something. */
const isMine = (state: string): boolean =>
  isOpen(state) || state === "offered" || state === "recovering";

function Rows({
  title,
  cases,
  today,
  named,
}: {
  readonly title: string;
  readonly cases: readonly CaseSummaryBody[];
  readonly today: string;
  /** Whether to say whose each is. */
  readonly named: boolean;
}) {
  const { t } = useTranslation();
  const money = useMoney();
  if (cases.length === 0) return null;
  return (
    <section>
      <h2>{title}</h2>
      <ul className="cases">
        {cases.map((each) => {
          const { number, title: programme, applicantName, state, dueOn, offered } = each;
          // What is to be paid back is what counts while it is.
          const decided = each.owed === null ? each.decided : null;
          return (
            <li
              key={number}
              data-mine={isMine(state) && !(state === "draft" && today > each.closesOn)}
            >
              <h3>
                <Link to={`/applications/${number}`}>
                  <InChinese words={programme} title />
                </Link>
              </h3>
              {/* What waits to be confirmed stands under a heading that says so. */}
              {state === "offered" ? null : (
                <p className="turn-state">
                  {isNoticeOver(each, today)
                    ? t("application.isNoticeOver")
                    : isState(state)
                      ? t(wordsOfState(state, each))
                      : state}
                </p>
              )}
              {decided === null || state === "cancelled" ? null : (
                <p>{t("application.decidedSum", { sum: money.yuan(decided) })}</p>
              )}
              {each.owed === null ? null : (
                <p>{t("application.owedSum", { sum: money.yuan(each.owed) })}</p>
              )}
              {offered === null ? null : (
                <p>{t("application.offeredSum", { sum: money.yuan(offered) })}</p>
              )}
              {state === "draft" ? <DraftCloses on={each.closesOn} today={today} /> : null}
              {isOver(state) ? null : <Due dueOn={dueOn} today={today} theirs={!isMine(state)} />}
              <p className="meta">
                <span>
                  <WholeNumbers words={t(wordsOfNumber(state), { number })} />
                </span>
                {named ? (
                  <span>
                    <InChinese words={applicantName} />
                  </span>
                ) : null}
              </p>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
