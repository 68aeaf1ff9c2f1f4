import { useQuery } from "@tanstack/react-query";
import { Lead } from "../language/Lead.tsx";
import { InChinese } from "../language/InChinese.tsx";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import { useDates } from "../language/useDates.ts";
import { holds, usePerson } from "../session/session.ts";
import { Failure } from "../states/Failure.tsx";
import { NoPermission } from "../states/NoPermission.tsx";
import { Nothing } from "../states/Nothing.tsx";
import { Waiting } from "../states/Waiting.tsx";
import { HowFar } from "./HowFar.tsx";
import { NewStudy } from "./NewStudy.tsx";
import { studiesQuery } from "./queries.ts";
import { analysts } from "./states.ts";
import "../fields/fields.css";
import "../analysis/analysis.css";
import "./studies.css";

/** Reforms over many firms: those under way and those that are done, and a new one. */
export function StudiesPage() {
  const { t } = useTranslation();
  const dates = useDates();
  const person = usePerson();
  const may = holds(person, ...analysts);
  const { data: studies, error, isPending } = useQuery({ ...studiesQuery, enabled: may });
  return (
    <div className="frame-inner page studies">
      <title>{`${t("studies.title")} · ${t("frame.brand")}`}</title>
      {may ? (
        <p>
          <Link to="/analysis">{t("studies.toAnalysis")}</Link>
        </p>
      ) : null}
      <h1>{t("studies.title")}</h1>
      <Lead words={t("studies.lead")} />
      {may ? (
        <div className="studies-desk">
          <section aria-labelledby="studies-mine">
            <h2 id="studies-mine">{t("studies.mine")}</h2>
            <Failure fault={error} />
            {isPending ? <Waiting /> : null}
            {studies?.length === 0 ? <Nothing title={t("studies.none")} /> : null}
            <ul className="studies-list">
              {studies?.map((study) => (
                <li key={study.id}>
                  <Link to={`/analysis/populations/${study.id}`}>
                    <InChinese words={study.title} />
                  </Link>
                  <HowFar study={study} />
                  <span className="meta">
                    <span>{dates.moment(study.at)}</span>
                    <span>
                      {study.source === "files"
                        ? t("studies.ofFiles")
                        : t("studies.ofFirms", { firms: study.source.firms.toLocaleString("en") })}
                    </span>
                  </span>
                </li>
              ))}
            </ul>
          </section>
          <NewStudy />
        </div>
      ) : (
        <NoPermission whose={t("studies.officials")} />
      )}
    </div>
  );
}
