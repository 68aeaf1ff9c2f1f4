import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { BooksFound } from "../budget/CheckPage.tsx";
import { useLanguage } from "../language/useLanguage.ts";
import { holds, usePerson } from "../session/session.ts";
import { Failure } from "../states/Failure.tsx";
import { NoPermission } from "../states/NoPermission.tsx";
import { Waiting } from "../states/Waiting.tsx";
import { Row } from "../table/Row.tsx";
import { Table } from "../table/Table.tsx";
import { Receipts } from "./Receipts.tsx";
import { chainQuery } from "./queries.ts";
import "./audit.css";

/** What an auditor looks at: the chain of what was done, the books, the receipts of every case. */
export function AuditPage() {
  const { t } = useTranslation();
  const person = usePerson();
  return (
    <div className="frame-inner page audit">
      <title>{`${t("audit.title")} · ${t("frame.brand")}`}</title>
      <h1>{t("audit.title")}</h1>
      {holds(person, "auditor") ? (
        <>
          <Chain />
          <section aria-labelledby="books">
            <h2 id="books">{t("audit.books")}</h2>
            <BooksFound />
          </section>
          <Receipts />
        </>
      ) : (
        <NoPermission whose={t("audit.whose")} />
      )}
    </div>
  );
}

function Chain() {
  const { t } = useTranslation();
  const language = useLanguage();
  const { data, error, refetch, isFetching } = useQuery(chainQuery);
  return (
    <section aria-labelledby="chain">
      <h2 id="chain">{t("audit.chain")}</h2>
      <p className="note">{t("audit.chainNote")}</p>
      <Failure fault={error} />
      {isFetching ? <Waiting what={t("audit.verifying")} /> : null}
      {data === undefined ? null : (
        <output className="told">
          {t(data.findings.length === 0 ? "audit.holds" : "audit.broken", {
            events: data.events,
            checkpoints: data.checkpoints,
            erased: data.erased,
            count: data.findings.length,
          })}
        </output>
      )}
      {data === undefined || data.findings.length === 0 ? null : (
        <Table caption={t("audit.findings")} heads={[t("audit.event"), t("audit.what")]}>
          <tbody>
            {data.findings.map(({ kind, seq, message }) => (
              <Row key={`${kind}/${seq}`}>
                <th scope="row">{seq}</th>
                <td className="grave">{message[language]}</td>
              </Row>
            ))}
          </tbody>
        </Table>
      )}
      <button
        type="button"
        className="button button-quiet"
        disabled={isFetching}
        onClick={() => void refetch()}
      >
        {t("audit.verify")}
      </button>
    </section>
  );
}
