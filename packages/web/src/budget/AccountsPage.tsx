import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { useChange } from "../api/change.ts";
import { api, bodyOf } from "../api/request.ts";
import { Sure } from "../fields/Sure.tsx";
import { Failure } from "../states/Failure.tsx";
import { Nothing } from "../states/Nothing.tsx";
import { Waiting } from "../states/Waiting.tsx";
import { BudgetFrame } from "./BudgetFrame.tsx";
import { AccountPapers } from "../firm/AccountPapers.tsx";
import { useMayRead } from "./useMayRead.ts";
import { waitingAccountsQuery } from "./queries.ts";
import { InChinese } from "../language/InChinese.tsx";

/** Payees' accounts that wait for a second person, who holds them against the bank's paper. */
export function AccountsPage() {
  const { t } = useTranslation();
  const mayRead = useMayRead(["finance"]);
  const { data, error, refetch } = useQuery({ ...waitingAccountsQuery, enabled: mayRead });
  const waiting = data?.filter(({ verified }) => !verified);
  const verifying = useChange({
    send: (account: string, header) =>
      bodyOf(
        api.POST("/api/v1/accounts/{account}/verify", { params: { header, path: { account } } }),
      ),
    changes: [waitingAccountsQuery.queryKey],
  });
  return (
    <BudgetFrame title={t("budget.accountsTitle")} roles={["finance"]}>
      <p className="lead">{t("budget.accountsLead")}</p>
      <Failure fault={error} onAgain={() => void refetch()} />
      <Failure fault={verifying.fault} />
      {verifying.came === undefined ? null : (
        <output className="told">
          {t("budget.verified", { holder: verifying.came.holder, number: verifying.came.number })}
        </output>
      )}
      {data === undefined && error === null ? <Waiting /> : null}
      {waiting?.length === 0 ? <Nothing title={t("budget.noAccount")} /> : null}
      <ul className="budget-accounts">
        {waiting?.map(({ id, holder, bank, number, papers }) => (
          <li key={id}>
            <p>
              <strong>
                <InChinese words={holder} />
              </strong>
              <br />
              <InChinese words={bank} /> <span className="budget-number">{number}</span>
              <br />
              {papers.length === 0 ? (
                <span className="note">{t("budget.noAccountProof")}</span>
              ) : (
                <>
                  {t("budget.accountProof")} <AccountPapers account={{ id, papers }} />
                </>
              )}
            </p>
            <Sure
              does={t("budget.verify")}
              question={t("budget.verifySure", { holder, bank, number })}
              busy={verifying.changing}
              onSure={() => verifying.change(id)}
            />
          </li>
        ))}
      </ul>
    </BudgetFrame>
  );
}
