import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { Lead } from "../language/Lead.tsx";
import { useLanguage } from "../language/useLanguage.ts";
import { Failure } from "../states/Failure.tsx";
import { Waiting } from "../states/Waiting.tsx";
import { Row } from "../table/Row.tsx";
import { Table } from "../table/Table.tsx";
import { BudgetFrame } from "./BudgetFrame.tsx";
import { booksCheckQuery } from "./queries.ts";

/** Whether the books balance, in words. */
export function CheckPage() {
  const { t } = useTranslation();
  return (
    <BudgetFrame title={t("budget.checkTitle")} roles={["finance", "auditor"]}>
      <Lead words={t("budget.checkLead")} />
      <BooksFound />
    </BudgetFrame>
  );
}

/** What the check of the books found, and checking again. */
export function BooksFound() {
  const { t } = useTranslation();
  const language = useLanguage();
  const { data, error, refetch, isFetching } = useQuery(booksCheckQuery);
  return (
    <>
      <Failure fault={error} onAgain={() => void refetch()} />
      {isFetching ? <Waiting what={t("budget.checking")} /> : null}
      {data?.length === 0 ? <p className="told">{t("budget.balanced")}</p> : null}
      {data === undefined || data.length === 0 ? null : (
        <Table
          caption={t("budget.found", { count: data.length })}
          heads={[t("budget.where"), t("budget.whatIsWrong"), t("budget.expected"), t("budget.is")]}
        >
          <tbody>
            {data.map((each) => (
              <Row key={`${each.rule}/${each.about}`}>
                <th scope="row">{each.about}</th>
                <td className="grave">{each.message[language]}</td>
                <td>{each.expected}</td>
                <td>{each.found}</td>
              </Row>
            ))}
          </tbody>
        </Table>
      )}
      <button type="button" className="button button-quiet" onClick={() => void refetch()}>
        {t("budget.checkAgain")}
      </button>
    </>
  );
}
