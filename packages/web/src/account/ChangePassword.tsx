import { useMutation } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { queryClient } from "../api/queries.ts";
import { api, bodyOf } from "../api/request.ts";
import { Entry } from "../fields/Entry.tsx";
import { NewPassword, isTooShort } from "../sign-in/NewPassword.tsx";
import { Failure } from "../states/Failure.tsx";
import { sessionsQuery } from "./queries.ts";

/** Changes the password; every other session ends. */
export function ChangePassword() {
  const { t } = useTranslation();
  const [currentPassword, setCurrent] = useState("");
  const [newPassword, setNew] = useState("");
  const changing = useMutation({
    mutationFn: () =>
      bodyOf(
        api.POST("/api/auth/change-password", {
          body: { currentPassword, newPassword, revokeOtherSessions: true },
        }),
      ),
    networkMode: "always",
    onSuccess: async () => {
      setCurrent("");
      setNew("");
      await queryClient.invalidateQueries({ queryKey: sessionsQuery.queryKey });
    },
  });
  return (
    <section aria-labelledby="password-title">
      <h2 id="password-title">{t("account.password")}</h2>
      <details>
        <summary>{t("account.changePassword")}</summary>
        <form
          onSubmit={(event) => {
            event.preventDefault();
            if (!isTooShort(newPassword)) changing.mutate();
          }}
        >
          <Entry
            id="current-password"
            label={t("account.currentPassword")}
            type="password"
            autoComplete="current-password"
            required
            value={currentPassword}
            onWrite={setCurrent}
          />
          <NewPassword value={newPassword} onWrite={setNew} />
          <Failure fault={changing.error} />
          <button type="submit" className="button" disabled={changing.isPending}>
            {t("account.changePassword")}
          </button>
        </form>
      </details>
      {changing.isSuccess ? <output className="told">{t("account.passwordChanged")}</output> : null}
    </section>
  );
}
