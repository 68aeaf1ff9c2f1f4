import { useQuery, useSuspenseQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { Link, useSearchParams } from "react-router";
import { Lead } from "../language/Lead.tsx";
import { City } from "../demonstration/City.tsx";
import { demonstrationQuery } from "../demonstration/queries.ts";
import { SignOut } from "../session/SignOut.tsx";
import { sessionQuery } from "../session/session.ts";
import { ByCity } from "./ByCity.tsx";
import { ByPassword } from "./ByPassword.tsx";
import { SecondFactor } from "./SecondFactor.tsx";
import { ownPath } from "./own-path.ts";
import { useEntered } from "./useEntered.ts";
import "./sign-in.css";

/** How one signs in here: by password and second factor, or by the city's own sign-on. */
export function SignInPage() {
  const { t } = useTranslation();
  const [parameters] = useSearchParams();
  const to = ownPath(parameters.get("to"));
  const {
    data: { person, signIn },
  } = useSuspenseQuery(sessionQuery);
  const { data: demonstration } = useQuery(demonstrationQuery);
  const [halfWay, goHalfWay] = useState(false);
  const entered = useEntered(to);
  return (
    <div className="frame-inner page">
      <title>{`${t("signIn.title")} · ${t("frame.brand")}`}</title>
      <h1>{t("signIn.title")}</h1>
      {to === null || person !== null ? null : <Lead words={t("signIn.toGoOn")} />}
      {parameters.get("proved") === null ? null : <p className="told">{t("signIn.proved")}</p>}
      {parameters.get("error") === null ? null : (
        <p className="told" role="alert">
          {t(parameters.get("error") === "account_closed" ? "signIn.closed" : "signIn.linkFailed")}
        </p>
      )}
      {signIn === null ? <p>{t("signIn.none")}</p> : null}
      {person === null ? null : (
        <div className="told">
          <p>{t("signIn.already", { name: person.name })}</p>
          <p className="choices">
            <Link to={to ?? "/account"}>{t("signIn.goOn")}</Link>
            <SignOut className="plain-link" />
          </p>
        </div>
      )}
      {signIn === null || person !== null ? null : halfWay ? (
        <SecondFactor onEntered={() => void entered()} onBack={() => goHalfWay(false)} />
      ) : (
        <>
          {signIn.citySignOn ? <ByCity to={to} /> : null}
          <ByPassword
            letters={signIn.letters}
            signUp={signIn.signUp}
            to={to}
            onEntered={() => void entered()}
            onHalfWay={() => goHalfWay(true)}
          />
        </>
      )}
      {demonstration ? <City onEntered={() => void entered()} /> : null}
    </div>
  );
}
