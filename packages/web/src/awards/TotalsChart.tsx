import { useCallback, useMemo } from "react";
import { useTranslation } from "react-i18next";
import { Chart } from "../chart/Chart.tsx";
import type { ChartOption } from "../chart/draw.ts";
import { atItsEnd, heightOf, namedBars } from "../chart/named-bars.ts";
import { languageTags } from "../language/language.ts";
import { useLanguage } from "../language/useLanguage.ts";
import { useMoney } from "../money/useMoney.ts";
import { useNamedBody } from "../people/useNamedBody.ts";
import { useIsNarrow } from "../table/useIsNarrow.ts";
import { type Grouping, type Total, largest } from "./totals.ts";

const titleKeys = {
  measure: "awards.byMeasure",
  month: "awards.byMonth",
  county: "awards.byCounty",
  payer: "awards.byPayer",
} as const;

const headKeys = {
  measure: "awards.measure",
  month: "awards.month",
  county: "awards.county",
  payer: "awards.payer",
} as const;

/** The bars fit the page: the largest so many, the rest in the table. */
const mostBars = 10;

/** What was paid by measure, month, county or payer: a picture, and the figures as a table. */
export function TotalsChart({
  by,
  totals,
}: {
  readonly by: Grouping;
  readonly totals: readonly Total[];
}) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { yuan } = useMoney();
  const named = useNamedBody();
  const narrow = useIsNarrow();
  const notSaid = t("awards.notSaid");
  const wordsOf = useCallback(
    ({ id, words }: Total) =>
      id === "" ? notSaid : by === "payer" ? named(words.zh).name : words[language],
    [notSaid, language, by, named],
  );
  const bars = useMemo(() => (by === "month" ? totals : totals.slice(0, mostBars)), [by, totals]);
  const option = useMemo<ChartOption>(
    () => ({
      ...namedBars(bars.map(wordsOf), { narrow }),
      series: [
        {
          type: "bar",
          barWidth: 14,
          data: bars.map(({ paid }) => Number(paid)),
          label: atItsEnd((at) => yuan(bars[at]?.paid ?? "0.00")),
        },
      ],
    }),
    [bars, narrow, wordsOf, yuan],
  );
  const most = largest(totals);
  const [first] = most;
  if (first === undefined) return null;
  return (
    <Chart
      title={t(titleKeys[by])}
      summary={t(most.length > 1 ? "awards.mostInEach" : "awards.mostIn", {
        what: new Intl.ListFormat(languageTags[language]).format(most.map(wordsOf)),
        sum: yuan(first.paid),
      })}
      option={option}
      height={heightOf(bars.length)}
    >
      <table className="rows">
        <thead>
          <tr>
            <th scope="col">{t(headKeys[by])}</th>
            <th scope="col" className="rows-number">
              {t("awards.awards")}
            </th>
            <th scope="col" className="rows-number">
              {t("awards.paid")}
            </th>
          </tr>
        </thead>
        <tbody>
          {totals.map((total) => (
            <tr key={total.id}>
              <th scope="row">{wordsOf(total)}</th>
              <td className="rows-number">{total.awards}</td>
              <td className="rows-number">{yuan(total.paid)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Chart>
  );
}
