import { useMutation, useSuspenseQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { Link, useSearchParams } from "react-router";
import { api, bodyOf } from "../api/request.ts";
import { Entry } from "../fields/Entry.tsx";
import { sessionQuery } from "../session/session.ts";
import { Failure } from "../states/Failure.tsx";
import { NewPassword, isTooShort } from "./NewPassword.tsx";
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
  const [name, setName] = useState("");
  const [email, setEmail] = useState("");
  const [password, setPassword] = useState("");
  const signing = useMutation({
    mutationFn: () =>
      bodyOf(api.POST("/api/auth/sign-up/email", { body: { name, email, password } })),
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
      {signing.data?.token === null ? <ProveAddress email={email} /> : null}
      {!open || signing.data !== undefined ? null : (
        <form
          className="sign-in-way"
          onSubmit={(event) => {
            event.preventDefault();
            if (!isTooShort(password)) signing.mutate();
          }}
        >
          <Entry
            id="name"
            label={t("signIn.name")}
            note={t("signIn.nameNote")}
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
          <Failure fault={signing.error} />
          <button type="submit" className="button" disabled={signing.isPending}>
            {t("signIn.makeAccount")}
          </button>
        </form>
      )}
      <p>
        <Link to={`/sign-in${query}`}>{t("signIn.haveAccount")}</Link>
      </p>
    </div>
  );
}
