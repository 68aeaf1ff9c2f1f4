import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { useLanguage } from "../language/useLanguage.ts";
import { SignOut } from "../session/SignOut.tsx";
import { usePerson } from "../session/session.ts";
import { useRoleName } from "../session/useRoleName.ts";
import { Failure } from "../states/Failure.tsx";
import { Waiting } from "../states/Waiting.tsx";
import { ChangePassword } from "./ChangePassword.tsx";
import { SecondFactor } from "./SecondFactor.tsx";
import { Sessions } from "./Sessions.tsx";
import { selfQuery } from "./queries.ts";
import "../fields/fields.css";
import "./account.css";
import { InChinese } from "../language/InChinese.tsx";

/** Who one is here, and how one signs in. */
export function AccountPage() {
  const { t } = useTranslation();
  const language = useLanguage();
  const nameOfRole = useRoleName();
  const person = usePerson();
  const { data: self, error, refetch } = useQuery(selfQuery);
  if (person === null) return null;
  return (
    <div className="frame-inner page account">
      <title>{`${t("account.title")} · ${t("frame.brand")}`}</title>
      <h1>
        <InChinese words={person.name} />
      </h1>
      <p className="choices">
        <span>{person.email}</span>
        <SignOut className="button button-quiet" />
      </p>
      <section aria-labelledby="roles">
        <h2 id="roles">{t("account.roles")}</h2>
        {person.memberships.length === 0 ? <p>{t("account.noRoles")}</p> : null}
        <ul>
          {person.memberships.map(({ body, bodyName, role }) => (
            <li key={`${body} ${role}`}>
              <InChinese words={bodyName[language]} />
              {language === "zh" ? "：" : ": "}
              {nameOfRole(role)}
            </li>
          ))}
        </ul>
      </section>
      <Failure fault={error} onAgain={() => void refetch()} />
      {self === undefined ? (
        error === null ? (
          <Waiting />
        ) : null
      ) : self.password ? (
        <>
          <ChangePassword />
          <SecondFactor isOn={self.secondFactor} />
        </>
      ) : (
        <section>
          <h2>{t("account.password")}</h2>
          <p>{t("account.noPassword")}</p>
        </section>
      )}
      <Sessions />
    </div>
  );
}
