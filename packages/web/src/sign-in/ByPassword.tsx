import { useMutation } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import { RequestFailure, api, bodyOf } from "../api/request.ts";
import { Entry } from "../fields/Entry.tsx";
import { Failure } from "../states/Failure.tsx";
import { ProveAddress } from "./ProveAddress.tsx";

/** By address and password; where a second factor is asked, one is half-way. */
export function ByPassword({
  letters,
  signUp,
  to,
  onEntered,
  onHalfWay,
}: {
  readonly letters: boolean;
  readonly signUp: boolean;
  readonly to: string | null;
  readonly onEntered: () => void;
  readonly onHalfWay: () => void;
}) {
  const { t } = useTranslation();
  const [email, setEmail] = useState("");
  const [password, setPassword] = useState("");
  const signing = useMutation({
    mutationFn: () => bodyOf(api.POST("/api/auth/sign-in/email", { body: { email, password } })),
    networkMode: "always",
    onSuccess: (body) => ("twoFactorRedirect" in body ? onHalfWay() : onEntered()),
  });
  const { error } = signing;
  const unproved =
    error instanceof RequestFailure && error.body?.code === "EMAIL_NOT_VERIFIED" && letters;
  const query = to === null ? "" : `?to=${encodeURIComponent(to)}`;
  return (
    <form
      className="sign-in-way"
      onSubmit={(event) => {
        event.preventDefault();
        signing.mutate();
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
      <Entry
        id="password"
        label={t("signIn.password")}
        type="password"
        autoComplete="current-password"
        required
        value={password}
        onWrite={setPassword}
      />
      <Failure fault={error} />
      {unproved ? <ProveAddress email={email} /> : null}
      <p className="choices">
        <button type="submit" className="button" disabled={signing.isPending}>
          {t("signIn.enter")}
        </button>
        {letters ? <Link to="/reset-password">{t("signIn.forgotten")}</Link> : null}
        {signUp ? <Link to={`/sign-up${query}`}>{t("signIn.signUp")}</Link> : null}
      </p>
      {letters ? null : <p className="note">{t("signIn.forgottenAsk")}</p>}
    </form>
  );
}
