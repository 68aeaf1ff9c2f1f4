import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import { Chart } from "../chart/Chart.tsx";
import { useBodyName } from "../fields/BodyChoice.tsx";
import { useLanguage } from "../language/useLanguage.ts";
import { useMoney } from "../money/useMoney.ts";
import { holds, usePerson } from "../session/session.ts";
import { Failure } from "../states/Failure.tsx";
import { Nothing } from "../states/Nothing.tsx";
import { Waiting } from "../states/Waiting.tsx";
import { Row } from "../table/Row.tsx";
import { Table } from "../table/Table.tsx";
import { useIsNarrow } from "../table/useIsNarrow.ts";
import { Downloads } from "../files/Downloads.tsx";
import { BudgetFrame } from "./BudgetFrame.tsx";
import { OpenLine } from "./OpenLine.tsx";
import { linesQuery } from "./queries.ts";
import { useMayRead } from "./useMayRead.ts";
import { sumOf } from "./sums.ts";
import { InChinese } from "../language/InChinese.tsx";

const parts = ["paid", "inTransit", "committed", "available"] as const;

/** What is left stands back behind what is spent or promised. */
const colors = ["#22384c", "#8a5300", "#1f6b3a", "#c3cad1"];

/** The lines of a year: what each was given, what is promised, on its way, paid and left. */
export function BudgetPage() {
  const { t } = useTranslation();
  const money = useMoney();
  const language = useLanguage();
  const narrow = useIsNarrow();
  const name = useBodyName();
  const person = usePerson();
  const mayRead = useMayRead();
  const { data, error, refetch } = useQuery({ ...linesQuery, enabled: mayRead });
  const years = [...new Set((data ?? []).map(({ year }) => year))].toSorted((a, b) => b - a);
  const [chosen, choose] = useState<number | null>(null);
  const year = chosen ?? years[0] ?? 2019;
  const lines = (data ?? []).filter((line) => line.year === year);
  // Chinese counts money in 万元, English in millions.
  const unit = language === "zh" ? 10_000 : 1_000_000;
  const option = {
    color: colors,
    legend: { top: 0, left: 0 },
    grid: { left: 8, right: 24, top: 60, bottom: 8, containLabel: true },
    tooltip: { trigger: "axis" as const, renderMode: "richText" as const },
    xAxis: { type: "value" as const, splitNumber: 3, axisLabel: { hideOverlap: true } },
    yAxis: {
      type: "category" as const,
      inverse: true,
      data: lines.map(({ title, payer }) => `${title}\n${name(payer)}`),
      axisLabel: {
        width: narrow ? 150 : 320,
        overflow: "break" as const,
        lineHeight: 15,
        fontSize: 11,
      },
    },
    series: parts.map((part) => ({
      type: "bar" as const,
      stack: "line",
      name: t(`budget.${part}`),
      data: lines.map((line) => Number(line[part]) / unit),
    })),
  };
  const total = (part: "appropriated" | (typeof parts)[number]) =>
    money.yuan(sumOf(lines.map((line) => line[part])));
  return (
    <BudgetFrame title={t("budget.title")}>
      <Failure fault={error} onAgain={() => void refetch()} />
      {data === undefined && error === null ? <Waiting /> : null}
      {data === undefined ? null : (
        <>
          <div className="budget-head">
            <div className="entry">
              <label htmlFor="budget-year">{t("budget.year")}</label>
              <select
                id="budget-year"
                value={year}
                onChange={(event) => choose(Number(event.target.value))}
              >
                {(years.length === 0 ? [year] : years).map((each) => (
                  <option key={each}>{each}</option>
                ))}
              </select>
            </div>
            <p>
              <Downloads list="/api/v1/budget/lines" filters={{ year: String(year) }} />
            </p>
          </div>
          {lines.length === 0 ? (
            <Nothing title={t("budget.noLine")}>
              <p>{t("budget.noLineNote")}</p>
            </Nothing>
          ) : (
            <>
              <Table
                caption={t("budget.linesOf", { year })}
                heads={[
                  t("budget.line"),
                  t("budget.payer"),
                  { figure: t("budget.appropriated") },
                  { figure: t("budget.committed") },
                  { figure: t("budget.inTransit") },
                  { figure: t("budget.paid") },
                  { figure: t("budget.available") },
                ]}
              >
                <tbody>
                  {lines.map((line) => (
                    <Row key={line.code}>
                      <th scope="row">
                        <Link to={`/budget/lines/${line.code}/${line.year}`}>
                          <InChinese words={line.title} />
                        </Link>
                        <br />
                        <small>
                          {`${t("budget.code")} ${line.code}`}
                          {line.closedAt === null ? "" : ` · ${t("budget.closed")}`}
                        </small>
                      </th>
                      <td>{name(line.payer)}</td>
                      <td className="figure">{money.yuan(line.appropriated)}</td>
                      <td className="figure">{money.yuan(line.committed)}</td>
                      <td className="figure">{money.yuan(line.inTransit)}</td>
                      <td className="figure">{money.yuan(line.paid)}</td>
                      <td className="figure">{money.yuan(line.available)}</td>
                    </Row>
                  ))}
                </tbody>
                <tfoot>
                  <Row>
                    <th scope="row" colSpan={2}>
                      {t("budget.total")}
                    </th>
                    <td className="figure">{total("appropriated")}</td>
                    <td className="figure">{total("committed")}</td>
                    <td className="figure">{total("inTransit")}</td>
                    <td className="figure">{total("paid")}</td>
                    <td className="figure">{total("available")}</td>
                  </Row>
                </tfoot>
              </Table>
              <Chart
                title={t("budget.chart", { year })}
                summary={t("budget.chartSummary", {
                  appropriated: total("appropriated"),
                  paid: total("paid"),
                  left: total("available"),
                })}
                option={option}
                height={Math.max(220, 100 + lines.length * (narrow ? 64 : 34))}
              >
                <Table
                  caption={t("budget.chartTable")}
                  heads={[
                    t("budget.line"),
                    ...parts.map((part) => ({ figure: t(`budget.${part}`) })),
                  ]}
                >
                  <tbody>
                    {lines.map((line) => (
                      <Row key={line.code}>
                        <th scope="row">
                          <InChinese words={line.title} />
                        </th>
                        {parts.map((part) => (
                          <td key={part} className="figure">
                            {money.yuan(line[part])}
                          </td>
                        ))}
                      </Row>
                    ))}
                  </tbody>
                </Table>
              </Chart>
            </>
          )}
          {holds(person, "finance") ? <OpenLine /> : null}
        </>
      )}
    </BudgetFrame>
  );
}
