import { useTranslation } from "react-i18next";
import type { CaseBody } from "../api/bodies.ts";
import { useDates } from "../language/useDates.ts";
import { isOpen } from "./states.ts";

/** Somebody else saved while one was typing: who and when, and what to do about it. Nothing typed is lost. */
export function MeanwhileChanged({
  theirs,
  onTheirs,
  onMine,
}: {
  readonly theirs: CaseBody;
  readonly onTheirs: (theirs: CaseBody) => void;
  readonly onMine: (theirs: CaseBody) => void;
}) {
  const { t } = useTranslation();
  const { moment } = useDates();
  const { saved } = theirs;
  return (
    <div className="failure" role="alert">
      <p className="failure-title">
        {isOpen(theirs.state)
          ? t("application.changed", {
              name: saved?.name ?? t("application.somebody"),
              at: saved === null ? "" : moment(saved.at),
            })
          : t("application.wentOn")}
      </p>
      <p>{t("application.changedNote")}</p>
      <p className="choices">
        <button type="button" className="button" onClick={() => onTheirs(theirs)}>
          {t("application.takeTheirs")}
        </button>
        {isOpen(theirs.state) ? (
          <button type="button" className="button button-quiet" onClick={() => onMine(theirs)}>
            {t("application.keepMine")}
          </button>
        ) : null}
      </p>
    </div>
  );
}
