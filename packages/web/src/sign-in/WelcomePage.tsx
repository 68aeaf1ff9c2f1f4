import { useMutation } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { Link, useSearchParams } from "react-router";
import { Lead } from "../language/Lead.tsx";
import { api, bodyOf } from "../api/request.ts";
import { AccountForm, type NewAccount } from "./AccountForm.tsx";
import { useEntered } from "./useEntered.ts";
import "./sign-in.css";

/** The first administrator, by the one-time link that the first start printed. */
export function WelcomePage() {
  const { t } = useTranslation();
  const [parameters] = useSearchParams();
  const token = parameters.get("token") ?? "";
  const entered = useEntered("/administration");
  const making = useMutation({
    mutationFn: async ({ name, email, password }: NewAccount) => {
      await bodyOf(api.POST("/api/v1/welcome", { body: { token, name, email, password } }));
      await bodyOf(api.POST("/api/auth/sign-in/email", { body: { email, password } }));
    },
    networkMode: "always",
    onSuccess: entered,
  });
  return (
    <div className="frame-inner page">
      <title>{`${t("signIn.welcome")} · ${t("frame.brand")}`}</title>
      <h1>{t("signIn.welcome")}</h1>
      <Lead words={token === "" ? t("signIn.noToken") : t("signIn.welcomeNote")} />
      {token === "" ? (
        <p>
          <Link to="/sign-in">{t("signIn.haveAccount")}</Link>
        </p>
      ) : (
        <AccountForm
          fault={making.error}
          isSending={making.isPending}
          send={t("signIn.makeAdministrator")}
          onSend={making.mutate}
        />
      )}
    </div>
  );
}
