import { useTranslation } from "react-i18next";
import { Link, useParams } from "react-router";
import { holds, usePerson } from "../session/session.ts";
import { NoPermission } from "../states/NoPermission.tsx";
import { readers } from "../budget/useMayRead.ts";
import { EarlierList } from "./EarlierList.tsx";

/** The awards of before this system that bind a case: those of its applicant, for whoever works on it. */
export function CaseEarlierPage() {
  const { t } = useTranslation();
  const { case: number = "" } = useParams();
  const person = usePerson();
  const title = t("earlier.ofCase", { number });
  return (
    <div className="frame-inner page">
      <title>{`${title} · ${t("frame.brand")}`}</title>
      <h1>{title}</h1>
      <p className="lead">{t("earlier.ofCaseLead")}</p>
      <p className="no-print">
        <Link to={`/cases/${number}`}>{t("earlier.toCase")}</Link>
      </p>
      {holds(person, ...readers) ? (
        <EarlierList of={number} />
      ) : (
        <NoPermission whose={t("budget.whose")} />
      )}
    </div>
  );
}
