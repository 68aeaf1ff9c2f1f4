import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { Lead } from "../language/Lead.tsx";
import type { PayeeAccountBody } from "../api/bodies.ts";
import { usePerson } from "../session/session.ts";
import { Failure } from "../states/Failure.tsx";
import { Nothing } from "../states/Nothing.tsx";
import { Waiting } from "../states/Waiting.tsx";
import { BudgetFrame } from "./BudgetFrame.tsx";
import { WaitingAccount } from "./WaitingAccount.tsx";
import { useMayRead } from "./useMayRead.ts";
import { waitingAccountsQuery } from "./queries.ts";

/** Payees' accounts that wait for a second person, who holds them against the bank's paper. */
export function AccountsPage() {
  const { t } = useTranslation();
  const user = usePerson()?.user ?? "";
  const mayRead = useMayRead(["finance"]);
  const { data, error, refetch } = useQuery({ ...waitingAccountsQuery, enabled: mayRead });
  // Whoever is of a firm too has its accounts by the same question.
  const waiting = data?.filter(({ verified, refused }) => !verified && refused === null);
  const [answered, answer] = useState<PayeeAccountBody | null>(null);
  return (
    <BudgetFrame title={t("budget.accountsTitle")} roles={["finance"]}>
      <Lead words={t("budget.accountsLead")} />
      <Failure fault={error} onAgain={() => void refetch()} />
      {answered === null ? null : (
        <output className="told">
          {t(answered.refused === null ? "budget.verified" : "budget.refused", {
            holder: answered.holder,
            number: answered.number,
          })}
        </output>
      )}
      {data === undefined && error === null ? <Waiting /> : null}
      {waiting?.length === 0 ? <Nothing title={t("budget.noAccount")} /> : null}
      <ul className="budget-accounts">
        {waiting?.map((account) => (
          <WaitingAccount key={account.id} account={account} user={user} onAnswered={answer} />
        ))}
      </ul>
    </BudgetFrame>
  );
}
