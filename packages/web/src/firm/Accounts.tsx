import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { SendPaper } from "../application/SendPaper.tsx";
import { uploadForAccount } from "../application/upload.ts";
import type { PayeeAccountBody } from "../api/bodies.ts";
import { useChange } from "../api/change.ts";
import { api, bodyOf } from "../api/request.ts";
import { Entry } from "../fields/Entry.tsx";
import { useTried } from "../fields/useTried.ts";
import { textsLike } from "../kept/texts.ts";
import { useKept } from "../kept/useKept.ts";
import { useLanguage } from "../language/useLanguage.ts";
import { usePerson } from "../session/session.ts";
import { Failure } from "../states/Failure.tsx";
import { AccountPapers } from "./AccountPapers.tsx";
import { accountsQuery } from "./queries.ts";
import { InChinese } from "../language/InChinese.tsx";
import "../told/told.css";

const noAccount = { holder: "", bank: "", number: "" };
const isAccount = textsLike(noAccount);

/** Where an account stands, as a key of words: of several that were verified, only one is paid to. */
const wordsOfAccount = ({
  verified,
  paidTo,
  refused,
}: Pick<PayeeAccountBody, "verified" | "paidTo" | "refused">) =>
  refused !== null
    ? "firm.refused"
    : !verified
      ? "firm.notVerified"
      : paidTo
        ? "firm.paidTo"
        : "firm.notPaidTo";

/** Where a firm is paid, and what proves it; a second person of the finance side verifies it before the first payment. */
export function Accounts({ firm, name }: { readonly firm: string; readonly name: string }) {
  const { t } = useTranslation();
  const gap = useLanguage() === "zh" ? "" : " ";
  const { data, error, refetch } = useQuery(accountsQuery);
  const typed = useKept(
    `${usePerson()?.user ?? ""}/account/${firm}`,
    { ...noAccount, holder: name },
    isAccount,
  );
  const { holder, bank, number: written } = typed.value;
  const write = (key: keyof typeof noAccount) => (value: string) =>
    typed.set({ ...typed.value, [key]: value });
  const number = written.replaceAll(/[\s-]/gu, "");
  const { form, tried, trySending } = useTried();
  const unwritten = (value: string, what: string) =>
    tried && value.trim() === "" ? t("fields.write", { what }) : null;
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
      typed.set({ ...noAccount, holder });
      typed.forget();
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
            <strong data-verified={account.verified}>{t(wordsOfAccount(account))}</strong>
            <div className="firm-proof">
              {account.refused === null ? null : (
                <p className="told">
                  <InChinese words={t("firm.accountRefused", { reason: account.refused })} />
                </p>
              )}
              {account.papers.length === 0 ? null : (
                <p>
                  {t("firm.accountProof")}
                  {gap}
                  <AccountPapers account={account} />
                </p>
              )}
              {account.verified || account.refused !== null ? null : (
                <>
                  {account.papers.length > 0 ? null : <p>{t("firm.accountProofWanted")}</p>}
                  <SendPaper
                    does={t(
                      account.papers.length > 0 ? "application.uploadMore" : "application.upload",
                    )}
                    named={t("firm.uploadAccountProof", {
                      bank: account.bank,
                      number: account.number,
                    })}
                    send={(file, onProgress) => uploadForAccount(account.id, file, onProgress)}
                    onSettled={() => void refetch()}
                  />
                </>
              )}
            </div>
          </li>
        ))}
      </ul>
      <details open={typed.wasKept}>
        <summary>{t("firm.nameAccount")}</summary>
        <form
          ref={form}
          noValidate
          onSubmit={(event) => {
            event.preventDefault();
            trySending(isNumber && holder.trim() !== "" && bank.trim() !== "", () =>
              naming.change(null),
            );
          }}
        >
          <Entry
            id="account-holder"
            label={t("firm.holder")}
            problem={unwritten(holder, t("firm.holder"))}
            required
            value={holder}
            onWrite={write("holder")}
          />
          <Entry
            id="account-bank"
            label={t("firm.bank")}
            problem={unwritten(bank, t("firm.bank"))}
            required
            value={bank}
            onWrite={write("bank")}
          />
          <Entry
            id="account-number"
            label={t("firm.number")}
            note={t("firm.numberNote")}
            problem={(tried || written !== "") && !isNumber ? t("firm.numberWrong") : null}
            inputMode="numeric"
            maxLength={40}
            required
            value={written}
            onWrite={write("number")}
          />
          <Failure fault={naming.fault} />
          <button type="submit" className="button" disabled={naming.changing}>
            {t("firm.nameAccount")}
          </button>
        </form>
      </details>
    </section>
  );
}
