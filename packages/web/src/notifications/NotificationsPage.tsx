import { useInfiniteQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import { useChange } from "../api/change.ts";
import { api, bodyOf } from "../api/request.ts";
import { InChinese } from "../language/InChinese.tsx";
import { wholeDates } from "../language/dates.ts";
import { useDates } from "../language/useDates.ts";
import { useLanguage } from "../language/useLanguage.ts";
import { holds, usePerson } from "../session/session.ts";
import { More } from "../states/More.tsx";
import { Failure } from "../states/Failure.tsx";
import { Nothing } from "../states/Nothing.tsx";
import { Waiting } from "../states/Waiting.tsx";
import { notificationsQuery } from "./queries.ts";
import "./notifications.css";

const changes = [["work", "notifications"]];

/** What one was told, newest first; each leads to what it is about. */
export function NotificationsPage() {
  const { t } = useTranslation();
  const language = useLanguage();
  const { day, moment } = useDates();
  const applies = holds(usePerson(), "applicant");
  const list = useInfiniteQuery(notificationsQuery);
  const one = useChange({
    send: (notification: string, header) =>
      bodyOf(
        api.POST("/api/v1/notifications/{notification}/read", {
          params: { path: { notification }, header },
        }),
      ),
    changes,
  });
  const all = useChange({
    send: (_: null, header) =>
      bodyOf(api.POST("/api/v1/notifications/read", { params: { header } })),
    changes,
  });
  const told = list.data?.pages.flatMap(({ notifications }) => notifications) ?? [];
  const unread = list.data?.pages[0]?.unread ?? 0;
  const addressOf = (about: string): string | null => {
    const [kind, number] = about.split(":");
    if (kind === "firm" && number !== undefined) return `/firms/${number}`;
    if (kind === "offer-list" && number !== undefined) return `/manage/offers/${number}`;
    if (kind !== "case" || number === undefined) return null;
    return `${applies ? "/applications" : "/cases"}/${number}`;
  };
  return (
    <div className="frame-inner page">
      <title>{`${t("notifications.title")} · ${t("frame.brand")}`}</title>
      <h1>{t("notifications.title")}</h1>
      <p className="choices">
        <span>{t("notifications.countUnread", { count: unread })}</span>
        {unread === 0 ? null : (
          <button
            type="button"
            className="button button-quiet"
            disabled={all.changing}
            onClick={() => all.change(null)}
          >
            {t("notifications.readAll")}
          </button>
        )}
      </p>
      <Failure fault={list.error ?? one.fault ?? all.fault} onAgain={() => void list.refetch()} />
      {list.isPending ? <Waiting /> : null}
      {list.isSuccess && told.length === 0 ? (
        <Nothing title={t("notifications.none")}>
          <p>{t("notifications.noneNote")}</p>
        </Nothing>
      ) : null}
      <ul className="notifications">
        {told.map(({ id, at, about, message, dueOn, readAt }) => {
          const address = addressOf(about);
          return (
            <li key={id} data-unread={readAt === null}>
              <p>
                {readAt === null ? (
                  <strong className="notifications-new">{t("notifications.new")}</strong>
                ) : null}
                <InChinese words={wholeDates(message[language], language)} />
              </p>
              <p className="meta">
                <span>{moment(at)}</span>
                {dueOn === null ? null : <span>{t("notifications.due", { day: day(dueOn) })}</span>}
              </p>
              <p className="choices">
                {address === null ? null : (
                  <Link
                    to={address}
                    onClick={() => {
                      if (readAt === null) one.change(id);
                    }}
                  >
                    {t(
                      about.startsWith("offer-list:")
                        ? "notifications.openList"
                        : "notifications.open",
                    )}
                  </Link>
                )}
                {readAt === null ? (
                  <button
                    type="button"
                    className="plain-link"
                    disabled={one.changing}
                    onClick={() => one.change(id)}
                  >
                    {t("notifications.markRead")}
                  </button>
                ) : null}
              </p>
            </li>
          );
        })}
      </ul>
      <More list={list} words={t("notifications.more")} />
    </div>
  );
}
