import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { Link, useParams, useSearchParams } from "react-router";
import { Failure } from "../states/Failure.tsx";
import { Nothing } from "../states/Nothing.tsx";
import { Waiting } from "../states/Waiting.tsx";
import { Accounts } from "./Accounts.tsx";
import { County } from "./County.tsx";
import { Names } from "./Names.tsx";
import { People } from "./People.tsx";
import { Profile } from "./Profile.tsx";
import { firmsQuery, profileQuery } from "./queries.ts";
import "../fields/fields.css";
import "./firm.css";
import { InChinese } from "../language/InChinese.tsx";

/** One firm: where it is, what it says of itself, where it is paid, who works for it. */
export function FirmPage() {
  const { t } = useTranslation();
  const { firm: id = "" } = useParams();
  const [parameters] = useSearchParams();
  const programme = parameters.get("for");
  const { data, error, refetch } = useQuery(firmsQuery);
  const { data: profile, error: noProfile } = useQuery(profileQuery(id));
  const firm = data?.firms.find((each) => each.id === id);
  const name = firm?.name ?? firm?.creditCode ?? t("firm.one");
  return (
    <div className="frame-inner page firm">
      <title>{`${name} · ${t("frame.brand")}`}</title>
      <p className="meta">
        <Link to="/firms">{t("firm.title")}</Link>
        {firm === undefined ? null : <span>{firm.creditCode}</span>}
      </p>
      <h1>
        <InChinese words={name} title />
      </h1>
      <Failure fault={error ?? noProfile} onAgain={() => void refetch()} />
      {data !== undefined && firm === undefined ? (
        <Nothing title={t("firm.notYours")}>
          <p>{t("firm.notYoursNote")}</p>
        </Nothing>
      ) : null}
      {data === undefined && error === null ? <Waiting /> : null}
      {firm === undefined || profile === undefined ? null : (
        <>
          {profile.county !== null && programme !== null ? (
            <p className="told">
              <Link to={`/apply/${programme}`}>{t("firm.goOnApplying")}</Link>
            </p>
          ) : null}
          <County firm={id} county={profile.county} />
          <Profile key={id} firm={id} profile={profile} />
          <section aria-labelledby="kept">
            <h2 id="kept">{t("firm.kept")}</h2>
            <p>
              <Link to={`/firms/${id}/assessments`}>{t("firm.seeKept")}</Link>
            </p>
          </section>
          <Accounts firm={id} name={firm.name ?? ""} />
          <People firm={id} isColleague={firm.as === "colleague"} />
          {firm.as === "colleague" ? <Names firm={id} /> : null}
        </>
      )}
    </div>
  );
}
