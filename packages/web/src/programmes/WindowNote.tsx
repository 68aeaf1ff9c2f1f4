import { useTranslation } from "react-i18next";
import { useDates } from "../language/useDates.ts";
import type { Window } from "./window.ts";
import "./window.css";

/** Whether applications are taken now, in words. */
export function WindowNote({
  window,
  opensOn,
  closesOn,
}: {
  readonly window: Window;
  readonly opensOn: string;
  readonly closesOn: string;
}) {
  const { t } = useTranslation();
  const { day } = useDates();
  return (
    <p className="window" data-window={window.is}>
      {window.is === "open" ? (
        <strong>
          {window.days === 0
            ? t("programmes.lastDay")
            : t("programmes.daysLeft", { count: window.days })}
        </strong>
      ) : window.is === "soon" ? (
        <strong>{t("programmes.opensIn", { count: window.days })}</strong>
      ) : (
        <strong>{t("programmes.isClosed")}</strong>
      )}
      <span>{t("programmes.fromTo", { from: day(opensOn), to: day(closesOn) })}</span>
    </p>
  );
}
