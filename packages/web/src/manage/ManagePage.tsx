import { useQuery, useSuspenseQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import { useLanguage } from "../language/useLanguage.ts";
import { WindowNote } from "../programmes/WindowNote.tsx";
import { programmesQuery } from "../programmes/queries.ts";
import { windowOn } from "../programmes/window.ts";
import { managers } from "./managers.ts";
import { bodiesWhere, holds, sessionQuery } from "../session/session.ts";
import { Failure } from "../states/Failure.tsx";
import { NoPermission } from "../states/NoPermission.tsx";
import { Nothing } from "../states/Nothing.tsx";
import { Waiting } from "../states/Waiting.tsx";
import { Ranking } from "./Ranking.tsx";
import "../fields/fields.css";
import "./manage.css";
import { InChinese } from "../language/InChinese.tsx";

/** The programmes that one's body leads, newest first. */
export function ManagePage() {
  const { t } = useTranslation();
  const language = useLanguage();
  const { person, today } = useSuspenseQuery(sessionQuery).data;
  const { data: programmes, error, refetch } = useQuery(programmesQuery);
  const bodies = bodiesWhere(person, managers).map(({ body }) => body);
  const ranks = bodiesWhere(person, ["reviewer"]).map(({ body }) => body);
  const led = (programmes ?? [])
    .filter(({ leading }) => bodies.includes(leading))
    .toSorted((a, b) => (a.opensOn > b.opensOn ? -1 : 1));
  return (
    <div className="frame-inner page">
      <title>{`${t("manage.title")} · ${t("frame.brand")}`}</title>
      <h1>{t("manage.title")}</h1>
      {bodies.length === 0 ? (
        <NoPermission whose={t("manage.whose")} />
      ) : (
        <>
          {holds(person, "clerk") ? (
            <p>
              <Link className="button" to="/manage/programmes/new">
                {t("manage.open")}
              </Link>
            </p>
          ) : (
            <p className="note">{t("manage.clerksOpen")}</p>
          )}
          <Failure fault={error} onAgain={() => void refetch()} />
          {programmes === undefined ? (
            error === null ? (
              <Waiting />
            ) : null
          ) : led.length === 0 ? (
            <Nothing title={t("manage.none")} />
          ) : (
            <ul className="manage-list">
              {led.map((programme) => (
                <li key={programme.id}>
                  <h2>
                    <Link to={`/programmes/${programme.id}`}>
                      <InChinese words={programme.title} title />
                    </Link>
                  </h2>
                  <p className="meta">
                    <span>{programme.measureTitle[language]}</span>
                    {programme.quota === null ? null : (
                      <span>{t("programmes.places", { count: programme.quota })}</span>
                    )}
                  </p>
                  <WindowNote
                    window={windowOn(programme, today ?? "")}
                    opensOn={programme.opensOn}
                    closesOn={programme.closesOn}
                  />
                  <p>
                    <Link to={`/manage/programmes/${programme.id}/offers`}>
                      {t("manage.offers")}
                    </Link>
                  </p>
                  {ranks.includes(programme.leading) ? (
                    <Ranking programme={programme} today={today ?? ""} />
                  ) : null}
                </li>
              ))}
            </ul>
          )}
        </>
      )}
    </div>
  );
}
