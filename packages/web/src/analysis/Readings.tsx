import type { Citation, Interpretation } from "@gongbao/engine";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import { InChinese } from "../language/InChinese.tsx";
import { withinQuotes } from "../language/nested-quotes.ts";
import { useLanguage } from "../language/useLanguage.ts";
import { useMoney } from "../money/useMoney.ts";
import { articlePath, documentPath } from "../reader/addresses.ts";
import { Row } from "../table/Row.tsx";
import { Table } from "../table/Table.tsx";
import type { ReadingEffect } from "./compare.ts";
import type { Side } from "./shifts.ts";
import { useCitedPlace } from "./useCitedPlace.ts";

/** What each other reading would come to, beside its grounds and the words that are read. */
export function Readings({
  readings,
  interpretations,
  citations,
  of,
}: {
  readonly readings: readonly ReadingEffect[];
  readonly interpretations: readonly Interpretation[];
  readonly citations: readonly Citation[];
  readonly of: "rules" | "allocation";
}) {
  const { t } = useTranslation();
  const telling = readings.filter(({ lines, problem }) => lines > 0 || problem !== null);
  const idle = readings.filter((each) => !telling.includes(each));
  const shared = { interpretations, citations, of };
  return (
    <section aria-labelledby="readings">
      <h2 id="readings">{t("analysis.readings")}</h2>
      {telling.length === 0 ? (
        <p className="note">{t("analysis.noReading")}</p>
      ) : (
        <Effects caption={t("analysis.readingsNote")} readings={telling} {...shared} />
      )}
      {idle.length === 0 ? null : (
        <details>
          <summary>{t("analysis.idle", { count: idle.length })}</summary>
          <Effects caption={t("analysis.idleNote")} readings={idle} {...shared} />
        </details>
      )}
    </section>
  );
}

function Effects({
  caption,
  readings,
  interpretations,
  citations,
  of,
}: {
  readonly caption: string;
  readonly readings: readonly ReadingEffect[];
  readonly interpretations: readonly Interpretation[];
  readonly citations: readonly Citation[];
  readonly of: "rules" | "allocation";
}) {
  const { t } = useTranslation();
  const language = useLanguage();
  const money = useMoney();
  return (
    <Table
      caption={caption}
      heads={[
        t("analysis.interpretation"),
        t("analysis.reading"),
        // An allocation's pool is the same by each: what tells them apart is who gains and who loses.
        { figure: t(of === "rules" ? "analysis.taken" : "analysis.getMore") },
        { figure: t(of === "rules" ? "analysis.other" : "analysis.getLess") },
        { figure: t(of === "rules" ? "analysis.touched" : "analysis.touchedPlaces") },
      ]}
    >
      <tbody>
        {readings.map((each) => {
          const one = interpretations.find(({ id }) => id === each.interpretation);
          const labelOf = (reading: string | undefined) =>
            one?.readings.find(({ id }) => id === reading)?.label[language] ?? reading;
          return (
            <Row key={`${each.interpretation}/${each.reading}`}>
              <th scope="row">
                <InChinese words={one?.title[language] ?? each.interpretation} />
                <p className="analysis-grounds">
                  <InChinese words={one?.why[language] ?? ""} />
                </p>
                <Cited
                  citations={(one?.citations ?? []).flatMap((at) => citations[at] ?? [])}
                  of={of}
                />
              </th>
              <td>
                <InChinese words={labelOf(each.reading) ?? ""} />
                <br />
                <small>
                  <InChinese
                    words={t("analysis.takenIs", {
                      reading: labelOf(one?.default),
                    })}
                  />
                </small>
              </td>
              {each.before === null || each.after === null
                ? [
                    <td key="why" colSpan={3}>
                      {t("analysis.notComputed", { why: each.problem })}
                    </td>,
                  ]
                : [
                    <td key="before" className="figure">
                      {each.shifts === null ? (
                        money.range(each.before)
                      ) : (
                        <Shifted side={each.shifts.more} />
                      )}
                    </td>,
                    <td key="after" className="figure">
                      {each.shifts === null ? (
                        money.range(each.after)
                      ) : (
                        <Shifted side={each.shifts.less} />
                      )}
                    </td>,
                    <td key="lines" className="figure">
                      {each.lines}
                      {each.shifts === null || each.shifts.unsure === 0 ? null : (
                        <>
                          <br />
                          <small>{t("analysis.unsure", { places: each.shifts.unsure })}</small>
                        </>
                      )}
                    </td>,
                  ]}
            </Row>
          );
        })}
      </tbody>
    </Table>
  );
}

/** What one side gains or loses in all, and who the most. */
function Shifted({ side }: { readonly side: Side | null }) {
  const { t } = useTranslation();
  const money = useMoney();
  if (side === null) return "—";
  const { sum, places, most } = side;
  return (
    <>
      {money.yuan(sum)}
      <br />
      <small>
        <InChinese
          words={t("analysis.most", { places, name: most.name, sum: money.yuan(most.sum) })}
        />
      </small>
    </>
  );
}

/** The words of the gazette that are read, each leading to where it stands. */
function Cited({
  citations,
  of,
}: {
  readonly citations: readonly Citation[];
  readonly of: "rules" | "allocation";
}) {
  const place = useCitedPlace(of);
  return citations.map((cited) => {
    const { document, article, start, quote, outside } = cited;
    return (
      <p key={`${document}/${article}/${start}`} className="analysis-grounds">
        <q lang="zh-CN">{withinQuotes(quote)}</q>{" "}
        {outside === true ? (
          <small>
            <InChinese words={place(cited)} />
          </small>
        ) : (
          <Link
            to={
              article === null
                ? `${documentPath(document)}${of === "allocation" ? "#annex" : ""}`
                : articlePath(document, article)
            }
          >
            {place(cited)}
          </Link>
        )}
      </p>
    );
  });
}
