import { type Interpretation, type MoneyRange, writeYuan } from "@gongbao/engine";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { fenOf } from "../budget/sums.ts";
import { InChinese } from "../language/InChinese.tsx";
import { useLanguage } from "../language/useLanguage.ts";
import { useMoney } from "../money/useMoney.ts";
import { Row } from "../table/Row.tsx";
import { Table } from "../table/Table.tsx";
import { type Computed, Download } from "./Download.tsx";
import { type Outcome, type Taken, anyDiffers } from "./compare.ts";

/** Fields at which a fault is said; here it is only led to. */
const fields = [
  { field: "pool", anchor: "#study-pool", name: "analysis.pool" },
  { field: "rows", anchor: "#study-rows-problem", name: "analysis.places" },
] as const;

const who = { wins: "analysis.wins", loses: "analysis.loses", same: "analysis.same" } as const;

/** What the two sides are called, by what tells them apart. */
const sides = {
  figures: {
    total: "analysis.total",
    none: "analysis.noDifference",
    before: "analysis.before",
    after: "analysis.after",
  },
  readings: {
    total: "analysis.totalRead",
    none: "analysis.noDifferenceRead",
    before: "analysis.beforeRead",
    after: "analysis.afterRead",
  },
  both: {
    total: "analysis.totalBoth",
    none: "analysis.noDifferenceBoth",
    before: "analysis.beforeRead",
    after: "analysis.afterBoth",
  },
} as const;

/** Who wins and who loses by a reform, or by another reading of the words. */
export function Result({
  outcome,
  of,
  computed,
  pool,
  children,
}: {
  readonly outcome: Outcome;
  readonly of: "case" | "allocation";
  readonly computed: Computed;
  /** The sum allocated; null of a case. */
  readonly pool: string | null;
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
  const { total, lines, alters } = outcome;
  const side =
    sides[alters.readings.length === 0 ? "figures" : alters.figures ? "both" : "readings"];
  const [before, after] = [t(side.before), t(side.after)];
  const first = t(of === "case" ? "analysis.line" : "analysis.county");
  const heads = [
    first,
    ...[before, after].flatMap((what) => [
      t("analysis.csvLeast", { what }),
      t("analysis.csvMost", { what }),
    ]),
  ];
  const exact = (range: MoneyRange | null) =>
    range === null ? 0n : range.min === range.max ? fenOf(range.min) : null;
  const by = (was: MoneyRange | null, is: MoneyRange | null) => {
    const gain = fenOf(is?.max ?? "0") - fenOf(was?.max ?? "0");
    const said = t(who[gain > 0n ? "wins" : gain < 0n ? "loses" : "same"]);
    // Only what is sure on both sides is said as a sum: the ends of two ranges tell no difference.
    if (gain === 0n || exact(was) === null || exact(is) === null) return said;
    return t("analysis.byHowMuch", { said, sum: money.yuan(writeYuan(gain < 0n ? -gain : gain)) });
  };
  return (
    <section aria-labelledby="result">
      <h2 id="result">{t("analysis.result")}</h2>
      <p className="told">
        {t(side.total, {
          before: say(total.before),
          after: say(total.after),
          change: by(total.before, total.after),
        })}
      </p>
      <ReadingsApart taken={alters.readings} interpretations={computed.of.interpretations} />
      {anyDiffers(lines) ? null : <p className="note">{t(side.none)}</p>}
      {children}
      {lines.length === 0 ? null : (
        <>
          <Table
            caption={t(of === "case" ? "analysis.lines" : "analysis.shares")}
            heads={[first, { figure: before }, { figure: after }, t("analysis.who")]}
          >
            <tbody>
              {lines.map((line) => (
                <Row key={line.id}>
                  <th scope="row">
                    <InChinese words={line.name} />
                  </th>
                  <td className="figure">{say(line.before)}</td>
                  <td className="figure">{say(line.after)}</td>
                  <td>{by(line.before, line.after)}</td>
                </Row>
              ))}
            </tbody>
          </Table>
          <p>
            <Download outcome={outcome} heads={heads} computed={computed} pool={pool} />
          </p>
        </>
      )}
    </section>
  );
}

/** By which reading each side goes, where one other than the default was chosen. */
function ReadingsApart({
  taken,
  interpretations,
}: {
  readonly taken: readonly Taken[];
  readonly interpretations: readonly Interpretation[];
}) {
  const { t } = useTranslation();
  const language = useLanguage();
  if (taken.length === 0) return null;
  return (
    <ul className="note">
      {taken.map(({ interpretation, reading }) => {
        const one = interpretations.find(({ id }) => id === interpretation);
        const labelOf = (id: string | undefined) =>
          one?.readings.find((each) => each.id === id)?.label[language] ?? id;
        return (
          <li key={interpretation}>
            <InChinese
              words={t("analysis.readingsApart", {
                interpretation: one?.title[language] ?? interpretation,
                before: labelOf(one?.default),
                after: labelOf(reading),
              })}
            />
          </li>
        );
      })}
    </ul>
  );
}
