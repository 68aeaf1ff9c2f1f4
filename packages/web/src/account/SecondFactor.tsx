import { useMutation } from "@tanstack/react-query";
import { QRCode } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { queryClient } from "../api/queries.ts";
import { api, bodyOf } from "../api/request.ts";
import { Entry } from "../fields/Entry.tsx";
import { Sure } from "../fields/Sure.tsx";
import { Failure } from "../states/Failure.tsx";
import { BackupCodes } from "./BackupCodes.tsx";

/** The second factor: set up with an app, its codes for a lost device, and its end. Each asks for the password. */
export function SecondFactor({ isOn }: { readonly isOn: boolean }) {
  const { t } = useTranslation();
  const [password, setPassword] = useState("");
  const [codes, setCodes] = useState<readonly string[] | null>(null);
  // The session is another one afterwards, of the same person: what is on the page stays.
  const readAnew = () => queryClient.invalidateQueries({ queryKey: ["work"] });
  const beginning = useMutation({
    mutationFn: () => bodyOf(api.POST("/api/auth/two-factor/enable", { body: { password } })),
    networkMode: "always",
    onSuccess: () => setPassword(""),
  });
  const renewing = useMutation({
    mutationFn: () =>
      bodyOf(api.POST("/api/auth/two-factor/generate-backup-codes", { body: { password } })),
    networkMode: "always",
    onSuccess: ({ backupCodes }) => {
      setPassword("");
      setCodes(backupCodes);
    },
  });
  const ending = useMutation({
    mutationFn: () => bodyOf(api.POST("/api/auth/two-factor/disable", { body: { password } })),
    networkMode: "always",
    onSuccess: async () => {
      setPassword("");
      setCodes(null);
      beginning.reset();
      await readAnew();
    },
  });
  const begun = beginning.data;
  return (
    <section aria-labelledby="second-title">
      <h2 id="second-title">{t("account.second")}</h2>
      <p>{isOn ? t("account.secondOn") : t("account.secondOff")}</p>
      {codes === null ? null : <BackupCodes codes={codes} />}
      {begun && !isOn ? (
        <Prove
          uri={begun.totpURI}
          onProved={() => {
            setCodes(begun.backupCodes);
            void readAnew();
          }}
        />
      ) : (
        <details>
          <summary>{isOn ? t("account.changeSecond") : t("account.beginSecond")}</summary>
          <form
            onSubmit={(event) => {
              event.preventDefault();
              if (isOn) renewing.mutate();
              else beginning.mutate();
            }}
          >
            <Entry
              id="second-password"
              label={t("account.currentPassword")}
              type="password"
              autoComplete="current-password"
              required
              value={password}
              onWrite={setPassword}
            />
            <Failure fault={beginning.error ?? renewing.error ?? ending.error} />
            <div className="choices">
              <button
                type="submit"
                className="button"
                disabled={beginning.isPending || renewing.isPending}
              >
                {isOn ? t("account.newCodes") : t("account.goOn")}
              </button>
              {isOn ? (
                <Sure
                  isGrave
                  does={t("account.endSecond")}
                  question={t("account.endSecondSure")}
                  busy={ending.isPending}
                  disabled={password === ""}
                  why={t("account.passwordFirst")}
                  onSure={() => ending.mutate()}
                />
              ) : null}
            </div>
          </form>
        </details>
      )}
    </section>
  );
}

/** The address for the app, to be scanned or typed, and the first code as proof. */
function Prove({ uri, onProved }: { readonly uri: string; readonly onProved: () => void }) {
  const { t } = useTranslation();
  const [typed, setTyped] = useState("");
  const secret = new URL(uri).searchParams.get("secret") ?? "";
  const proving = useMutation({
    mutationFn: () =>
      bodyOf(
        api.POST("/api/auth/two-factor/verify-totp", {
          body: { code: typed.replaceAll(/\s/gu, "") },
        }),
      ),
    networkMode: "always",
    onSuccess: onProved,
  });
  return (
    <form
      className="told"
      onSubmit={(event) => {
        event.preventDefault();
        proving.mutate();
      }}
    >
      <p>{t("account.scan")}</p>
      <figure aria-label={t("account.scanLabel")}>
        <QRCode value={uri} type="svg" size={200} color="#000000" bgColor="#ffffff" />
      </figure>
      <p>{t("account.orType")}</p>
      <p>
        <code className="secret">{secret.replaceAll(/(.{4})/gu, "$1 ").trim()}</code>
      </p>
      <Entry
        id="first-code"
        label={t("signIn.appCode")}
        autoComplete="one-time-code"
        inputMode="numeric"
        maxLength={10}
        required
        value={typed}
        onWrite={setTyped}
      />
      <Failure fault={proving.error} />
      <button type="submit" className="button" disabled={proving.isPending}>
        {t("account.turnOn")}
      </button>
    </form>
  );
}
