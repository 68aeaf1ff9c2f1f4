import { useTranslation } from "react-i18next";
import { Link, useRevalidator, useRouteError } from "react-router";
import { RequestFailure } from "../api/request.ts";
import { useLanguage } from "../language/useLanguage.ts";

/** What is shown where a page cannot be: what went wrong and what to do. */
export function FaultPage() {
  const { t } = useTranslation();
  const language = useLanguage();
  const fault = useRouteError();
  const { revalidate, state } = useRevalidator();
  const told = fault instanceof RequestFailure ? fault.body : null;
  const unreached = fault instanceof RequestFailure && fault.status === 0;
  const missing = fault instanceof RequestFailure && fault.status === 404;
  const title = told?.message[language] ?? t(unreached ? "fault.unreached" : "fault.title");
  return (
    <div className="frame-inner page">
      <title>{`${title} · ${t("frame.brand")}`}</title>
      <h1>{title}</h1>
      <p role="alert">
        {missing
          ? t("fault.missingAdvice")
          : (told?.advice[language] ?? t(unreached ? "fault.unreachedAdvice" : "fault.advice"))}
      </p>
      <p className="choices">
        {missing ? null : (
          <button
            type="button"
            className="button"
            disabled={state === "loading"}
            onClick={() => void revalidate()}
          >
            {t("fault.again")}
          </button>
        )}
        <Link className={missing ? "button" : undefined} to="/">
          {t("fault.home")}
        </Link>
      </p>
    </div>
  );
}
