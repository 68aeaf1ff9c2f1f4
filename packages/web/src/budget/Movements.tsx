import { useInfiniteQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import { useDates } from "../language/useDates.ts";
import { useMoney } from "../money/useMoney.ts";
import { More } from "../states/More.tsx";
import { Failure } from "../states/Failure.tsx";
import { Nothing } from "../states/Nothing.tsx";
import { Waiting } from "../states/Waiting.tsx";
import { Row } from "../table/Row.tsx";
import { Table } from "../table/Table.tsx";
import { movementsQuery } from "./queries.ts";
import { InChinese } from "../language/InChinese.tsx";

const kinds = {
  appropriate: "budget.moveAppropriate",
  reduce: "budget.moveReduce",
  commit: "budget.moveCommit",
  release: "budget.moveRelease",
  send: "budget.moveSend",
  confirm: "budget.moveConfirm",
  fail: "budget.moveFail",
  recover: "budget.moveRecover",
  lapse: "budget.moveLapse",
  carry: "budget.moveCarry",
} as const;

/** What comes of a case's steps has no reason of its own beside the case. */
const byItself: ReadonlySet<string> = new Set(["commit", "send"]);

/** What moved on a line, newest first, each with the case it is for. */
export function Movements({ code, year }: { readonly code: string; readonly year: number }) {
  const { t } = useTranslation();
  const money = useMoney();
  const dates = useDates();
  const list = useInfiniteQuery(movementsQuery(code, year));
  const movements = list.data?.pages.flatMap((page) => page.movements) ?? [];
  return (
    <>
      <Failure fault={list.error} onAgain={() => void list.refetch()} />
      {list.isPending ? <Waiting /> : null}
      {list.isSuccess && movements.length === 0 ? <Nothing title={t("budget.noMovement")} /> : null}
      {movements.length === 0 ? null : (
        <Table
          caption={t("budget.movements")}
          heads={[
            t("budget.movedAt"),
            t("budget.movement"),
            { figure: t("budget.amount") },
            t("budget.case"),
            t("budget.reason"),
          ]}
        >
          <tbody>
            {movements.map(({ id, at, kind, amount, case: number, reason }) => (
              <Row key={id}>
                <th scope="row">{dates.moment(at)}</th>
                <td>{t(kinds[kind])}</td>
                <td className="figure">{money.yuan(amount)}</td>
                <td>
                  {number === null ? (
                    "—"
                  ) : (
                    <Link className="whole" to={`/cases/${number}`}>
                      {number}
                    </Link>
                  )}
                </td>
                <td>
                  <InChinese words={byItself.has(kind) ? "—" : reason} />
                </td>
              </Row>
            ))}
          </tbody>
        </Table>
      )}
      <More list={list} words={t("budget.earlierMovements")} />
    </>
  );
}
