import { useQuery, useSuspenseQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { Link, useNavigate, useParams } from "react-router";
import { useChange } from "../api/change.ts";
import { api, bodyOf } from "../api/request.ts";
import { WindowNote } from "../programmes/WindowNote.tsx";
import { programmeQuery } from "../programmes/queries.ts";
import { windowOn } from "../programmes/window.ts";
import { useLanguage } from "../language/useLanguage.ts";
import { bodiesWhere, sessionQuery } from "../session/session.ts";
import { Failure } from "../states/Failure.tsx";
import { Nothing } from "../states/Nothing.tsx";
import { AlreadyApplied } from "./AlreadyApplied.tsx";
import { casesOfQuery } from "./queries.ts";
import { isOver } from "./states.ts";
import "../fields/fields.css";
import "../programmes/programmes.css";
import "./application.css";
import { InChinese } from "../language/InChinese.tsx";

/** Begins a case: for which firm, and whether there is one already. */
export function ApplyPage() {
  const { t } = useTranslation();
  const language = useLanguage();
  const navigate = useNavigate();
  const { programme: id = "" } = useParams();
  const { data: programme } = useSuspenseQuery(programmeQuery(id));
  const {
    data: { person, today },
  } = useSuspenseQuery(sessionQuery);
  const firms = bodiesWhere(person, ["applicant"]);
  const isOfficial = firms.length === 0 && (person?.memberships.length ?? 0) > 0;
  const [chosen, choose] = useState(firms[0]?.body ?? "");
  const { data: before } = useQuery(casesOfQuery(id));
  const beginning = useChange({
    send: (applicant: string, header) =>
      bodyOf(api.POST("/api/v1/cases", { params: { header }, body: { programme: id, applicant } })),
    changes: [["work", "cases"]],
    onDone: ({ number }) => void navigate(`/applications/${number}`),
  });
  const others =
    before?.cases.filter(({ applicant, discarded }) => applicant === chosen && !discarded) ?? [];
  const window = windowOn(programme, today ?? "");
  return (
    <div className="frame-inner page">
      <title>{`${t("application.applyTitle")} · ${t("frame.brand")}`}</title>
      <p className="meta">
        <Link to={`/programmes/${id}`}>
          <InChinese words={programme.title} />
        </Link>
      </p>
      <h1>{t("application.applyTitle")}</h1>
      <WindowNote window={window} opensOn={programme.opensOn} closesOn={programme.closesOn} />
      {firms.length === 0 ? (
        <Nothing title={t(isOfficial ? "application.forFirms" : "application.noFirm")}>
          <p>
            {isOfficial ? (
              <Link className="button" to="/queue">
                {t("frame.queue")}
              </Link>
            ) : (
              <Link className="button" to={`/firms?for=${encodeURIComponent(id)}`}>
                {t("application.registerFirm")}
              </Link>
            )}
          </p>
        </Nothing>
      ) : window.is === "closed" ? (
        <>
          <AlreadyApplied title={t("application.alreadyThere")} cases={others} />
          <p>
            <Link to="/programmes">{t("application.seeProgrammes")}</Link>
          </p>
        </>
      ) : (
        <>
          <fieldset className="entry options">
            <legend>{t("application.forWhom")}</legend>
            {firms.map(({ body, bodyName }) => (
              <label key={body}>
                <input
                  type="radio"
                  name="firm"
                  value={body}
                  checked={chosen === body}
                  onChange={() => choose(body)}
                />
                <span>
                  <InChinese words={bodyName[language]} />
                </span>
              </label>
            ))}
          </fieldset>
          <AlreadyApplied title={t("application.alreadyThere")} cases={others} />
          <Failure fault={beginning.fault} />
          <p className="note">{t("application.beginNote")}</p>
          <button
            type="button"
            className={
              others.some(({ state }) => !isOver(state)) ? "button button-quiet" : "button"
            }
            disabled={beginning.changing}
            aria-busy={beginning.changing}
            onClick={() => beginning.change(chosen)}
          >
            {beginning.changing
              ? t("application.beginning")
              : others.length === 0
                ? t("application.begin")
                : t("application.beginAnother")}
          </button>
        </>
      )}
    </div>
  );
}
