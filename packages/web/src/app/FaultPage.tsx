import { useEffect } from "react";
import { useTranslation } from "react-i18next";
import { Link, useRevalidator, useRouteError } from "react-router";
import { RequestFailure } from "../api/request.ts";
import { useLanguage } from "../language/useLanguage.ts";
import { useOnline } from "../states/useOnline.ts";

/** What is shown where a page cannot be: what went wrong and what to do. */
export function FaultPage() {
  const { t } = useTranslation();
  const language = useLanguage();
  const fault = useRouteError();
  const { revalidate, state } = useRevalidator();
  const told = fault instanceof RequestFailure ? fault.body : null;
  const isOnline = useOnline();
  const codeMissing = isCodeMissing(fault);
  const unreached =
    (fault instanceof RequestFailure && fault.status === 0) || (codeMissing && !isOnline);
  const missing = fault instanceof RequestFailure && fault.status === 404;
  const replaced = codeMissing && isOnline;
  useEffect(() => {
    const again = () => void revalidate();
    addEventListener("online", again);
    return () => removeEventListener("online", again);
  }, [revalidate]);
  const title =
    told?.message[language] ??
    t(unreached ? "fault.unreached" : replaced ? "fault.replaced" : "fault.title");
  const advice =
    told?.advice[language] ??
    t(unreached ? "fault.unreachedAdvice" : replaced ? "fault.replacedAdvice" : "fault.advice");
  return (
    <div className="frame-inner page">
      <title>{`${title} · ${t("frame.brand")}`}</title>
      <h1>{title}</h1>
      <p role="alert">{missing ? t("fault.missingAdvice") : advice}</p>
      <p className="choices">
        {missing ? null : (
          <button
            type="button"
            className="button"
            disabled={state === "loading"}
            onClick={() => (codeMissing ? location.reload() : void revalidate())}
          >
            {t(replaced ? "fault.openAnew" : "fault.again")}
          </button>
        )}
        <Link className={missing ? "button" : undefined} to="/">
          {t("fault.home")}
        </Link>
      </p>
    </div>
  );
}

/** The code of the page did not come: without a network, or because a newer release has replaced it. Each browser has words of its own for it. */
const isCodeMissing = (fault: unknown): boolean =>
  fault instanceof Error &&
  /dynamically imported module|importing a module|preload CSS/iu.test(fault.message);
