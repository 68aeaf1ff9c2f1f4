import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useChange } from "../api/change.ts";
import { api, bodyOf } from "../api/request.ts";
import { Entry } from "../fields/Entry.tsx";
import { Failure } from "../states/Failure.tsx";
import { accountsQuery } from "./queries.ts";
import { InChinese } from "../language/InChinese.tsx";

/** Where a firm is paid; a second person of the finance side verifies it before the first payment. */
export function Accounts({ firm, name }: { readonly firm: string; readonly name: string }) {
  const { t } = useTranslation();
  const { data, error, refetch } = useQuery(accountsQuery);
  const [holder, setHolder] = useState(name);
  const [bank, setBank] = useState("");
  const [typed, setTyped] = useState("");
  const number = typed.replaceAll(/[\s-]/gu, "");
  const isNumber = /^\d{8,30}$/u.test(number);
  const naming = useChange({
    send: (_: null, header) =>
      bodyOf(
        api.POST("/api/v1/accounts", {
          params: { header },
          body: { body: firm, holder: holder.trim(), bank: bank.trim(), number },
        }),
      ),
    changes: [accountsQuery.queryKey],
    onDone: () => {
      setBank("");
      setTyped("");
    },
  });
  const accounts = data?.accounts.filter(({ body }) => body === firm) ?? [];
  return (
    <section aria-labelledby="accounts">
      <h2 id="accounts">{t("firm.accounts")}</h2>
      <Failure fault={error} onAgain={() => void refetch()} />
      {data !== undefined && accounts.length === 0 ? <p>{t("firm.noAccount")}</p> : null}
      <ul className="firm-list">
        {accounts.map((account) => (
          <li key={account.id}>
            <span>
              <InChinese words={account.bank} /> {account.number}
            </span>
            <span className="note">
              <InChinese words={account.holder} />
            </span>
            <strong data-verified={account.verified}>
              {account.verified ? t("firm.verified") : t("firm.notVerified")}
            </strong>
          </li>
        ))}
      </ul>
      <details>
        <summary>{t("firm.nameAccount")}</summary>
        <form
          onSubmit={(event) => {
            event.preventDefault();
            if (isNumber) naming.change(null);
          }}
        >
          <Entry
            id="account-holder"
            label={t("firm.holder")}
            required
            value={holder}
            onWrite={setHolder}
          />
          <Entry id="account-bank" label={t("firm.bank")} required value={bank} onWrite={setBank} />
          <Entry
            id="account-number"
            label={t("firm.number")}
            note={t("firm.numberNote")}
            problem={typed !== "" && !isNumber ? t("firm.numberWrong") : null}
            inputMode="numeric"
            maxLength={40}
            required
            value={typed}
            onWrite={setTyped}
          />
          <Failure fault={naming.fault} />
          <button type="submit" className="button" disabled={naming.changing || !isNumber}>
            {t("firm.nameAccount")}
          </button>
        </form>
      </details>
    </section>
  );
}
