import { useLanguage } from "../language/useLanguage.ts";
import { withBrackets } from "../language/brackets.ts";
import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import { useDates } from "../language/useDates.ts";
import { useMoney } from "../money/useMoney.ts";
import { bodiesWhere, holds, usePerson } from "../session/session.ts";
import { Failure } from "../states/Failure.tsx";
import { Nothing } from "../states/Nothing.tsx";
import { Waiting } from "../states/Waiting.tsx";
import { Row } from "../table/Row.tsx";
import { Table } from "../table/Table.tsx";
import { Downloads } from "../files/Downloads.tsx";
import { BudgetFrame } from "./BudgetFrame.tsx";
import { claimsQuery, linesQuery, paymentsQuery } from "./queries.ts";
import { useMayRead } from "./useMayRead.ts";
import { less } from "./sums.ts";
import { InChinese } from "../language/InChinese.tsx";

const states = ["failed", "under-way", "arrived"] as const;
const words = {
  failed: "budget.failed",
  "under-way": "budget.underWay",
  arrived: "budget.arrived",
} as const;

/** Payments that came back, that are on their way, that arrived; what is claimed back and what came of it. */
export function PaymentsPage() {
  const { t } = useTranslation();
  const language = useLanguage();
  const money = useMoney();
  const dates = useDates();
  const person = usePerson();
  const mayRead = useMayRead();
  const { data, error, refetch } = useQuery({ ...paymentsQuery, enabled: mayRead });
  const { data: lines } = useQuery({ ...linesQuery, enabled: mayRead });
  const payers = new Set(
    bodiesWhere(person, ["finance", "paymaster"]).map(({ bodyName }) => bodyName[language]),
  );
  const titleOf = (code: string, year: number) =>
    lines?.find((line) => line.code === code && line.year === year)?.title ?? null;
  return (
    <BudgetFrame title={t("budget.paymentsTitle")}>
      {/* Auditors see those of all; who looks after a body's money sees its own. */}
      {holds(person, "auditor") || payers.size === 0 ? null : (
        <p className="note">
          {t("budget.paymentsOf", { bodies: [...payers].join(language === "zh" ? "、" : ", ") })}
        </p>
      )}
      <p>
        <Downloads list="/api/v1/budget/payments" />
      </p>
      <Failure fault={error} onAgain={() => void refetch()} />
      {data === undefined && error === null ? <Waiting /> : null}
      {data === undefined
        ? null
        : states.map((state) => {
            const rows = data.filter((each) => each.state === state);
            return (
              <section key={state} className="budget-payments">
                {rows.length === 0 ? (
                  <>
                    <h2>{t(words[state])}</h2>
                    <p className="note">{t("budget.noPayment")}</p>
                  </>
                ) : (
                  <Table
                    caption={withBrackets(t(words[state]), rows.length, language)}
                    heads={[
                      t("budget.order"),
                      t("budget.payee"),
                      t("budget.line"),
                      { figure: t("budget.amount") },
                      t("budget.sentAt"),
                      t("budget.bankSays"),
                    ]}
                  >
                    <tbody>
                      {rows.map((row) => (
                        <Row key={row.number}>
                          <th scope="row" className="budget-order">
                            <Link className="whole" to={`/cases/${row.case}`}>
                              {row.number}
                            </Link>
                          </th>
                          <td>
                            <InChinese words={row.payee} />
                          </td>
                          <td>
                            <Link to={`/budget/lines/${row.line}/${row.year}`}>
                              <InChinese words={titleOf(row.line, row.year) ?? row.line} title />
                            </Link>
                            <br />
                            <small>{t("budget.ofYear", { year: row.year })}</small>
                          </td>
                          <td className="figure">{money.yuan(row.amount)}</td>
                          <td className="whole">{dates.moment(row.madeAt)}</td>
                          <td>
                            {row.settledAt === null ? (
                              t("budget.noAnswer")
                            ) : (
                              <>
                                <InChinese words={row.words ?? ""} />
                                <br />
                                <small>{dates.moment(row.settledAt)}</small>
                              </>
                            )}
                          </td>
                        </Row>
                      ))}
                    </tbody>
                  </Table>
                )}
              </section>
            );
          })}
      <Claims />
    </BudgetFrame>
  );
}

function Claims() {
  const { t } = useTranslation();
  const money = useMoney();
  const dates = useDates();
  const mayRead = useMayRead();
  const { data, error, refetch } = useQuery({ ...claimsQuery, enabled: mayRead });
  return (
    <section aria-labelledby="claims">
      <h2 id="claims">{t("budget.claims")}</h2>
      <Failure fault={error} onAgain={() => void refetch()} />
      {data?.length === 0 ? <Nothing title={t("budget.noClaim")} /> : null}
      {data === undefined || data.length === 0 ? null : (
        <Table
          caption={t("budget.claimsNote")}
          heads={[
            t("budget.case"),
            t("budget.payee"),
            t("budget.since"),
            { figure: t("budget.claimed") },
            { figure: t("budget.back") },
            { figure: t("budget.outstanding") },
          ]}
        >
          <tbody>
            {data.map((each) => (
              <Row key={each.case}>
                <th scope="row">
                  <Link className="whole" to={`/cases/${each.case}`}>
                    {each.case}
                  </Link>
                </th>
                <td>
                  <InChinese words={each.applicant} />
                </td>
                <td className="whole">{dates.moment(each.since)}</td>
                <td className="figure">{money.yuan(each.claimed)}</td>
                <td className="figure">{money.yuan(each.back)}</td>
                <td className="figure">{money.yuan(less(each.claimed, each.back))}</td>
              </Row>
            ))}
          </tbody>
        </Table>
      )}
    </section>
  );
}
