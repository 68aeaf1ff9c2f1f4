import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import { Lead } from "../language/Lead.tsx";
import { useDates } from "../language/useDates.ts";
import { sentence } from "../language/language.ts";
import { useLanguage } from "../language/useLanguage.ts";
import { useMoney } from "../money/useMoney.ts";
import { Failure } from "../states/Failure.tsx";
import { Nothing } from "../states/Nothing.tsx";
import { Waiting } from "../states/Waiting.tsx";
import { Row } from "../table/Row.tsx";
import { Table } from "../table/Table.tsx";
import { BudgetFrame } from "./BudgetFrame.tsx";
import { type ThenLeft, isOverdue, thenLeft } from "./forecast.ts";
import { forecastQuery, linesQuery } from "./queries.ts";
import { YearChoice } from "./YearChoice.tsx";
import { useMayRead } from "./useMayRead.ts";
import { sessionQuery } from "../session/session.ts";
import { InChinese } from "../language/InChinese.tsx";

const leftKeys = {
  "at-least": "budget.atLeast",
  lacks: "budget.lacks",
  "may-lack": "budget.mayLack",
} as const;

/** What open cases would take from each line, by month, against what is left on it. */
export function ForecastPage() {
  const { t } = useTranslation();
  const language = useLanguage();
  const money = useMoney();
  const dates = useDates();
  const mayRead = useMayRead();
  const { data: session } = useQuery(sessionQuery);
  const { data: all } = useQuery({ ...linesQuery, enabled: mayRead });
  const years = [...new Set((all ?? []).map(({ year }) => year))].toSorted((a, b) => b - a);
  const [chosen, choose] = useState<number | null>(null);
  const year = chosen ?? years[0] ?? 2019;
  const { data, error, refetch } = useQuery({
    ...forecastQuery(year),
    enabled: all !== undefined,
  });
  const today = session?.today ?? "";
  const monthWords = (month: string | null): string => {
    if (month === null) return t("budget.noMonth");
    const said = dates.month(month);
    return isOverdue(month, today) ? t("budget.overdueMonth", { month: said }) : said;
  };
  const leftWords = (left: ThenLeft): string => {
    if (left.is === "unopened") return "—";
    if (left.is === "unknown") return t("budget.notKnown");
    const sum = money.yuan(left.sum);
    return left.is === "exact" ? sum : t(leftKeys[left.is], { sum });
  };
  return (
    <BudgetFrame title={t("budget.forecastTitle")}>
      <Lead words={t("budget.forecastLead")} />
      <Failure fault={error} onAgain={() => void refetch()} />
      <div className="budget-head">
        <YearChoice id="forecast-year" years={years} year={year} onChoose={choose} />
      </div>
      {data === undefined && error === null ? <Waiting /> : null}
      {data?.lines.length === 0 ? <Nothing title={t("budget.nothingOpen")} /> : null}
      {data === undefined || data.lines.length === 0 ? null : (
        <>
          <Table
            caption={t("budget.againstLeft")}
            heads={[
              t("budget.line"),
              t("budget.payer"),
              { figure: t("budget.openCases") },
              { figure: t("budget.wouldTake") },
              { figure: t("budget.available") },
              { figure: t("budget.thenLeft") },
            ]}
          >
            <tbody>
              {data.lines.map(({ code, title, payer, cases, min, max, available }) => {
                const left = thenLeft({ available, min, max });
                const isShort = left.is === "lacks" || left.is === "may-lack";
                return (
                  <Row key={code}>
                    <th scope="row">
                      <LineName code={code} year={year} title={title} />
                    </th>
                    <td>
                      <InChinese words={payer?.[language] ?? "—"} />
                    </td>
                    <td className="figure">{cases}</td>
                    <td className="figure">{sentence(money.range({ min, max }))}</td>
                    <td className="figure">{available === null ? "—" : money.yuan(available)}</td>
                    <td className={isShort ? "figure grave" : "figure"}>{leftWords(left)}</td>
                  </Row>
                );
              })}
            </tbody>
          </Table>
          <Table
            caption={t("budget.byMonth")}
            heads={[
              t("budget.month"),
              t("budget.line"),
              t("budget.payer"),
              { figure: t("budget.openCases") },
              { figure: t("budget.wouldTake") },
            ]}
          >
            <tbody>
              {data.lines
                .flatMap(({ code, title, payer, months }) =>
                  months.map((each) => ({ ...each, code, title, payer })),
                )
                .toSorted((a, b) => ((a.month ?? "9") < (b.month ?? "9") ? -1 : 1))
                .map(({ month, code, title, payer, cases, min, max }) => (
                  <Row key={`${month}/${code}`}>
                    <th scope="row">{monthWords(month)}</th>
                    <td>
                      <LineName code={code} year={year} title={title} />
                    </td>
                    <td>
                      <InChinese words={payer?.[language] ?? "—"} />
                    </td>
                    <td className="figure">{cases}</td>
                    <td className="figure">{sentence(money.range({ min, max }))}</td>
                  </Row>
                ))}
            </tbody>
          </Table>
          <p className="note">{t("budget.forecastNote")}</p>
        </>
      )}
    </BudgetFrame>
  );
}

/** A line by its title, which leads to its page; one that is not open yet has none. */
function LineName({
  code,
  year,
  title,
}: {
  readonly code: string;
  readonly year: number;
  readonly title: string | null;
}) {
  const { t } = useTranslation();
  if (title === null) return <InChinese words={t("budget.noLineOpen", { code })} />;
  return (
    <Link to={`/budget/lines/${code}/${year}`}>
      <InChinese words={title} title />
    </Link>
  );
}
