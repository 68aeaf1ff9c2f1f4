import { useRolesInWords } from "../session/useRolesInWords.ts";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { type Role, holds, usePerson } from "../session/session.ts";
import { NoPermission } from "../states/NoPermission.tsx";
import { Parts } from "../table/Parts.tsx";
import { readers } from "./useMayRead.ts";
import "../fields/fields.css";
import "./budget.css";
import { InChinese } from "../language/InChinese.tsx";

/** What stands around each page of the budget: its name, and the ways to the others that are one's own. */
export function BudgetFrame({
  title,
  roles = readers,
  children,
}: {
  readonly title: string;
  /** Whose page it is. */
  readonly roles?: readonly Role[];
  readonly children: ReactNode;
}) {
  const { t } = useTranslation();
  const person = usePerson();
  const inWords = useRolesInWords();
  const finance = holds(person, "finance");
  const auditor = holds(person, "auditor");
  const parts = [
    { to: "/budget", words: t("budget.lines"), mine: true, below: "/budget/lines/" },
    { to: "/budget/forecast", words: t("budget.forecast"), mine: true },
    { to: "/budget/payments", words: t("budget.payments"), mine: true },
    { to: "/budget/accounts", words: t("budget.accounts"), mine: finance },
    { to: "/budget/earlier", words: t("budget.earlier"), mine: finance || auditor },
    { to: "/budget/check", words: t("budget.check"), mine: finance || auditor },
  ].filter(({ mine }) => mine);
  return (
    <div className="frame-inner page budget">
      <title>{`${title} · ${t("frame.brand")}`}</title>
      <h1>
        <InChinese words={title} title />
      </h1>
      {holds(person, ...roles) ? (
        <>
          <Parts label={t("budget.parts")} parts={parts} />
          {children}
        </>
      ) : (
        <NoPermission whose={inWords(roles)} />
      )}
    </div>
  );
}
