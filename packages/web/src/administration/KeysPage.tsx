import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { useChange } from "../api/change.ts";
import { api, bodyOf } from "../api/request.ts";
import { BodyChoice, useBodyName } from "../fields/BodyChoice.tsx";
import { Entry } from "../fields/Entry.tsx";
import { Sure } from "../fields/Sure.tsx";
import { textsLike } from "../kept/texts.ts";
import { useKept } from "../kept/useKept.ts";
import { Lead } from "../language/Lead.tsx";
import { useDates } from "../language/useDates.ts";
import { usePerson } from "../session/session.ts";
import { useRoleName } from "../session/useRoleName.ts";
import { Failure } from "../states/Failure.tsx";
import { Nothing } from "../states/Nothing.tsx";
import { Waiting } from "../states/Waiting.tsx";
import { AdministrationFrame } from "./AdministrationFrame.tsx";
import { administrationKey, keysQuery } from "./queries.ts";

const roles = ["clerk", "reviewer", "approver", "finance", "paymaster", "auditor"] as const;

/** The keys of other systems: made, shown once, revoked. */
export function KeysPage() {
  const { t } = useTranslation();
  const dates = useDates();
  const name = useBodyName();
  const say = useRoleName();
  const { data, error, refetch } = useQuery(keysQuery);
  const revoking = useChange({
    send: (key: string, header) =>
      bodyOf(api.DELETE("/api/v1/keys/{key}", { params: { header, path: { key } } })),
    changes: [administrationKey],
  });
  return (
    <AdministrationFrame title={t("administration.keysTitle")}>
      <Lead words={t("administration.keysLead")} />
      <MakeKey />
      <Failure fault={error ?? revoking.fault} onAgain={() => void refetch()} />
      {data === undefined && error === null ? <Waiting /> : null}
      {data?.keys.length === 0 ? <Nothing title={t("administration.noKey")} /> : null}
      <ul className="administration-people">
        {data?.keys.map((key) => (
          <li key={key.id}>
            <p>
              <strong>{key.name}</strong> · {name(key.body)} · {key.roles.map(say).join("、")}
              <br />
              <small>
                {key.scopes.join(", ")} ·{" "}
                {t("administration.goodUntil", { day: dates.day(key.expiresOn) })} ·{" "}
                {key.lastUsedOn === null
                  ? t("administration.neverUsed")
                  : t("administration.lastUsed", { day: dates.day(key.lastUsedOn) })}
              </small>
            </p>
            {key.revokedAt === null ? (
              <Sure
                isGrave
                does={t("administration.revoke")}
                question={t("administration.revokeSure", { name: key.name })}
                busy={revoking.changing}
                onSure={() => revoking.change(key.id)}
              />
            ) : (
              <p className="note">
                {t("administration.revoked", { at: dates.moment(key.revokedAt) })}
              </p>
            )}
          </li>
        ))}
      </ul>
    </AdministrationFrame>
  );
}

const noKey = { name: "", body: "", role: "clerk", scopes: "", expiresOn: "" };
const isKey = textsLike(noKey);

function MakeKey() {
  const { t } = useTranslation();
  const say = useRoleName();
  const kept = useKept(`${usePerson()?.user ?? ""}/key`, noKey, isKey);
  const typed = kept.value;
  const role = roles.find((each) => each === typed.role) ?? "clerk";
  const write = (key: keyof typeof noKey) => (value: string) =>
    kept.set({ ...typed, [key]: value });
  const making = useChange({
    send: (_: null, header) =>
      bodyOf(
        api.POST("/api/v1/keys", {
          params: { header },
          body: {
            name: typed.name.trim(),
            body: typed.body,
            roles: [role],
            scopes: typed.scopes.split(/[\s,，]+/u).filter(Boolean),
            expiresOn: typed.expiresOn,
          },
        }),
      ),
    changes: [administrationKey],
    onDone: () => {
      kept.set(noKey);
      kept.forget();
    },
  });
  return (
    <details open={kept.wasKept}>
      <summary>{t("administration.makeKey")}</summary>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          making.change(null);
        }}
      >
        <Entry
          id="key-name"
          label={t("administration.keyName")}
          required
          maxLength={100}
          value={typed.name}
          onWrite={write("name")}
        />
        <BodyChoice
          id="key-body"
          label={t("administration.body")}
          value={typed.body}
          onChoose={write("body")}
        />
        <div className="entry">
          <label htmlFor="key-role">{t("administration.role")}</label>
          <select
            id="key-role"
            value={role}
            onChange={(event) => write("role")(event.target.value)}
          >
            {roles.map((each) => (
              <option key={each} value={each}>
                {say(each)}
              </option>
            ))}
          </select>
        </div>
        <Entry
          id="key-scopes"
          label={t("administration.scopes")}
          note={t("administration.scopesNote")}
          required
          maxLength={2000}
          value={typed.scopes}
          onWrite={write("scopes")}
        />
        <Entry
          id="key-expires"
          label={t("administration.expires")}
          type="date"
          required
          value={typed.expiresOn}
          onWrite={write("expiresOn")}
        />
        <Failure fault={making.fault} />
        <button type="submit" className="button" disabled={making.changing}>
          {t("administration.makeKey")}
        </button>
      </form>
      {making.came === undefined ? null : (
        <output className="told">
          {t("administration.keyOnce")} <code>{making.came.key}</code>
        </output>
      )}
    </details>
  );
}
