import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import { useDates } from "../language/useDates.ts";
import { usePerson } from "../session/session.ts";
import { Failure } from "../states/Failure.tsx";
import { Waiting } from "../states/Waiting.tsx";
import { Register } from "./Register.tsx";
import { firmsQuery } from "./queries.ts";
import "../fields/fields.css";
import "./firm.css";
import { InChinese } from "../language/InChinese.tsx";

/** The firms that one is of or acts for, and the way to register one. */
export function FirmsPage() {
  const { t } = useTranslation();
  const { moment } = useDates();
  const person = usePerson();
  const { data, error, refetch } = useQuery(firmsQuery);
  const firms = data?.firms ?? [];
  const isOfficial = firms.length === 0 && (person?.memberships.length ?? 0) > 0;
  return (
    <div className="frame-inner page">
      <title>{`${t("firm.title")} · ${t("frame.brand")}`}</title>
      <h1>{t("firm.title")}</h1>
      <Failure fault={error} onAgain={() => void refetch()} />
      {data === undefined && error === null ? <Waiting /> : null}
      <ul className="firms">
        {firms.map(({ id, name, creditCode, as, since }) => (
          <li key={id}>
            <h2>
              <Link to={`/firms/${id}`}>
                <InChinese words={name ?? creditCode} title />
              </Link>
            </h2>
            <p className="meta">
              <span>{creditCode}</span>
              <span>{as === "agent" ? t("firm.asAgent") : t("firm.asColleague")}</span>
              <span>{t("firm.since", { at: moment(since) })}</span>
            </p>
          </li>
        ))}
      </ul>
      {data !== undefined && isOfficial ? <p>{t("application.forFirms")}</p> : null}
      {data === undefined ? null : firms.length === 0 && !isOfficial ? (
        <Register />
      ) : (
        <details className="firm-more">
          <summary>{t(isOfficial ? "firm.register" : "firm.registerAnother")}</summary>
          <Register />
        </details>
      )}
    </div>
  );
}
