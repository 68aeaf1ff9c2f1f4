import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { AccountBody } from "../api/bodies.ts";
import { useChange } from "../api/change.ts";
import { api, bodyOf } from "../api/request.ts";
import { BodyChoice, useBodyName } from "../fields/BodyChoice.tsx";
import { Sure } from "../fields/Sure.tsx";
import { InChinese } from "../language/InChinese.tsx";
import { useDates } from "../language/useDates.ts";
import { type Role, usePerson } from "../session/session.ts";
import { useRoleName } from "../session/useRoleName.ts";
import { Failure } from "../states/Failure.tsx";
import { administrationKey } from "./queries.ts";

const roles = [
  "clerk",
  "reviewer",
  "approver",
  "finance",
  "paymaster",
  "auditor",
  "administrator",
] as const satisfies readonly Role[];

/** What whoever holds a role may do, in the words of the confirmation. */
const powers = {
  clerk: "administration.mayClerk",
  reviewer: "administration.mayReviewer",
  approver: "administration.mayApprover",
  finance: "administration.mayFinance",
  paymaster: "administration.mayPaymaster",
  auditor: "administration.mayAuditor",
  administrator: "administration.mayAdministrator",
} as const;

/** What somebody is in which bodies: giving a role, and ending one. */
export function PersonRoles({ person }: { readonly person: AccountBody }) {
  const { t } = useTranslation();
  const dates = useDates();
  const name = useBodyName();
  const say = useRoleName();
  const self = usePerson()?.user;
  const [body, setBody] = useState("");
  const [role, setRole] = useState<keyof typeof powers>("clerk");
  const of = { email: person.email, user: person.id };
  const giving = useChange({
    send: (_: null, header) =>
      bodyOf(api.PUT("/api/v1/members", { params: { header }, body: { ...of, body, role } })),
    changes: [administrationKey],
    // The question goes with the body that it was asked of.
    onDone: () => setBody(""),
  });
  const ending = useChange({
    send: (ended: { body: string; role: Role }, header) =>
      bodyOf(api.DELETE("/api/v1/members", { params: { header, query: { ...of, ...ended } } })),
    changes: [administrationKey],
  });
  const chosen = body !== "";
  return (
    <div className="administration-roles">
      <Failure fault={giving.fault ?? ending.fault} />
      <ul>
        {person.roles.map((held) => (
          <li key={`${held.body}/${held.role}`}>
            <span>
              <InChinese words={`${name(held.body, held.name)} · ${say(held.role)}`} />
              <small> {t("administration.since", { at: dates.moment(held.since) })}</small>
            </span>
            {held.role === "administrator" && person.id === self ? (
              <span className="note">{t("administration.notOwn")}</span>
            ) : (
              <Sure
                isGrave
                does={t("administration.endRole", { role: say(held.role) })}
                question={t("administration.endSure", {
                  person: person.name,
                  body: name(held.body, held.name),
                  role: say(held.role),
                })}
                busy={ending.changing}
                onSure={() => ending.change({ body: held.body, role: held.role })}
              />
            )}
          </li>
        ))}
      </ul>
      {person.closedAt === null ? (
        <>
          <BodyChoice
            id={`body-${person.id}`}
            label={t("administration.body")}
            value={body}
            onChoose={setBody}
          />
          <div className="entry">
            <label htmlFor={`role-${person.id}`}>{t("administration.role")}</label>
            <select
              id={`role-${person.id}`}
              value={role}
              onChange={(event) =>
                setRole(roles.find((each) => each === event.target.value) ?? "clerk")
              }
            >
              {roles.map((each) => (
                <option key={each} value={each}>
                  {say(each)}
                </option>
              ))}
            </select>
          </div>
          {chosen ? (
            <Sure
              key={`${body} ${role}`}
              isMain
              does={t("administration.give")}
              question={t("administration.giveSure", {
                person: person.name,
                body: name(body),
                role: say(role),
                may: t(powers[role]),
              })}
              busy={giving.changing}
              onSure={() => giving.change(null)}
            />
          ) : (
            <button type="button" className="button" disabled>
              {t("administration.give")}
            </button>
          )}
        </>
      ) : null}
    </div>
  );
}
