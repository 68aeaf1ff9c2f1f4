import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import type { StudyBody } from "../api/bodies.ts";
import { rulebookQuery } from "../api/queries.ts";
import { InChinese } from "../language/InChinese.tsx";
import { useLanguage } from "../language/useLanguage.ts";
import { useNamedBody } from "../people/useNamedBody.ts";
import { Row } from "../table/Row.tsx";
import { Table } from "../table/Table.tsx";
import { ReadingEffects } from "./ReadingEffects.tsx";
import { StudyFiles } from "./StudyFiles.tsx";
import { useSaidTally } from "./useSaidTally.ts";

/** What all measures cost under the rules in force, where no figure was moved: in all, by group and by measure. */
export function Costs({
  study,
  result: { all, by, measures, readings, rejected },
}: {
  readonly study: StudyBody;
  readonly result: NonNullable<StudyBody["result"]>;
}) {
  const { t } = useTranslation();
  const language = useLanguage();
  const say = useSaidTally();
  const named = useNamedBody();
  const { data: rulebook } = useQuery(rulebookQuery);
  const titleOf = (id: string) =>
    rulebook?.measures.find((measure) => measure.id === id)?.title[language] ?? id;
  const heads = [{ figure: t("studies.holders") }, { figure: t("studies.inForce") }];
  return (
    <>
      <dl className="studies-sums">
        <div>
          <dt>{t("studies.inForceOf", { count: all.holders })}</dt>
          <dd>{say.range(all.before)}</dd>
        </div>
      </dl>
      <p className="note">{t("studies.noReform")}</p>
      <p className="note">{t("studies.rowsContest")}</p>
      {rejected.rows > 0 ? <p className="note">{t("studies.rejected", rejected)}</p> : null}
      {by.map(({ column, label, values }) => (
        <details key={column} open={column === "county"}>
          <summary>
            {t("studies.groups", { column: label[language], count: values.length })}
          </summary>
          <Table caption={label[language]} heads={[label[language], ...heads]}>
            <tbody>
              {values.map((group) => (
                <Row key={group.value ?? ""}>
                  <th scope="row">
                    {group.value === null ? (
                      t("studies.notKnown")
                    ) : (
                      <InChinese title words={group.label?.[language] ?? named(group.value).name} />
                    )}
                  </th>
                  <td className="figure studies-count">{group.holders}</td>
                  <td className="figure">{say.range(group.before)}</td>
                </Row>
              ))}
            </tbody>
          </Table>
        </details>
      ))}
      <Table caption={t("studies.ofMeasures")} heads={[t("studies.measure"), ...heads]}>
        <tbody>
          {measures.map(({ measure, holders, before }) => (
            <Row key={measure}>
              <th scope="row">
                <InChinese title words={titleOf(measure)} />
              </th>
              <td className="figure studies-count">{holders}</td>
              <td className="figure">{say.range(before)}</td>
            </Row>
          ))}
        </tbody>
      </Table>
      <ReadingEffects readings={readings} />
      <StudyFiles study={study} />
    </>
  );
}
