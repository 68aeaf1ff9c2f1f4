import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import type { StudyBody } from "../api/bodies.ts";
import { rulebookQuery } from "../api/queries.ts";
import { InChinese } from "../language/InChinese.tsx";
import { useLanguage } from "../language/useLanguage.ts";
import { Row } from "../table/Row.tsx";
import { Table } from "../table/Table.tsx";
import { differs, useSaidTally } from "./useSaidTally.ts";

type Effects = NonNullable<StudyBody["result"]>["readings"];

type Standings = Pick<NonNullable<Effects[number]["tally"]>, "standings">;
const gainersOf = ({ standings }: Standings) => standings.gains + standings["may-gain"];
const losersOf = ({ standings }: Standings) => standings.loses + standings["may-lose"];

/** What each other reading of doubtful words would come to over all firms, those that move money; nothing where it was not asked. */
export function ReadingEffects({ readings }: { readonly readings: Effects }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const say = useSaidTally();
  const { data: rulebook } = useQuery(rulebookQuery);
  if (readings.length === 0) return null;
  const moving = readings.filter(
    ({ tally }) =>
      tally === null ||
      differs(tally.before, tally.after) ||
      gainersOf(tally) + losersOf(tally) > 0,
  );
  // One that is not worked out here is listed, and not counted.
  const count = moving.filter(({ tally }) => tally !== null).length;
  return (
    <details open>
      <summary>{t("studies.readings", { count, all: readings.length })}</summary>
      <p className="note">{t("studies.readingsNote")}</p>
      {moving.length === 0 ? null : (
        <Table
          caption={t("studies.readingsTable")}
          heads={[
            t("studies.reading"),
            { figure: t("studies.inForce") },
            { figure: t("studies.otherwise") },
            { figure: t("studies.gainers") },
            { figure: t("studies.losers") },
          ]}
        >
          <tbody>
            {moving.map(({ interpretation, reading, tally }) => {
              const one = rulebook?.interpretations.find(({ id }) => id === interpretation);
              const taken = one?.readings.find(({ id }) => id === reading);
              return (
                <Row key={`${interpretation} ${reading}`}>
                  <th scope="row">
                    <InChinese title words={one?.title[language] ?? interpretation} />
                    <p className="note">
                      <InChinese title words={taken?.label[language] ?? reading} />
                    </p>
                  </th>
                  {tally === null ? (
                    <td colSpan={4}>{t("studies.needsSearch")}</td>
                  ) : (
                    <td className="figure">{say.range(tally.before)}</td>
                  )}
                  {tally === null ? null : <td className="figure">{say.range(tally.after)}</td>}
                  {tally === null ? null : (
                    <td className="figure studies-count">{gainersOf(tally)}</td>
                  )}
                  {tally === null ? null : (
                    <td className="figure studies-count">{losersOf(tally)}</td>
                  )}
                </Row>
              );
            })}
          </tbody>
        </Table>
      )}
    </details>
  );
}
