import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { Link, useParams } from "react-router";
import { useBodyName } from "../fields/BodyChoice.tsx";
import { useDates } from "../language/useDates.ts";
import { useMoney } from "../money/useMoney.ts";
import { bodiesWhere, usePerson } from "../session/session.ts";
import { Failure } from "../states/Failure.tsx";
import { Nothing } from "../states/Nothing.tsx";
import { Waiting } from "../states/Waiting.tsx";
import { BudgetFrame } from "./BudgetFrame.tsx";
import { CloseLine } from "./CloseLine.tsx";
import { Movements } from "./Movements.tsx";
import { MoveMoney } from "./MoveMoney.tsx";
import { useMayRead } from "./useMayRead.ts";
import { linesQuery } from "./queries.ts";

const parts = ["appropriated", "committed", "inTransit", "paid", "available"] as const;

/** One line of a year: what stands on it, and giving, taking back and closing. */
export function LinePage() {
  const { t } = useTranslation();
  const money = useMoney();
  const dates = useDates();
  const name = useBodyName();
  const person = usePerson();
  const { code = "", year = "" } = useParams();
  const mayRead = useMayRead();
  const { data, error, refetch } = useQuery({ ...linesQuery, enabled: mayRead });
  const line = data?.find((each) => each.code === code && String(each.year) === year);
  const mine = bodiesWhere(person, ["finance"]).some(({ body }) => body === line?.payer);
  return (
    <BudgetFrame title={line?.title ?? t("budget.line")}>
      <Failure fault={error} onAgain={() => void refetch()} />
      {data === undefined && error === null ? <Waiting /> : null}
      {data !== undefined && line === undefined ? (
        <Nothing title={t("budget.noSuchLine")}>
          <p>
            <Link to="/budget">{t("budget.toLines")}</Link>
          </p>
        </Nothing>
      ) : null}
      {line === undefined ? null : (
        <>
          <p className="meta">
            <span>{`${t("budget.code")} ${line.code}`}</span>
            <span>{t("budget.ofYear", { year: line.year })}</span>
            <span>{t("budget.paidBy", { body: name(line.payer) })}</span>
            <span>{t("budget.spentBy", { body: name(line.body) })}</span>
          </p>
          <dl className="budget-figures">
            {parts.map((part) => (
              <div key={part}>
                <dt>{t(`budget.${part}`)}</dt>
                <dd>{money.yuan(line[part])}</dd>
              </div>
            ))}
          </dl>
          {line.closedAt === null ? null : (
            <p className="told">{t("budget.closedAt", { at: dates.moment(line.closedAt) })}</p>
          )}
          {mine && line.closedAt === null ? (
            <div key={`${line.code}/${line.year}`} className="budget-moves">
              <MoveMoney line={line} way="appropriations" />
              <MoveMoney line={line} way="reductions" />
              <CloseLine line={line} />
            </div>
          ) : null}
          <Movements code={line.code} year={line.year} />
          {!mine && line.closedAt === null ? <p className="note">{t("budget.notYours")}</p> : null}
        </>
      )}
    </BudgetFrame>
  );
}
