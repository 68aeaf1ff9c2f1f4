import { useQuery, useSuspenseQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { Link, useNavigate, useSearchParams } from "react-router";
import type { CaseSummaryBody } from "../api/bodies.ts";
import { Due } from "../application/Turn.tsx";
import { useStateName } from "../case/useStateName.ts";
import { holds, sessionQuery } from "../session/session.ts";
import { Failure } from "../states/Failure.tsx";
import { NoPermission } from "../states/NoPermission.tsx";
import { Nothing } from "../states/Nothing.tsx";
import { Waiting } from "../states/Waiting.tsx";
import { type Column, LongTable } from "../table/LongTable.tsx";
import { Batch } from "./Batch.tsx";
import { Filters } from "./Filters.tsx";
import { asked, queueQuery } from "./queries.ts";
import { useQueueKeys } from "./useQueueKeys.ts";
import "./queue.css";

/** One's queue: the cases that wait for oneself, what is late first; by keyboard, and many at once. */
export function QueuePage() {
  const { t } = useTranslation();
  const { person, today } = useSuspenseQuery(sessionQuery).data;
  const official = holds(
    person,
    "clerk",
    "reviewer",
    "approver",
    "finance",
    "paymaster",
    "auditor",
  );
  return (
    <div className="frame-inner page">
      <title>{`${t("frame.queue")} · ${t("frame.brand")}`}</title>
      <h1>{t("frame.queue")}</h1>
      {official ? <Queue today={today ?? ""} /> : <NoPermission whose={t("queue.officials")} />}
    </div>
  );
}

function Queue({ today }: { readonly today: string }) {
  const { t } = useTranslation();
  const nameOfState = useStateName();
  const navigate = useNavigate();
  const [address] = useSearchParams();
  const wanted = { mine: address.get("show") !== "all", state: address.get("state") ?? "" };
  const words = address.get("words")?.trim() ?? "";
  const list = useQuery(queueQuery(wanted));
  const [at, setAt] = useState(0);
  const [marked, setMarked] = useState<ReadonlySet<string>>(new Set());
  const [help, showHelp] = useState(false);
  const cases = (list.data ?? []).filter(({ number, title, applicantName }) =>
    `${number} ${title} ${applicantName}`.includes(words),
  );
  const current = Math.min(at, cases.length - 1);
  const toggle = (number: string) => {
    const next = new Set(marked);
    if (!next.delete(number)) next.add(number);
    setMarked(next);
  };
  const here = cases[current];
  useQueueKeys({
    move: (by) => setAt(Math.max(0, Math.min(cases.length - 1, current + by))),
    open: () => here && void navigate(`/cases/${here.number}`),
    mark: () => here && toggle(here.number),
    help: () => showHelp(!help),
  });
  const columns: readonly Column<CaseSummaryBody>[] = [
    {
      key: "mark",
      heading: t("queue.mark"),
      of: ({ number }) => (
        <label className="queue-mark">
          <input
            type="checkbox"
            aria-label={t("queue.markOne", { number })}
            checked={marked.has(number)}
            onChange={() => toggle(number)}
          />
        </label>
      ),
    },
    {
      key: "number",
      heading: t("queue.number"),
      of: ({ number }) => <Link to={`/cases/${number}`}>{number}</Link>,
    },
    { key: "title", heading: t("queue.programme"), of: ({ title }) => title },
    { key: "applicant", heading: t("queue.applicant"), of: ({ applicantName }) => applicantName },
    { key: "state", heading: t("queue.state"), of: ({ state }) => nameOfState(state) },
    {
      key: "due",
      heading: t("queue.due"),
      of: ({ dueOn }) => <Due dueOn={dueOn} today={today} />,
    },
  ];
  const late = cases.filter(({ dueOn }) => dueOn !== null && dueOn < today).length;
  return (
    <>
      <Filters />
      <Failure fault={list.error} onAgain={() => void list.refetch()} />
      {list.isPending ? <Waiting /> : null}
      <p role="status">{list.isSuccess ? t("queue.count", { count: cases.length, late }) : null}</p>
      {help ? <p className="told">{t("queue.keys")}</p> : null}
      {list.isSuccess && cases.length === 0 ? (
        <Nothing title={wanted.mine ? t("queue.nothingMine") : t("queue.nothing")}>
          <p>{t("queue.nothingNote")}</p>
        </Nothing>
      ) : null}
      {cases.length > 0 ? (
        <>
          <Batch
            cases={cases.filter(({ number }) => marked.has(number))}
            onDone={() => setMarked(new Set())}
          />
          <LongTable
            caption={t("frame.queue")}
            rows={cases}
            columns={columns}
            keyOf={({ number }) => number}
            current={current}
            marked={marked}
          />
          <p className="visually-hidden" role="status">
            {here === undefined ? "" : `${here.number} ${here.title} ${here.applicantName}`}
          </p>
        </>
      ) : null}
      <p className="choices no-print">
        <button type="button" className="plain-link" onClick={() => showHelp(!help)}>
          {t("queue.showKeys")}
        </button>
        <a
          href={`/api/v1/cases?${new URLSearchParams({ ...asked(wanted), format: "xlsx" }).toString()}`}
          download
        >
          {t("queue.xlsx")}
        </a>
      </p>
    </>
  );
}
