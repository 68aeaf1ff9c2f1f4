import { useMutation, useSuspenseQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { Link, useSearchParams } from "react-router";
import { api, bodyOf } from "../api/request.ts";
import { Entry } from "../fields/Entry.tsx";
import { sessionQuery } from "../session/session.ts";
import { Failure } from "../states/Failure.tsx";
import { NewPassword, isTooShort } from "./NewPassword.tsx";
import "./sign-in.css";

/** A lost password: asks for the letter, or, come by its link, for a new password. */
export function ResetPasswordPage() {
  const { t } = useTranslation();
  const [parameters] = useSearchParams();
  const token = parameters.get("token");
  // By a link one comes to the first password too: it is not called another one.
  const title = token === null ? t("signIn.reset") : t("signIn.setPassword");
  const { data: session } = useSuspenseQuery(sessionQuery);
  return (
    <div className="frame-inner page">
      <title>{`${title} · ${t("frame.brand")}`}</title>
      <h1>{title}</h1>
      {parameters.get("error") === null ? null : (
        <p className="told" role="alert">
          {t("signIn.linkFailed")}
        </p>
      )}
      {token !== null ? (
        <SetPassword token={token} />
      ) : session.signIn?.letters === true ? (
        <AskForLetter />
      ) : (
        <p>{t("signIn.forgottenAsk")}</p>
      )}
      <p>
        <Link to="/sign-in">{t("signIn.toSignIn")}</Link>
      </p>
    </div>
  );
}

function SetPassword({ token }: { readonly token: string }) {
  const { t } = useTranslation();
  const [newPassword, setNewPassword] = useState("");
  const setting = useMutation({
    mutationFn: () =>
      bodyOf(api.POST("/api/auth/reset-password", { body: { token, newPassword } })),
    networkMode: "always",
  });
  if (setting.isSuccess) return <output className="told">{t("signIn.passwordSet")}</output>;
  return (
    <form
      className="sign-in-way"
      onSubmit={(event) => {
        event.preventDefault();
        if (!isTooShort(newPassword)) setting.mutate();
      }}
    >
      <NewPassword isFirst value={newPassword} onWrite={setNewPassword} />
      <Failure fault={setting.error} />
      <button type="submit" className="button" disabled={setting.isPending}>
        {t("signIn.setPassword")}
      </button>
    </form>
  );
}

function AskForLetter() {
  const { t } = useTranslation();
  const [email, setEmail] = useState("");
  const asking = useMutation({
    mutationFn: () =>
      bodyOf(
        api.POST("/api/auth/request-password-reset", {
          body: { email, redirectTo: "/reset-password" },
        }),
      ),
    networkMode: "always",
  });
  if (asking.isSuccess) return <output className="told">{t("signIn.resetSent", { email })}</output>;
  return (
    <form
      className="sign-in-way"
      onSubmit={(event) => {
        event.preventDefault();
        asking.mutate();
      }}
    >
      <Entry
        id="email"
        label={t("signIn.email")}
        type="email"
        autoComplete="username"
        required
        value={email}
        onWrite={setEmail}
      />
      <Failure fault={asking.error} />
      <button type="submit" className="button" disabled={asking.isPending}>
        {t("signIn.askForLetter")}
      </button>
    </form>
  );
}
