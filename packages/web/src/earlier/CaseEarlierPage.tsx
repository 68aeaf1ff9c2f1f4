import { Lead } from "../language/Lead.tsx";
import { WholeNumbers } from "../language/WholeNumbers.tsx";
import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { Link, useParams } from "react-router";
import { caseQuery } from "../application/queries.ts";
import { InChinese } from "../language/InChinese.tsx";
import { useLanguage } from "../language/useLanguage.ts";
import { holds, usePerson } from "../session/session.ts";
import { useRolesInWords } from "../session/useRolesInWords.ts";
import { NoPermission } from "../states/NoPermission.tsx";
import { readers } from "../budget/useMayRead.ts";
import { EarlierList } from "./EarlierList.tsx";

/** The awards made outside this system that bind a case: those of its applicant, for whoever works on it. */
export function CaseEarlierPage() {
  const { t } = useTranslation();
  const { case: number = "" } = useParams();
  const person = usePerson();
  const language = useLanguage();
  const inWords = useRolesInWords();
  const mayRead = holds(person, ...readers);
  const { data: found } = useQuery({ ...caseQuery(number), enabled: mayRead });
  const title =
    found === undefined
      ? t("earlier.ofNumber", { number })
      : t("earlier.ofCase", {
          applicant: found.names[found.applicant]?.[language] ?? found.applicant,
        });
  return (
    <div className="frame-inner page">
      <title>{`${title} · ${t("frame.brand")}`}</title>
      <h1>
        <InChinese words={title} title />
      </h1>
      {mayRead ? (
        <>
          <Lead words={t("earlier.ofCaseLead")} />
          <p className="no-print">
            <Link to={`/cases/${number}`}>
              <WholeNumbers words={t("earlier.toCase", { number })} />
            </Link>
          </p>
          <EarlierList of={number} />
        </>
      ) : (
        <NoPermission whose={inWords(readers)} />
      )}
    </div>
  );
}
