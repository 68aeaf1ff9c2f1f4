import { useTranslation } from "react-i18next";
import { Link, useLocation } from "react-router";
import { RequestFailure } from "../api/request.ts";
import { useLanguage } from "../language/useLanguage.ts";
import "./states.css";

/** What went wrong and what to do, where it went wrong; what was typed stays. */
export function Failure({
  fault,
  onAgain,
}: {
  readonly fault: unknown;
  readonly onAgain?: () => void;
}) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { pathname, search } = useLocation();
  if (fault === null || fault === undefined) return null;
  const told = fault instanceof RequestFailure ? fault : null;
  const unreached = told?.status === 0;
  const body = told?.body ?? null;
  // What the API says of a parameter is for who writes to it, not for who fills in a form.
  const unfit = body?.code === "invalid-request" ? body : null;
  return (
    <div className="failure" role="alert">
      <p className="failure-title">
        {unfit !== null
          ? t("fault.unfit")
          : (body?.message[language] ?? t(unreached ? "fault.unreached" : "fault.undone"))}
      </p>
      <p>
        {unfit !== null
          ? t("fault.unfitAdvice", { where: unfit.where ?? "—" })
          : (body?.advice[language] ??
            t(unreached ? "fault.unreachedAdvice" : "fault.undoneAdvice"))}
      </p>
      {told?.status === 401 && pathname !== "/sign-in" ? (
        <p>
          <Link to={`/sign-in?to=${encodeURIComponent(pathname + search)}`}>
            {t("states.signInAgain")}
          </Link>
        </p>
      ) : null}
      {onAgain ? (
        <button type="button" className="button" onClick={onAgain}>
          {t("fault.again")}
        </button>
      ) : null}
    </div>
  );
}
