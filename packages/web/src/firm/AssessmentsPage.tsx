import { useInfiniteQuery, useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { Link, useParams } from "react-router";
import { More } from "../states/More.tsx";
import { Failure } from "../states/Failure.tsx";
import { Nothing } from "../states/Nothing.tsx";
import { Waiting } from "../states/Waiting.tsx";
import { KeptAssessment } from "./KeptAssessment.tsx";
import { firmsQuery, keptQuery } from "./queries.ts";
import "../fields/fields.css";
import "./firm.css";
import { Lead } from "../language/Lead.tsx";
import { InChinese } from "../language/InChinese.tsx";

/** The assessments that a firm keeps: what each came to, and whether the rules have changed since. */
export function AssessmentsPage() {
  const { t } = useTranslation();
  const { firm = "" } = useParams();
  const { data: mine } = useQuery(firmsQuery);
  const list = useInfiniteQuery(keptQuery(firm));
  const name = mine?.firms.find(({ id }) => id === firm)?.name ?? t("firm.one");
  const kept = list.data?.pages.flatMap(({ assessments }) => assessments) ?? [];
  return (
    <div className="frame-inner page">
      <title>{`${t("firm.kept")} · ${t("frame.brand")}`}</title>
      <p className="meta">
        <Link to="/firms">{t("firm.title")}</Link>
        <Link to={`/firms/${firm}`}>
          <InChinese words={name} />
        </Link>
      </p>
      <h1>{t("firm.kept")}</h1>
      <Lead words={t("firm.keptNote")} />
      <Failure fault={list.error} onAgain={() => void list.refetch()} />
      {list.isPending ? <Waiting /> : null}
      {list.isSuccess && kept.length === 0 ? (
        <Nothing title={t("firm.keptNone")}>
          <p>{t("firm.keptNoneNote")}</p>
          <p>
            <Link className="button" to="/calculate">
              {t("firm.toCalculator")}
            </Link>
          </p>
        </Nothing>
      ) : null}
      <ul className="firms">
        {kept.map((each) => (
          <KeptAssessment key={each.id} firm={firm} kept={each} />
        ))}
      </ul>
      <More list={list} words={t("firm.moreKept")} />
    </div>
  );
}
