import { sumOfStep } from "../application/step-sum.ts";
import { useQuery } from "@tanstack/react-query";
import { useEffect, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import { Link, useParams } from "react-router";
import type { CaseBody } from "../api/bodies.ts";
import { documentQuery } from "../api/queries.ts";
import { SumEnded } from "../application/SumEnded.tsx";
import { isDeclined } from "../application/states.ts";
import { Line } from "../application/Line.tsx";
import { Mendings } from "../application/Mendings.tsx";
import { OfferSource } from "../application/OfferSource.tsx";
import { Said } from "../application/Said.tsx";
import { Due, NoticeUntil, isNoticeOver, waitsForNotice } from "../application/Turn.tsx";
import { caseQuery } from "../application/queries.ts";
import { asSettled, rangeOf } from "../application/range.ts";
import { sumWords } from "../application/sum-words.ts";
import { reasonBeside } from "../calculator/reason.ts";
import { useArticleName } from "../calculator/useArticleName.ts";
import { sentence } from "../language/language.ts";
import { WholeNumbers } from "../language/WholeNumbers.tsx";
import { Letters } from "../letters/Letters.tsx";
import { useDates } from "../language/useDates.ts";
import { useLanguage } from "../language/useLanguage.ts";
import { useMoney } from "../money/useMoney.ts";
import { programmeQuery } from "../programmes/queries.ts";
import {
  type Person,
  type Role,
  bodiesWhere,
  holds,
  sessionQuery,
  usePerson,
} from "../session/session.ts";
import { useRoleName } from "../session/useRoleName.ts";
import { Failure } from "../states/Failure.tsx";
import { Waiting } from "../states/Waiting.tsx";
import { Findings } from "./Findings.tsx";
import { NextCase, WaysOfQueue } from "./NextCase.tsx";
import { Objections } from "./Objections.tsx";
import { Rerun } from "./Rerun.tsx";
import { Settlements } from "./Settlements.tsx";
import { Standing } from "./Standing.tsx";
import { StepBy } from "./StepBy.tsx";
import { Steps } from "./Steps.tsx";
import { UnsentWords } from "./Unsent.tsx";
import { Working } from "./Working.tsx";
import { useStateName } from "./useStateName.ts";
import { useWhyNot } from "./useWhyNot.ts";
import "../application/application.css";
import "./case.css";
import { InChinese } from "../language/InChinese.tsx";

const officialRoles = ["clerk", "reviewer", "approver", "finance", "paymaster", "auditor"] as const;

/** A case for those who work on it: facts and papers beside the article's words and what it comes to. */
export function CasePage() {
  const { t } = useTranslation();
  const { case: number = "" } = useParams();
  const { data: found, error, isPending, refetch } = useQuery(caseQuery(number));
  return (
    <div className="frame-inner page">
      <title>{`${number} · ${t("frame.brand")}`}</title>
      <WaysOfQueue number={number} />
      <h1>
        <span className="case-number">{number}</span>{" "}
        {found === undefined ? null : <InChinese words={found.programmeTitle} title />}
      </h1>
      <Failure fault={error} onAgain={() => void refetch()} />
      {isPending ? <Waiting /> : null}
      {found === undefined ? null : <Case key={number} found={found} />}
    </div>
  );
}

function Case({ found }: { readonly found: CaseBody }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const person = usePerson();
  const { data: session } = useQuery(sessionQuery);
  const nameOfState = useStateName();
  const nameOfRole = useRoleName();
  const { day } = useDates();
  const whyNot = useWhyNot(found, session?.today ?? "");
  const { data: programme } = useQuery(programmeQuery(found.programme));
  const { turn, names, can, objectionsOpen } = found;
  const [unsaved, setUnsaved] = useState(0);
  const turnBox = useRef<HTMLDivElement>(null);
  const stood = useRef(found.state);
  useEffect(() => {
    if (stood.current === found.state) return;
    stood.current = found.state;
    // The button of the step is gone with it: what came of it is here, and the keyboard goes on from it.
    if (document.activeElement === document.body) turnBox.current?.focus();
  }, [found.state]);
  const today = session?.today ?? "";
  const waits = waitsForNotice(found, today);
  const isOwn =
    turn !== null &&
    whyNot === null &&
    bodiesWhere(person, officialRoles).some(
      ({ body, role }) => role === turn.role && turn.body.includes(body),
    );
  const answers = worksFor(programme?.leading, person, ["reviewer"]);
  const isAsked = bodiesWhere(person, ["reviewer"]).some(({ body }) =>
    found.opinionsAwaited.includes(body),
  );
  const user = person?.user ?? "";
  const bodies = (turn?.body ?? []).map((body) => names[body]?.[language] ?? body);
  const findsFacts = can.includes("decide") && found.state === "accepted";
  return (
    <>
      <p className="lead">
        <InChinese words={names[found.applicant]?.[language] ?? found.applicant} />
      </p>
      <Line state={found.state} steps={found.steps} />
      <div
        className="turn"
        ref={turnBox}
        tabIndex={-1}
        data-mine={objectionsOpen > 0 ? answers : can.length > 0}
      >
        <p className="turn-state">
          {found.state === "noticed" && objectionsOpen > 0
            ? t("case.stateObjected")
            : isNoticeOver(found, today)
              ? t("case.stateNoticeOver")
              : nameOfState(found.state, isDeclined(found.steps))}
        </p>
        {turn === null ? null : (
          <p>
            <InChinese
              words={t(
                waits
                  ? "application.afterNotice"
                  : isOwn
                    ? "case.yourTurn"
                    : "application.theirTurn",
                {
                  body: bodies.join(language === "zh" ? "、" : ", "),
                  role: nameOfRole(turn.role),
                  day: day(found.noticeUntil ?? today),
                },
              )}
            />
          </p>
        )}
        {objectionsOpen === 0 ? null : <p>{t("case.objectionsOpen", { count: objectionsOpen })}</p>}
        <Due dueOn={found.dueOn} today={today} />
        {found.state === "noticed" && found.noticeUntil !== null && !waits ? (
          <NoticeUntil day={found.noticeUntil} over={isNoticeOver(found, today)} />
        ) : null}
        {isAsked ? <p>{t("case.yourOpinion")}</p> : null}
        {found.opinionsAwaited.length === 0 ? null : (
          <p>
            <InChinese
              words={t("case.awaited", {
                bodies: found.opinionsAwaited
                  .map((body) => names[body]?.[language] ?? body)
                  .join(language === "zh" ? "、" : ", "),
              })}
            />
          </p>
        )}
        {found.figuresAwaited.length === 0 ? null : (
          <p>
            {t("case.figureAwaited", {
              bodies: found.figuresAwaited
                .map((body) => names[body]?.[language] ?? body)
                .join(language === "zh" ? "、" : ", "),
            })}
          </p>
        )}
        {whyNot === null ? null : <p>{whyNot}</p>}
        {can.length === 0 ? <NextCase number={found.number} /> : null}
      </div>
      <UnsentWords found={found} user={user} />
      <div className="case-columns">
        <div>
          {programme === undefined ? null : (
            <Mendings mendings={found.mendings} programme={programme} />
          )}
          <h2>{t("case.facts")}</h2>
          <OfferSource offer={found.offer} />
          {programme === undefined ? (
            <Waiting />
          ) : findsFacts && found.facts.length > 0 ? (
            <Findings found={found} programme={programme} user={user} onUnsaved={setUnsaved} />
          ) : (
            <Said found={found} programme={programme} />
          )}
          {found.evidenceMissing.length === 0 ? null : (
            <p className="told">
              <InChinese
                words={t("case.lacking", {
                  papers: found.evidenceMissing
                    .map(({ label, item }) => `${item ?? ""} ${sentence(label[language])}`.trim())
                    .join(language === "zh" ? "；" : "; "),
                })}
              />
            </p>
          )}
          <Steps found={found} programme={programme} user={user} unsaved={unsaved} />
          {found.state === "noticed" &&
          worksFor(programme?.leading, person, ["reviewer", "approver"]) ? (
            <Objections number={found.number} user={user} answers={answers} />
          ) : null}
          <h2>{t("application.history")}</h2>
          <History found={found} />
        </div>
        <div>
          {programme === undefined ? null : (
            <Article document={programme.document} article={programme.article} />
          )}
          <Comes found={found} />
          {holds(person, ...officialRoles) ? (
            <Standing number={found.number} state={found.state} />
          ) : null}
          <Letters found={found} />
        </div>
      </div>
    </>
  );
}

/** Whether somebody has one of some roles in the leading body: objections are answered and weighed there. */
const worksFor = (
  leading: string | undefined,
  person: Person | null,
  roles: readonly Role[],
): boolean => bodiesWhere(person, roles).some(({ body }) => body === leading);

/** The words of the article that the case goes by. */
function Article({ document, article }: { readonly document: string; readonly article: string }) {
  const { t } = useTranslation();
  const articleName = useArticleName();
  const { data, error } = useQuery(documentQuery(document));
  const one = data?.articles.find(({ id }) => id === article);
  return (
    <section className="case-article">
      <h2>{t("case.article")}</h2>
      <Failure fault={error} />
      {data === undefined && error === null ? <Waiting /> : null}
      {one === undefined || data === undefined ? null : (
        <>
          <p>
            <Link to={`/read/${document}/${article}`}>
              <InChinese title words={articleName({ document, article, place: one.citation })} />
            </Link>
          </p>
          {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- What scrolls has to be reached by keyboard. */}
          <blockquote lang="zh-CN" tabIndex={0}>
            <WholeNumbers
              words={data.text.slice(
                one.range.start - data.range.start,
                one.range.end - data.range.start,
              )}
            />
          </blockquote>
        </>
      )}
    </section>
  );
}

/** What the case comes to, and what it would under the rules as they are now. */
function Comes({ found }: { readonly found: CaseBody }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const money = useMoney();
  const live = found.awards.filter(({ status }) => status !== "not-due");
  const now = found.rules.now?.awards.filter(({ status }) => status !== "not-due") ?? null;
  // One award for no thing in particular, by a reason of no words, is the sum once more, unless another was decided.
  const isSaidAbove = (award: CaseBody["awards"][number]) =>
    award.item === null &&
    award.status !== "not-due" &&
    reasonBeside(award, language) === "" &&
    (found.decided === null || (award.min === found.decided && award.max === found.decided));
  // What a range was settled to is told with the range, below: here it would be a second sum for one thing.
  const isSettled = (award: CaseBody["awards"][number]) =>
    found.settlements.some(({ item }) => item === award.item);
  const told = found.awards.filter((award) => !isSettled(award));
  return (
    <section className="case-article">
      <h2>{t(sumWords(found))}</h2>
      <p className="so-far-sum">
        {found.decided !== null
          ? money.yuan(found.decided)
          : live.length === 0
            ? t("application.nothingDue")
            : money.range(rangeOf(asSettled(live, found.settlements)))}
      </p>
      <SumEnded found={found} />
      {told.every(isSaidAbove) ? null : (
        <ul>
          {told.map((award) => {
            const why = money.words(reasonBeside(award, language));
            return (
              <li key={award.item ?? ""}>
                <InChinese words={award.item === null ? "" : `${award.item} `} />
                {money.range(award)}
                {why === "" ? null : (
                  <span className="note">
                    {language === "zh" ? "；" : "; "}
                    <InChinese words={why} />
                  </span>
                )}
              </li>
            );
          })}
        </ul>
      )}
      {/* Whoever decides or settles has them with that step. */}
      {found.can.includes("decide") || found.can.includes("fix") ? null : (
        <Settlements found={found} />
      )}
      <Working number={found.number} />
      {now === null ? null : (
        <p className="told">
          {t("case.rulesNow", {
            sum: now.length === 0 ? t("application.nothingDue") : money.range(rangeOf(now)),
          })}
        </p>
      )}
    </section>
  );
}

function History({ found: { steps, names, number } }: { readonly found: CaseBody }) {
  const language = useLanguage();
  const money = useMoney();
  return (
    <ol className="history" reversed>
      {steps
        .map((step, index) => ({ ...step, position: index }))
        .toReversed()
        .map(({ label, body, at, role, name, detail, receipt, position }) => {
          const words: unknown = detail["words"];
          const sum = sumOfStep(detail);
          return (
            <li key={position}>
              <strong>{sentence(label[language])}</strong>
              {sum === null ? null : ` ${money.yuan(sum)}`}
              <StepBy body={names[body]?.[language] ?? body} role={role} name={name} at={at} />
              {typeof words === "string" && words !== "" ? (
                <p>
                  <InChinese words={words} />
                </p>
              ) : null}
              {receipt === null ? null : <Rerun number={number} position={position} />}
            </li>
          );
        })}
    </ol>
  );
}
