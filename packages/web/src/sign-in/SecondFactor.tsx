import { useMutation } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { api, bodyOf } from "../api/request.ts";
import { Entry } from "../fields/Entry.tsx";
import { Failure } from "../states/Failure.tsx";

/** The second factor: a code of the app, or one of the codes for a lost device. */
export function SecondFactor({
  onEntered,
  onBack,
}: {
  readonly onEntered: () => void;
  readonly onBack: () => void;
}) {
  const { t } = useTranslation();
  const [lost, setLost] = useState(false);
  const [typed, setTyped] = useState("");
  const code = typed.replaceAll(/\s/gu, "");
  const proving = useMutation({
    mutationFn: () =>
      bodyOf(
        lost
          ? api.POST("/api/auth/two-factor/verify-backup-code", { body: { code } })
          : api.POST("/api/auth/two-factor/verify-totp", { body: { code } }),
      ),
    networkMode: "always",
    onSuccess: onEntered,
  });
  return (
    <form
      className="sign-in-way"
      onSubmit={(event) => {
        event.preventDefault();
        proving.mutate();
      }}
    >
      <h2>{t("signIn.second")}</h2>
      <Entry
        key={String(lost)}
        id="code"
        label={lost ? t("signIn.backupCode") : t("signIn.appCode")}
        note={lost ? t("signIn.backupCodeNote") : t("signIn.appCodeNote")}
        autoComplete="one-time-code"
        inputMode={lost ? "text" : "numeric"}
        maxLength={40}
        required
        value={typed}
        onWrite={setTyped}
      />
      <Failure fault={proving.error} />
      <p className="choices">
        <button type="submit" className="button" disabled={proving.isPending}>
          {t("signIn.enter")}
        </button>
        <button
          type="button"
          className="plain-link"
          onClick={() => {
            setLost(!lost);
            setTyped("");
            proving.reset();
          }}
        >
          {lost ? t("signIn.useApp") : t("signIn.useBackup")}
        </button>
        <button type="button" className="plain-link" onClick={onBack}>
          {t("signIn.back")}
        </button>
      </p>
    </form>
  );
}
