import { type MoneyRange, writeYuan } from "@gongbao/engine";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { fenOf } from "../budget/sums.ts";
import { useMoney } from "../money/useMoney.ts";
import { Row } from "../table/Row.tsx";
import { Table } from "../table/Table.tsx";
import { type Compared, type Outcome, anyDiffers } from "./compare.ts";

/** Fields at which a fault is said; here it is only led to. */
const fields = [
  { field: "pool", anchor: "#study-pool", name: "analysis.pool" },
  { field: "rows", anchor: "#study-rows", name: "analysis.rows" },
] as const;

const who = { wins: "analysis.wins", loses: "analysis.loses", same: "analysis.same" } as const;

/** Who wins and who loses by a reform. */
export function Result({
  outcome,
  of,
  children,
}: {
  readonly outcome: Outcome;
  readonly of: "case" | "allocation";
  /** Why figures that were moved change nothing. */
  readonly children: ReactNode;
}) {
  const { t } = useTranslation();
  const money = useMoney();
  const say = (range: MoneyRange | null) => (range === null ? "—" : money.range(range));
  if (!outcome.ok) {
    return (
      <div className="failure" role="alert">
        <p className="failure-title">{t("analysis.cannot")}</p>
        <ul>
          {fields
            .filter(({ field }) => outcome.faults.some((each) => each.field === field))
            .map(({ field, anchor, name }) => (
              <li key={field}>
                <a href={anchor}>{t("analysis.mendField", { name: t(name) })}</a>
              </li>
            ))}
          {outcome.faults
            .filter(({ field }) => field === null)
            .map(({ words }) => (
              <li key={words}>{words}</li>
            ))}
        </ul>
      </div>
    );
  }
  const { total, lines } = outcome;
  const heads = [
    t("analysis.line"),
    t("analysis.csvBeforeLeast"),
    t("analysis.csvBeforeMost"),
    t("analysis.csvAfterLeast"),
    t("analysis.csvAfterMost"),
  ];
  const exact = (range: MoneyRange | null) =>
    range === null ? 0n : range.min === range.max ? fenOf(range.min) : null;
  const by = (before: MoneyRange | null, after: MoneyRange | null) => {
    const gain = fenOf(after?.max ?? "0") - fenOf(before?.max ?? "0");
    const said = t(who[gain > 0n ? "wins" : gain < 0n ? "loses" : "same"]);
    // Only what is sure on both sides is said as a sum: the ends of two ranges tell no difference.
    if (gain === 0n || exact(before) === null || exact(after) === null) return said;
    return t("analysis.byHowMuch", { said, sum: money.yuan(writeYuan(gain < 0n ? -gain : gain)) });
  };
  return (
    <section aria-labelledby="result">
      <h2 id="result">{t("analysis.result")}</h2>
      <p className="told">
        {t("analysis.total", {
          before: say(total.before),
          after: say(total.after),
          change: by(total.before, total.after),
        })}
      </p>
      {anyDiffers(lines) ? null : <p className="note">{t("analysis.noDifference")}</p>}
      {children}
      {lines.length === 0 ? null : (
        <>
          <Table
            caption={t(of === "case" ? "analysis.lines" : "analysis.shares")}
            heads={[
              t("analysis.line"),
              { figure: t("analysis.before") },
              { figure: t("analysis.after") },
              t("analysis.who"),
            ]}
          >
            <tbody>
              {lines.map(({ id, name, before, after }) => (
                <Row key={id}>
                  <th scope="row">{name}</th>
                  <td className="figure">{say(before)}</td>
                  <td className="figure">{say(after)}</td>
                  <td>{by(before, after)}</td>
                </Row>
              ))}
            </tbody>
          </Table>
          <p>
            <a href={csvOf(heads, lines)} download="gongbao-reform.csv">
              CSV
            </a>
          </p>
        </>
      )}
    </section>
  );
}

/** The lines as a file, made in the browser: a cell that begins like a formula gets an apostrophe. */
function csvOf(heads: readonly string[], lines: readonly Compared[]): string {
  const cell = (text: string) => `"${text.replace(/^[=+\-@]/u, "'$&").replaceAll('"', '""')}"`;
  const rows = lines.map(({ name, before, after }) =>
    [name, before?.min, before?.max, after?.min, after?.max].map((each) => cell(each ?? "")),
  );
  const text = [heads.map(cell), ...rows].map((row) => row.join(",")).join("\r\n");
  return `data:text/csv;charset=utf-8,${encodeURIComponent(`\uFEFF${text}`)}`;
}
