import { useQuery } from "@tanstack/react-query";
import { useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import { Failure } from "../states/Failure.tsx";
import { Nothing } from "../states/Nothing.tsx";
import { Waiting } from "../states/Waiting.tsx";
import { Row } from "../table/Row.tsx";
import { Table } from "../table/Table.tsx";
import { Steps } from "./Steps.tsx";
import { casesQuery } from "./queries.ts";
import { type RerunOutcome, rerunCase } from "./rerun.ts";
import { InChinese } from "../language/InChinese.tsx";
import { useLanguage } from "../language/useLanguage.ts";

/** Every case, its receipts run again at a click: one, or all with progress. */
export function Receipts() {
  const { t } = useTranslation();
  const language = useLanguage();
  const { data, error, refetch } = useQuery(casesQuery);
  const [outcomes, setOutcomes] = useState<ReadonlyMap<string, RerunOutcome>>(new Map());
  const [fault, setFault] = useState<unknown>(null);
  const [done, setDone] = useState<number | null>(null);
  const [shown, show] = useState<string | null>(null);
  const stop = useRef(false);
  const run = async (numbers: readonly string[]) => {
    stop.current = false;
    setFault(null);
    setDone(0);
    try {
      for (const [at, number] of numbers.entries()) {
        if (stop.current) break;
        const outcome = await rerunCase(number);
        setOutcomes((before) => new Map([...before, [number, outcome]]));
        setDone(at + 1);
      }
    } catch (cause) {
      setFault(cause);
    } finally {
      setDone(null);
    }
  };
  const wrong = [...outcomes.values()].filter((each) => each.wrong.length > 0).length;
  const withReceipt = [...outcomes.values()].filter((each) => each.receipts > 0).length;
  const without = outcomes.size - withReceipt;
  const receipts = [...outcomes.values()].reduce((sum, each) => sum + each.receipts, 0);
  return (
    <section aria-labelledby="receipts">
      <h2 id="receipts">{t("audit.receipts")}</h2>
      <p className="note">{t("audit.receiptsNote")}</p>
      <Failure fault={error ?? fault} onAgain={() => void refetch()} />
      {data === undefined && error === null ? <Waiting /> : null}
      {data?.length === 0 ? <Nothing title={t("audit.noCase")} /> : null}
      {data === undefined || data.length === 0 ? null : (
        <>
          <p className="choices">
            {done === null ? (
              <button
                type="button"
                className="button"
                onClick={() => void run(data.map(({ number }) => number))}
              >
                {t("audit.rerunAll", { count: data.length })}
              </button>
            ) : (
              <>
                <progress max={data.length} value={done} aria-label={t("audit.progress")} />
                <span>{t("audit.done", { done, all: data.length })}</span>
                <button
                  type="button"
                  className="button button-quiet"
                  onClick={() => {
                    stop.current = true;
                  }}
                >
                  {t("audit.stop")}
                </button>
              </>
            )}
          </p>
          {outcomes.size > 0 && done === null ? (
            <output className="told">
              {t(wrong === 0 ? "audit.allSame" : "audit.someDiffer", {
                cases: withReceipt,
                receipts,
                wrong,
              })}
              {without === 0 ? null : ` ${t("audit.without", { count: without })}`}
            </output>
          ) : null}
          <Table
            caption={t("audit.cases", { count: data.length })}
            heads={[t("audit.case"), t("audit.applicant"), t("audit.result"), t("audit.do")]}
          >
            <tbody>
              {data.map(({ number, title, applicantName }) => {
                const outcome = outcomes.get(number);
                return (
                  <Row key={number}>
                    <th scope="row">
                      <button
                        type="button"
                        className="plain-link"
                        aria-expanded={shown === number}
                        onClick={() => show(shown === number ? null : number)}
                      >
                        {number}
                      </button>
                      <br />
                      <small>
                        <InChinese words={title} />
                      </small>
                      {shown === number ? <Steps number={number} /> : null}
                    </th>
                    <td>
                      <InChinese words={applicantName} />
                    </td>
                    <td className={outcome && outcome.wrong.length > 0 ? "grave" : ""}>
                      {outcome === undefined
                        ? "—"
                        : outcome.wrong.length > 0
                          ? t("audit.differs", {
                              steps: outcome.wrong
                                .map(({ step }) => step)
                                .join(language === "zh" ? "、" : ", "),
                            })
                          : outcome.receipts === 0
                            ? t("audit.noReceipt")
                            : t("audit.same", { count: outcome.receipts })}
                    </td>
                    <td>
                      <button
                        type="button"
                        className="plain-link audit-rerun"
                        disabled={done !== null}
                        aria-label={`${t("audit.rerun")} ${number}`}
                        onClick={() => void run([number])}
                      >
                        {t("audit.rerun")}
                      </button>
                    </td>
                  </Row>
                );
              })}
            </tbody>
          </Table>
        </>
      )}
    </section>
  );
}
