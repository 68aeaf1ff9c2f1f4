import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { useLanguage } from "../language/useLanguage.ts";
import { Failure } from "../states/Failure.tsx";
import { Waiting } from "../states/Waiting.tsx";
import { Row } from "../table/Row.tsx";
import { Table } from "../table/Table.tsx";
import { exampleQuery, tablesQuery } from "./queries.ts";

/** What the tables of a study look like: an example of each to be saved and its form copied, and all columns of each. */
export function StudyTables() {
  const { t } = useTranslation();
  const language = useLanguage();
  const { data: tables = [], error } = useQuery(tablesQuery);
  const { data: files = [], error: noExample, isPending } = useQuery(exampleQuery);
  return (
    <section className="study-tables" aria-labelledby="study-tables">
      <h3 id="study-tables">{t("studies.tables")}</h3>
      <Failure fault={error ?? noExample} />
      {isPending ? <Waiting what={t("studies.preparingExample")} /> : null}
      {files.length === 0 ? null : (
        <>
          <p>{t("studies.example")}</p>
          <ul className="study-examples">
            {files.map((file) => (
              <li key={file}>
                <a href={`/api/v1/studies/example/${file}`} download>
                  {file}
                </a>
              </li>
            ))}
          </ul>
        </>
      )}
      <p className="note">{t("studies.columnsNote")}</p>
      {tables.map(({ name, label, columns }) => (
        <details key={name}>
          <summary>
            {t("studies.columnsOf", { table: name, label: label[language], count: columns.length })}
          </summary>
          <Table
            caption={t("studies.columns", { table: name })}
            heads={[t("studies.column"), t("studies.means"), t("studies.holds")]}
          >
            <tbody>
              {columns.map((column) => (
                <Row key={column.name}>
                  <th scope="row">
                    <code>{column.name}</code>
                  </th>
                  <td>{column.label[language]}</td>
                  <td>
                    {column.required
                      ? t("studies.mustHold", { holds: column.holds[language] })
                      : column.holds[language]}
                  </td>
                </Row>
              ))}
            </tbody>
          </Table>
        </details>
      ))}
    </section>
  );
}
