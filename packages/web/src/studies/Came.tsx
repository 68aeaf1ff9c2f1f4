import { writeYuan } from "@gongbao/engine";
import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import type { StudyBody } from "../api/bodies.ts";
import { rulebookQuery } from "../api/queries.ts";
import { InChinese } from "../language/InChinese.tsx";
import { fenOf } from "../budget/sums.ts";
import { useLanguage } from "../language/useLanguage.ts";
import { CountyMap } from "../map/CountyMap.tsx";
import { useNamedBody } from "../people/useNamedBody.ts";
import { Row } from "../table/Row.tsx";
import { Table } from "../table/Table.tsx";
import { ReadingEffects } from "./ReadingEffects.tsx";
import { Standings } from "./Standings.tsx";
import { StudyFiles } from "./StudyFiles.tsx";
import { differs, useSaidTally } from "./useSaidTally.ts";

type Result = NonNullable<StudyBody["result"]>;

/** By how much an end of what awards come to moves, in yuan. */
const moved = ({ before, after }: Pick<Result["all"], "before" | "after">, end: "min" | "max") =>
  writeYuan(fenOf(after[end]) - fenOf(before[end]));

/** What a study came to: cost, who gains and who loses, by county, industry, size and measure, and the files. */
export function Came({
  study,
  result: { all, by, measures, readings, rejected },
}: {
  readonly study: StudyBody;
  readonly result: Result;
}) {
  const { t } = useTranslation();
  const language = useLanguage();
  const say = useSaidTally();
  const named = useNamedBody();
  const placeOf = (place: string) => named(place).name;
  const { data: rulebook } = useQuery(rulebookQuery);
  const titleOf = (id: string) =>
    rulebook?.measures.find((measure) => measure.id === id)?.title[language] ?? id;
  // What no moved figure bears on differs by nothing: all that a total's difference is of stands here.
  const touched = measures.filter(
    ({ before, after, difference: { min, max } }) =>
      differs(before, after) || min !== "0.00" || max !== "0.00",
  );
  // What has no upper limit is in neither end, and its difference is not to be said.
  const isOpen = all.difference.min === null || all.difference.max === null;
  const counties = by.find(({ column }) => column === "county");
  return (
    <>
      <dl className="studies-sums">
        <div>
          <dt>{t("studies.inForce")}</dt>
          <dd>{say.range(all.before)}</dd>
        </div>
        <div>
          <dt>{t("studies.then")}</dt>
          <dd>{say.range(all.after)}</dd>
        </div>
        <div>
          <dt>{t("studies.difference")}</dt>
          <dd>
            {say.difference(all.difference)}
            {all.difference.min === all.difference.max ? null : (
              <small>
                {t(isOpen ? "studies.endsMoveOpen" : "studies.endsMove", {
                  least: say.signed(moved(all, "min")),
                  most: say.signed(moved(all, "max")),
                })}
              </small>
            )}
          </dd>
        </div>
        <div>
          <dt>{t("studies.known", { count: all.known.holders })}</dt>
          <dd>
            {say.signed(all.known.difference)}
            {all.known.holders === all.holders ? null : (
              <small>{t("studies.others", { count: all.holders - all.known.holders })}</small>
            )}
          </dd>
        </div>
      </dl>
      <Standings standings={all.standings} holders={all.holders} />
      {rejected.rows > 0 ? <p className="note">{t("studies.rejected", rejected)}</p> : null}
      {counties === undefined ? null : (
        <CountyMap
          title={t(isOpen ? "studies.mapWithoutOpen" : "studies.map")}
          figures={
            new Map(
              counties.values.flatMap((each) =>
                each.value === null ? [] : [[each.value, moved(each, "max")]],
              ),
            )
          }
          nameOf={placeOf}
          say={say.signed}
        />
      )}
      {by.map(({ column, label, values }) => (
        <details key={column} open={column === "county"}>
          <summary>
            {t("studies.groups", { column: label[language], count: values.length })}
          </summary>
          <Table
            caption={label[language]}
            heads={[
              label[language],
              { figure: t("studies.holders") },
              { figure: t("studies.inForce") },
              { figure: t("studies.then") },
              { figure: t("studies.difference") },
              { figure: t("studies.knownDifference") },
              { figure: t("studies.gainers") },
              { figure: t("studies.losers") },
            ]}
          >
            <tbody>
              {values.map((group) => (
                <Row key={group.value ?? ""}>
                  <th scope="row">
                    {group.label?.[language] ??
                      (group.value === null ? (
                        t("studies.notKnown")
                      ) : (
                        <InChinese title words={placeOf(group.value)} />
                      ))}
                  </th>
                  <td className="figure studies-count">{group.holders}</td>
                  <td className="figure">{say.range(group.before)}</td>
                  <td className="figure">{say.range(group.after)}</td>
                  <td className="figure">{say.difference(group.difference)}</td>
                  <td className="figure">{say.signed(group.known.difference)}</td>
                  <td className="figure studies-count">
                    {group.standings.gains + group.standings["may-gain"]}
                  </td>
                  <td className="figure studies-count">
                    {group.standings.loses + group.standings["may-lose"]}
                  </td>
                </Row>
              ))}
            </tbody>
          </Table>
        </details>
      ))}
      <p className="note">{t("studies.withoutOpen")}</p>
      {touched.length === 0 ? (
        <p className="note">{t("studies.nothingDiffers")}</p>
      ) : (
        <Table
          caption={t("studies.byMeasure")}
          heads={[
            t("studies.measure"),
            { figure: t("studies.holders") },
            { figure: t("studies.inForce") },
            { figure: t("studies.then") },
            { figure: t("studies.difference") },
            { figure: t("studies.knownDifference") },
          ]}
        >
          <tbody>
            {touched.map((each) => (
              <Row key={each.measure}>
                <th scope="row">
                  <InChinese title words={titleOf(each.measure)} />
                </th>
                <td className="figure studies-count">{each.holders}</td>
                <td className="figure">{say.range(each.before)}</td>
                <td className="figure">{say.range(each.after)}</td>
                <td className="figure">{say.difference(each.difference)}</td>
                <td className="figure">{say.signed(each.known.difference)}</td>
              </Row>
            ))}
          </tbody>
        </Table>
      )}
      <ReadingEffects readings={readings} />
      <StudyFiles study={study} />
    </>
  );
}
