import { useSuspenseQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { Link, useParams } from "react-router";
import type { NoticeBody } from "../api/bodies.ts";
import { useDocumentName } from "../calculator/useDocumentName.ts";
import { InChinese } from "../language/InChinese.tsx";
import { useDates } from "../language/useDates.ts";
import { useLanguage } from "../language/useLanguage.ts";
import { useMoney } from "../money/useMoney.ts";
import { useNamedBody } from "../people/useNamedBody.ts";
import { articlePath } from "../reader/addresses.ts";
import { ObjectionForm } from "./ObjectionForm.tsx";
import { noticeQuery } from "./queries.ts";
import "./notices.css";

/** One case under notice: who is to get how much, by which article, until when; and how to object. */
export function NoticePage() {
  const { t } = useTranslation();
  const language = useLanguage();
  const { day } = useDates();
  const { yuan, range: moneyRange } = useMoney();
  const documentName = useDocumentName();
  const { case: number = "" } = useParams();
  const { data: notice } = useSuspenseQuery(noticeQuery(number));
  const named = useNamedBody();
  const leading = named(notice.leadingName);
  return (
    <div className="frame-inner page">
      <title>{`${notice.applicant} · ${t("notices.title")} · ${t("frame.brand")}`}</title>
      <p>
        <Link to="/notices">{t("notices.back")}</Link>
      </p>
      <h1>
        <InChinese words={notice.applicant} title />
      </h1>
      <dl className="notice">
        <div>
          <dt>{t("notices.amount")}</dt>
          <dd className="notice-amount">{yuan(notice.amount)}</dd>
        </div>
        {notice.settlements.map(({ item, figure, min, max, bodyName }) => (
          <div key={item ?? ""}>
            <dt>{t("notices.settled")}</dt>
            <dd>
              <InChinese
                words={t("notices.settledTo", {
                  item: item ?? notice.programmeTitle,
                  range: moneyRange({ min, max }),
                  body: named(bodyName).name,
                  figure: yuan(figure),
                })}
              />
            </dd>
          </div>
        ))}
        <div>
          <dt>{t(notice.over ? "notices.endedOn" : "notices.until")}</dt>
          <dd>{day(notice.until)}</dd>
        </div>
        <div>
          <dt>{t("notices.measure")}</dt>
          <dd>
            {notice.measureTitle[language]}
            <br />
            <Link to={articlePath(notice.document, notice.article)}>
              <InChinese
                words={t("notices.article", {
                  document: documentName(notice.document),
                  article: notice.article,
                })}
                title
              />
            </Link>
          </dd>
        </div>
        <div>
          <dt>{t("notices.programme")}</dt>
          <dd lang="zh-CN">
            <Link to={`/programmes/${notice.programme}`}>{notice.programmeTitle}</Link>
          </dd>
        </div>
        <div>
          <dt>{t("notices.leading")}</dt>
          <dd lang={leading.lang}>{leading.name}</dd>
        </div>
        <div>
          <dt>{t("notices.case")}</dt>
          <dd className="whole">{notice.case}</dd>
        </div>
      </dl>
      <section className="objection" aria-labelledby="objection">
        {notice.over ? (
          <Ended notice={notice} />
        ) : (
          <>
            <h2 id="objection">{t("notices.object")}</h2>
            <ul>
              <li>{t("notices.howNoName")}</li>
              <li>{t("notices.howAnswered", { body: leading.name, until: day(notice.until) })}</li>
              <li>{t("notices.howUpheld")}</li>
            </ul>
          </>
        )}
        {/* In one place whether it is over or not: it ends while somebody writes. */}
        <ObjectionForm number={notice.case} over={notice.over} body={leading.name} />
      </section>
    </div>
  );
}

/** In the place of the form, once the notice is over: that it is, what comes of the objections made, and what one can do still. */
function Ended({ notice }: { readonly notice: NoticeBody }) {
  const { t } = useTranslation();
  const { day } = useDates();
  const named = useNamedBody();
  const body = named(notice.leadingName).name;
  return (
    <>
      <h2 id="objection">{t("notices.over")}</h2>
      <p>{t("notices.overSince", { until: day(notice.until) })}</p>
      <ul>
        <li>{t("notices.overMade")}</li>
        <li>{t("notices.overStill", { body })}</li>
        <li>
          {t("notices.overThen")} <Link to="/awards">{t("notices.toAwards")}</Link>
        </li>
      </ul>
    </>
  );
}
