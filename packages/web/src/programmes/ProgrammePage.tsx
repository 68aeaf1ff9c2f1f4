import { useQuery, useSuspenseQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { Link, useParams } from "react-router";
import type { ProgrammeBody } from "../api/bodies.ts";
import { UpTo } from "../catalogue/UpTo.tsx";
import { measureQuery } from "../catalogue/queries.ts";
import { useDocumentName } from "../calculator/useDocumentName.ts";
import { Lead } from "../language/Lead.tsx";
import { sentence } from "../language/language.ts";
import { useLanguage } from "../language/useLanguage.ts";
import { AlreadyApplied } from "../application/AlreadyApplied.tsx";
import { casesOfQuery } from "../application/queries.ts";
import { bodiesWhere, sessionQuery, usePerson } from "../session/session.ts";
import { WindowNote } from "./WindowNote.tsx";
import { programmeQuery } from "./queries.ts";
import { windowOn } from "./window.ts";
import "./programmes.css";
import { InChinese } from "../language/InChinese.tsx";

/** One programme: until when, for whom, what to bring, and the way to apply. */
export function ProgrammePage() {
  const { t } = useTranslation();
  const language = useLanguage();
  const nameOfDocument = useDocumentName();
  const { programme: id = "" } = useParams();
  const { data: programme } = useSuspenseQuery(programmeQuery(id));
  const { data: session } = useSuspenseQuery(sessionQuery);
  const window = windowOn(programme, session.today ?? "");
  const nameOf = (body: string) => programme.names[body]?.[language] ?? body;
  const { document, article } = programme;
  return (
    <div className="frame-inner page programme">
      <title>{`${programme.title} · ${t("frame.brand")}`}</title>
      <p className="meta">
        <Link to="/programmes">{t("programmes.title")}</Link>
      </p>
      <h1>
        <InChinese words={programme.title} title />
      </h1>
      {programme.title.includes(programme.measureTitle[language]) ? null : (
        <Lead words={programme.measureTitle[language]} />
      )}
      {language === "zh" ? null : <p className="note">{t("programmes.nameInChinese")}</p>}
      <HowMuch measure={programme.measure} />
      <WindowNote window={window} opensOn={programme.opensOn} closesOn={programme.closesOn} />
      <Already programme={programme.id} />
      <p className="choices">
        {window.is === "closed" ? null : (
          <Link className="button" to={`/apply/${programme.id}`}>
            {window.is === "open" ? t("programmes.apply") : t("programmes.prepare")}
          </Link>
        )}
        <Link to={`/calculate?document=${document}&article=${article}`}>
          {t("programmes.calculate")}
        </Link>
        <Link to={`/read/${document}/${article}`}>
          {t("programmes.read", { document: nameOfDocument(document), article })}
        </Link>
      </p>
      <h2>{t("programmes.bring")}</h2>
      <Bring programme={programme} />
      <h2>{t("programmes.asked")}</h2>
      <ul>
        {programme.questions.map(({ fact, label, ofLabel, hint }) => (
          <li key={fact}>
            {ofLabel === null
              ? ""
              : `${sentence(ofLabel[language])}${language === "zh" ? "：" : ": "}`}
            {ofLabel === null ? sentence(label[language]) : label[language]}
            {hint === null ? null : <small className="below">{sentence(hint[language])}</small>}
          </li>
        ))}
      </ul>
      <h2>{t("programmes.how")}</h2>
      <dl className="facts">
        <dt>{t("programmes.leading")}</dt>
        <dd>
          {nameOf(programme.leading)}
          {programme.basis === null ? null : (
            <p className="note">{t("programmes.basis", { basis: programme.basis })}</p>
          )}
        </dd>
        {programme.supporting.length === 0 ? null : (
          <>
            <dt>{t("programmes.supporting")}</dt>
            <dd>{programme.supporting.map(nameOf).join(language === "zh" ? "、" : ", ")}</dd>
          </>
        )}
        <dt>{t("programmes.quota")}</dt>
        <dd>
          {programme.quota === null
            ? t("programmes.noQuota")
            : programme.rankBy === null
              ? t("programmes.firstCome", { count: programme.quota })
              : t("programmes.ranked", { count: programme.quota })}
        </dd>
        <dt>{t("programmes.turn")}</dt>
        <dd>{t("programmes.turnDays", { count: programme.turnDays })}</dd>
        <dt>{t("programmes.notice")}</dt>
        <dd>{t("programmes.noticeDays", { count: programme.noticeDays })}</dd>
      </dl>
    </div>
  );
}

/** Tells the people of a firm that it has applied already: they go on there rather than begin anew unawares. */
function Already({ programme }: { readonly programme: string }) {
  const { t } = useTranslation();
  const firms = bodiesWhere(usePerson(), ["applicant"]).map(({ body }) => body);
  const { data } = useQuery({ ...casesOfQuery(programme), enabled: firms.length > 0 });
  const own =
    data?.cases.filter(({ applicant, discarded }) => firms.includes(applicant) && !discarded) ?? [];
  return (
    <AlreadyApplied
      title={t("programmes.alreadyThere")}
      cases={own.map((each) => ({ ...each, of: firms.length > 1 ? each.applicantName : "" }))}
    />
  );
}

/** The most that it gives, and the way to all that it goes by; nothing before that is known. */
function HowMuch({ measure: id }: { readonly measure: string }) {
  const { t } = useTranslation();
  const { data: measure } = useQuery(measureQuery(id));
  if (!measure) return null;
  return (
    <p className="at-most">
      <strong>
        <UpTo measure={measure} />
      </strong>{" "}
      <Link to={`/measures/${id}`}>{t("programmes.conditions")}</Link>
    </p>
  );
}

/** The papers to bring, each once, with what each proves. */
function Bring({ programme }: { readonly programme: ProgrammeBody }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const needed = programme.questions.filter(
    ({ fact, evidence }) => evidence !== null && programme.needsEvidence.includes(fact),
  );
  const papers = Map.groupBy(needed, ({ evidence }) => evidence?.[language] ?? "");
  if (papers.size === 0) return <p>{t("programmes.nothingToBring")}</p>;
  return (
    <ul>
      {[...papers].map(([paper, facts]) => (
        <li key={paper}>
          {sentence(paper)}
          <small className="below">
            {t("programmes.proves", {
              facts: facts
                .map(({ label }) => label[language])
                .join(language === "zh" ? "、" : ", "),
            })}
          </small>
        </li>
      ))}
    </ul>
  );
}
