import { useMutation, useSuspenseQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { Link, useSearchParams } from "react-router";
import { api, bodyOf } from "../api/request.ts";
import { sessionQuery } from "../session/session.ts";
import { AccountForm, type NewAccount } from "./AccountForm.tsx";
import { ProveAddress } from "./ProveAddress.tsx";
import { ownPath } from "./own-path.ts";
import { useEntered } from "./useEntered.ts";
import "./sign-in.css";

/** An account for whoever comes, where the server is open to all. */
export function SignUpPage() {
  const { t } = useTranslation();
  const [parameters] = useSearchParams();
  const to = ownPath(parameters.get("to"));
  const { data: session } = useSuspenseQuery(sessionQuery);
  const entered = useEntered(to ?? "/firms");
  const signing = useMutation({
    mutationFn: (account: NewAccount) =>
      bodyOf(api.POST("/api/auth/sign-up/email", { body: account })),
    networkMode: "always",
    onSuccess: ({ token }) => {
      if (token !== null) void entered();
    },
  });
  const open = session.signIn?.signUp ?? false;
  const query = to === null ? "" : `?to=${encodeURIComponent(to)}`;
  return (
    <div className="frame-inner page">
      <title>{`${t("signIn.signUp")} · ${t("frame.brand")}`}</title>
      <h1>{t("signIn.signUp")}</h1>
      {open ? null : <p>{t("signIn.signUpClosed")}</p>}
      {signing.isSuccess && signing.data.token === null ? (
        <ProveAddress email={signing.variables.email} />
      ) : null}
      {!open || signing.data !== undefined ? null : (
        <AccountForm
          nameNote={t("signIn.nameNote")}
          fault={signing.error}
          isSending={signing.isPending}
          send={t("signIn.makeAccount")}
          onSend={signing.mutate}
        />
      )}
      <p>
        <Link to={`/sign-in${query}`}>{t("signIn.haveAccount")}</Link>
      </p>
    </div>
  );
}
