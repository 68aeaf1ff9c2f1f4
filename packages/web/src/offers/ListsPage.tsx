import { Lead } from "../language/Lead.tsx";
import { InChinese } from "../language/InChinese.tsx";
import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { Link, useParams } from "react-router";
import { RequestFailure } from "../api/request.ts";
import { useDates } from "../language/useDates.ts";
import { useLanguage } from "../language/useLanguage.ts";
import { useMoney } from "../money/useMoney.ts";
import { bodiesWhere, holds, sessionQuery, usePerson } from "../session/session.ts";
import { Failure } from "../states/Failure.tsx";
import { NoPermission } from "../states/NoPermission.tsx";
import { Nothing } from "../states/Nothing.tsx";
import { Waiting } from "../states/Waiting.tsx";
import { ListState } from "./ListState.tsx";
import { NewList } from "./NewList.tsx";
import { listsQuery } from "./queries.ts";
import { managers } from "../manage/managers.ts";
import { readers } from "./words.ts";
import "../fields/fields.css";
import "./offers.css";

/** 免申即享 of one programme: the lists of who is owed, and a new one. */
export function ListsPage() {
  const { t } = useTranslation();
  const language = useLanguage();
  const dates = useDates();
  const money = useMoney();
  const person = usePerson();
  const { programme = "" } = useParams();
  const may = holds(person, ...readers);
  const { data: session } = useQuery(sessionQuery);
  const { data, error, isPending } = useQuery({ ...listsQuery(programme), enabled: may });
  const gone = error instanceof RequestFailure && error.status === 404;
  const today = session?.today ?? "";
  const isOpen = data !== undefined && data.opensOn <= today && today <= data.closesOn;
  const lists = bodiesWhere(person, ["clerk", "reviewer"]).some(
    ({ body }) => body === data?.leading,
  );
  return (
    <div className="frame-inner page offers">
      <title>{`${t("offers.title")} · ${t("frame.brand")}`}</title>
      <p className="meta">
        {holds(person, ...managers) ? (
          <Link to="/manage/programmes">{t("manage.title")}</Link>
        ) : null}
        {data === undefined ? null : (
          <Link to={`/programmes/${programme}`}>
            <InChinese words={data.title} />
          </Link>
        )}
      </p>
      <h1>{t("offers.title")}</h1>
      <Lead words={t("offers.lead")} />
      {!may || gone ? <NoPermission whose={t("offers.whose")} /> : <Failure fault={error} />}
      {may && isPending ? <Waiting /> : null}
      {data === undefined ? null : (
        <div className="offers-desk">
          <section aria-labelledby="offers-lists">
            <h2 id="offers-lists">{t("offers.lists")}</h2>
            {data.lists.length === 0 ? <Nothing title={t("offers.none")} /> : null}
            <ul className="offers-lists">
              {data.lists.map((list) => (
                <li key={list.id}>
                  <Link to={`/manage/offers/${list.id}`}>
                    <InChinese
                      words={t("offers.listOf", {
                        source: list.source,
                        day: dates.day(list.sourceAsOf),
                      })}
                    />
                  </Link>
                  <ListState list={list} />
                  {list.state === "done" || list.state === "released" ? (
                    <span>
                      {t("offers.owedTogether", { count: list.owed, sum: money.yuan(list.sum) })}
                    </span>
                  ) : null}
                  <span className="meta">
                    <span>{dates.moment(list.at)}</span>
                    <span>
                      <InChinese words={t("offers.by", { name: list.by.name ?? list.by.id })} />
                    </span>
                  </span>
                </li>
              ))}
            </ul>
          </section>
          {data.unsuitable !== null ? (
            <p className="told">{t("offers.unsuitable", { why: data.unsuitable[language] })}</p>
          ) : !lists ? null : isOpen ? (
            <NewList programme={programme} tables={data.tables} today={today} />
          ) : (
            <p className="note">
              {t("offers.notOpen", {
                from: dates.day(data.opensOn),
                until: dates.day(data.closesOn),
              })}
            </p>
          )}
        </div>
      )}
    </div>
  );
}
