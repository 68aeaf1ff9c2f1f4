import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { BodyChoice } from "../fields/BodyChoice.tsx";
import { InChinese } from "../language/InChinese.tsx";
import { useDates } from "../language/useDates.ts";
import { useLanguage } from "../language/useLanguage.ts";
import { useRoleName } from "../session/useRoleName.ts";
import { Failure } from "../states/Failure.tsx";
import { Nothing } from "../states/Nothing.tsx";
import { Row } from "../table/Row.tsx";
import { Table } from "../table/Table.tsx";
import { AdministrationFrame } from "./AdministrationFrame.tsx";
import { bodyQuery, membersQuery } from "./queries.ts";

/** A body: every name that it has had, and who acts or acted in it. */
export function BodiesPage() {
  const { t } = useTranslation();
  const language = useLanguage();
  const dates = useDates();
  const role = useRoleName();
  const [chosen, choose] = useState("finance-bureau");
  const { data: body, error } = useQuery(bodyQuery(chosen));
  const { data: held, error: noMembers } = useQuery(membersQuery(chosen));
  return (
    <AdministrationFrame title={t("administration.bodiesTitle")}>
      <BodyChoice id="body" label={t("administration.body")} value={chosen} onChoose={choose} />
      <Failure fault={error ?? noMembers} />
      {body === undefined ? null : (
        <Table
          caption={t("administration.names")}
          heads={[t("administration.name"), t("administration.from"), t("administration.to")]}
        >
          <tbody>
            {body.names.map((name) => (
              <Row key={`${name.zh}/${name.from}`}>
                <th scope="row">
                  <InChinese words={language === "en" ? (name.en ?? name.zh) : name.zh} />
                </th>
                <td>{name.from === null ? "—" : dates.day(name.from)}</td>
                <td>{name.to === null ? t("administration.still") : dates.day(name.to)}</td>
              </Row>
            ))}
          </tbody>
        </Table>
      )}
      {held?.members.length === 0 ? <Nothing title={t("administration.noMember")} /> : null}
      {held === undefined || held.members.length === 0 ? null : (
        <Table
          caption={t("administration.members")}
          heads={[
            t("administration.personName"),
            t("administration.role"),
            t("administration.from"),
            t("administration.to"),
          ]}
        >
          <tbody>
            {held.members.map((each) => (
              <Row key={`${each.user}/${each.role}/${each.since}`}>
                <th scope="row">
                  <InChinese words={each.name ?? each.user} />
                </th>
                <td>{role(each.role)}</td>
                <td>{dates.moment(each.since)}</td>
                <td>
                  {each.until === null ? t("administration.still") : dates.moment(each.until)}
                </td>
              </Row>
            ))}
          </tbody>
        </Table>
      )}
    </AdministrationFrame>
  );
}
