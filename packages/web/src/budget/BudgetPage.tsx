import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import { Chart } from "../chart/Chart.tsx";
import { atItsEnd, heightOf, namedBars } from "../chart/named-bars.ts";
import { useBodyName } from "../fields/BodyChoice.tsx";
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
import { YearChoice } from "./YearChoice.tsx";
import { useMayRead } from "./useMayRead.ts";
import { sumOf } from "./sums.ts";
import { InChinese } from "../language/InChinese.tsx";

const parts = ["paid", "inTransit", "committed", "available"] as const;

/** What is left stands back behind what is spent or promised. */
const colors = ["#22384c", "#8a5300", "#1f6b3a", "#c3cad1"];

/** Two lines of the legend on a phone. */
const legendHeight = 56;

/** The lines of a year: what each was given, what is promised, on its way, paid and left. */
export function BudgetPage() {
  const { t } = useTranslation();
  const money = useMoney();
  const narrow = useIsNarrow();
  const name = useBodyName();
  const person = usePerson();
  const mayRead = useMayRead();
  const { data, error, refetch } = useQuery({ ...linesQuery, enabled: mayRead });
  const years = [...new Set((data ?? []).map(({ year }) => year))].toSorted((a, b) => b - a);
  const [chosen, choose] = useState<number | null>(null);
  const year = chosen ?? years[0] ?? 2019;
  const lines = (data ?? []).filter((line) => line.year === year);
  const last = parts.at(-1);
  const option = {
    color: colors,
    legend: { top: 0, left: 0 },
    tooltip: {
      trigger: "axis" as const,
      renderMode: "richText" as const,
      valueFormatter: (value: unknown) => money.yuan(Number(value).toFixed(2)),
    },
    ...namedBars(
      lines.map(({ title, payer }) => `${title} · ${name(payer)}`),
      { narrow, above: legendHeight },
    ),
    series: parts.map((part) => ({
      type: "bar" as const,
      stack: "line",
      barWidth: 14,
      name: t(`budget.${part}`),
      data: lines.map((line) => Number(line[part])),
      ...(part === last && {
        label: atItsEnd((at) => money.yuan(lines[at]?.appropriated ?? "0.00")),
      }),
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
            <YearChoice id="budget-year" years={years} year={year} onChoose={choose} />
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
                          <InChinese words={line.title} title />
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
                  committed: total("committed"),
                  inTransit: total("inTransit"),
                  paid: total("paid"),
                  left: total("available"),
                })}
                option={option}
                height={heightOf(lines.length, legendHeight)}
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
                          <InChinese words={line.title} title />
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
