import { useQuery, useSuspenseQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import { linesQuery } from "../budget/queries.ts";
import { bodiesWhere, sessionQuery } from "../session/session.ts";
import { Failure } from "../states/Failure.tsx";
import { NoPermission } from "../states/NoPermission.tsx";
import { Waiting } from "../states/Waiting.tsx";
import { OpenForm } from "./OpenForm.tsx";
import { openingsQuery } from "./queries.ts";
import "../fields/fields.css";
import "./manage.css";

/** A measure opened for a year. */
export function OpenPage() {
  const { t } = useTranslation();
  const { person, today } = useSuspenseQuery(sessionQuery).data;
  const bodies = [...new Set(bodiesWhere(person, ["clerk"]).map(({ body }) => body))];
  const may = bodies.length > 0;
  const openings = useQuery({ ...openingsQuery, enabled: may });
  const lines = useQuery({ ...linesQuery, enabled: may });
  const fault = openings.error ?? lines.error;
  return (
    <div className="frame-inner page">
      <title>{`${t("manage.open")} · ${t("frame.brand")}`}</title>
      <p className="meta">
        <Link to="/manage/programmes">{t("manage.title")}</Link>
      </p>
      <h1>{t("manage.open")}</h1>
      <Failure
        fault={fault}
        onAgain={() => {
          void openings.refetch();
          void lines.refetch();
        }}
      />
      {!may ? (
        <NoPermission whose={t("manage.whoseOpen")} />
      ) : openings.data !== undefined && lines.data !== undefined ? (
        <OpenForm
          user={person?.user ?? ""}
          bodies={bodies}
          today={today ?? ""}
          openings={openings.data}
          lines={lines.data}
        />
      ) : fault === null ? (
        <Waiting />
      ) : null}
    </div>
  );
}
