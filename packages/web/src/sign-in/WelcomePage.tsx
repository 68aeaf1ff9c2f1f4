import { useMutation } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { Link, useSearchParams } from "react-router";
import { api, bodyOf } from "../api/request.ts";
import { Entry } from "../fields/Entry.tsx";
import { Failure } from "../states/Failure.tsx";
import { NewPassword, isTooShort } from "./NewPassword.tsx";
import { useEntered } from "./useEntered.ts";
import "./sign-in.css";

/** The first administrator, by the one-time link that the first start printed. */
export function WelcomePage() {
  const { t } = useTranslation();
  const [parameters] = useSearchParams();
  const token = parameters.get("token") ?? "";
  const entered = useEntered("/administration");
  const [name, setName] = useState("");
  const [email, setEmail] = useState("");
  const [password, setPassword] = useState("");
  const making = useMutation({
    mutationFn: async () => {
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
      <p className="lead">{token === "" ? t("signIn.noToken") : t("signIn.welcomeNote")}</p>
      {token === "" ? (
        <p>
          <Link to="/sign-in">{t("signIn.haveAccount")}</Link>
        </p>
      ) : (
        <form
          className="sign-in-way"
          onSubmit={(event) => {
            event.preventDefault();
            if (!isTooShort(password)) making.mutate();
          }}
        >
          <Entry
            id="name"
            label={t("signIn.name")}
            autoComplete="name"
            required
            value={name}
            onWrite={setName}
          />
          <Entry
            id="email"
            label={t("signIn.email")}
            type="email"
            autoComplete="username"
            required
            value={email}
            onWrite={setEmail}
          />
          <NewPassword isFirst value={password} onWrite={setPassword} />
          <Failure fault={making.error} />
          <button type="submit" className="button" disabled={making.isPending}>
            {t("signIn.makeAdministrator")}
          </button>
        </form>
      )}
    </div>
  );
}
