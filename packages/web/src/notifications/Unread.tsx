import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { unreadQuery } from "./queries.ts";
import "./unread.css";

/** How many of one's notifications are unread; nothing where none are. */
export function Unread() {
  const { t } = useTranslation();
  const { data: count = 0 } = useQuery(unreadQuery);
  if (count === 0) return null;
  return (
    <span className="unread-count">
      {count > 99 ? "99+" : count}
      <span className="visually-hidden"> {t("notifications.unread")}</span>
    </span>
  );
}
