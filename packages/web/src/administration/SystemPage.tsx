import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useDates } from "../language/useDates.ts";
import { useLanguage } from "../language/useLanguage.ts";
import { Failure } from "../states/Failure.tsx";
import { Nothing } from "../states/Nothing.tsx";
import { Row } from "../table/Row.tsx";
import { Table } from "../table/Table.tsx";
import { AdministrationFrame } from "./AdministrationFrame.tsx";
import { differencesQuery, readyQuery, versionsQuery, waitingQuery } from "./queries.ts";

const parts = {
  interpretation: "administration.partInterpretation",
  collision: "administration.partCollision",
  fact: "administration.partFact",
} as const;

const kinds = {
  added: "administration.added",
  removed: "administration.removed",
  changed: "administration.changed",
} as const;

/** Whether the server can work, the versions of its rules, and what was said of them and waits. */
export function SystemPage() {
  const { t } = useTranslation();
  const language = useLanguage();
  const dates = useDates();
  const { data: ready, error, refetch } = useQuery(readyQuery);
  const { data: rules, error: noRules } = useQuery(versionsQuery);
  const { data: waiting } = useQuery(waitingQuery);
  const [from, setFrom] = useState("");
  const now = rules?.versions.find(({ current }) => current)?.hash ?? "";
  const { data: differences, error: noDifferences } = useQuery(differencesQuery(from, now));
  return (
    <AdministrationFrame title={t("administration.systemTitle")}>
      <Failure fault={error ?? noRules ?? noDifferences} onAgain={() => void refetch()} />
      <h2>{t("administration.readiness")}</h2>
      {ready !== undefined && ready !== null && "ready" in ready ? (
        <div className="told">
          {ready.ready ? t("administration.ready") : t("administration.notReady")}
          {ready.faults.map(({ part, message }) => (
            <p key={part}>{message[language]}</p>
          ))}
        </div>
      ) : null}
      <h2>{t("administration.versions")}</h2>
      <Table
        caption={t("administration.versionsNote")}
        heads={[
          t("administration.version"),
          t("administration.firstAt"),
          { figure: t("administration.casesUnder") },
          t("administration.compare"),
        ]}
      >
        <tbody>
          {rules?.versions.map(({ hash, firstAt, current, cases }) => (
            <Row key={hash}>
              <th scope="row">
                <code>{hash.replace("sha256:", "").slice(0, 12)}</code>{" "}
                {current ? t("administration.current") : ""}
              </th>
              <td>{dates.moment(firstAt)}</td>
              <td className="figure">{cases}</td>
              <td>
                {current ? (
                  "—"
                ) : (
                  <button type="button" className="plain-link" onClick={() => setFrom(hash)}>
                    {t("administration.withCurrent")}
                  </button>
                )}
              </td>
            </Row>
          ))}
        </tbody>
      </Table>
      {rules?.versions.length === 1 ? (
        <p className="note">{t("administration.oneVersion")}</p>
      ) : null}
      {differences === undefined ? null : (
        <Table
          caption={t("administration.differences", {
            measures: differences.measures.length,
            parameters: differences.parameters.length,
            others: differences.others.length,
          })}
          heads={[
            t("administration.what"),
            t("administration.kind"),
            t("administration.before"),
            t("administration.after"),
          ]}
        >
          <tbody>
            {differences.measures.map(({ id, title, kind }) => (
              <Row key={`m/${id}`}>
                <th scope="row">{title[language]}</th>
                <td>{t(kinds[kind])}</td>
                <td>—</td>
                <td>—</td>
              </Row>
            ))}
            {differences.parameters.map(({ id, words, kind, before, after }) => (
              <Row key={`p/${id}`}>
                <th scope="row">
                  <span lang="zh-CN">{words}</span> <small>{id}</small>
                </th>
                <td>{t(kinds[kind])}</td>
                <td>{before ?? "—"}</td>
                <td>{after ?? "—"}</td>
              </Row>
            ))}
            {differences.others.map(({ part, id, title, kind, before, after }) => (
              <Row key={`${part}/${id}`}>
                <th scope="row">
                  {title[language]} <small>{t(parts[part])}</small>
                </th>
                <td>{t(kinds[kind])}</td>
                <td>{before === null ? "—" : before[language]}</td>
                <td>{after === null ? "—" : after[language]}</td>
              </Row>
            ))}
          </tbody>
        </Table>
      )}
      <h2>{t("administration.waiting")}</h2>
      {waiting?.corrections.length === 0 ? <Nothing title={t("administration.noneWaits")} /> : null}
      <ul className="administration-people">
        {waiting?.corrections.map(({ id, words, measure, at }) => (
          <li key={id}>
            <p>
              {words}
              <br />
              <small>
                {measure} · {dates.moment(at)}
              </small>
            </p>
          </li>
        ))}
      </ul>
    </AdministrationFrame>
  );
}
