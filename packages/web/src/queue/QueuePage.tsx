import { useQuery, useSuspenseQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useNavigate, useSearchParams } from "react-router";
import { useStateName } from "../case/useStateName.ts";
import { holds, sessionQuery, usePerson } from "../session/session.ts";
import { Failure } from "../states/Failure.tsx";
import { NoPermission } from "../states/NoPermission.tsx";
import { Nothing } from "../states/Nothing.tsx";
import { Waiting } from "../states/Waiting.tsx";
import { LongTable } from "../table/LongTable.tsx";
import { Downloads } from "../files/Downloads.tsx";
import { Batch, batchId } from "./Batch.tsx";
import { batchSteps } from "./batch.ts";
import { Filters, type Shown, shownAt } from "./Filters.tsx";
import { columnsOf } from "./columns.tsx";
import { asked, queueQuery } from "./queries.ts";
import { useQueueKeys } from "./useQueueKeys.ts";
import "./queue.css";
import { InChinese } from "../language/InChinese.tsx";

/** The cases that wait for oneself, or all that one may see, what is late first; by keyboard, and many at once. */
export function QueuePage() {
  const { t } = useTranslation();
  const { person, today } = useSuspenseQuery(sessionQuery).data;
  const [address] = useSearchParams();
  const acts = holds(person, "clerk", "reviewer", "approver", "finance", "paymaster");
  const official = acts || holds(person, "auditor");
  const first = acts ? "mine" : "all";
  // Among all that one may see are those that others have to do, and those that are done.
  const title = t(official && shownAt(address, first) === "all" ? "frame.cases" : "frame.queue");
  return (
    <div className="frame-inner page">
      <title>{`${title} · ${t("frame.brand")}`}</title>
      <h1>{title}</h1>
      {official ? (
        <Queue today={today ?? ""} heading={title} first={first} />
      ) : (
        <NoPermission whose={t("queue.officials")} />
      )}
    </div>
  );
}

function Queue({
  today,
  heading,
  first,
}: {
  readonly today: string;
  readonly heading: string;
  readonly first: Shown;
}) {
  const { t } = useTranslation();
  const nameOfState = useStateName();
  const navigate = useNavigate();
  const [address] = useSearchParams();
  const wanted = {
    mine: shownAt(address, first) === "mine",
    state: address.get("state") ?? "",
  };
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
  const person = usePerson();
  // What can take none of the steps that many take at once has nothing to be marked for.
  const canMark = ({ state }: { readonly state: string }) =>
    batchSteps.some(({ role, from }) => from.includes(state) && holds(person, role));
  const marks = cases.some(canMark);
  useQueueKeys({
    move: (by) => setAt(Math.max(0, Math.min(cases.length - 1, current + by))),
    open: () => here && void navigate(`/cases/${here.number}`),
    mark: () => here && canMark(here) && toggle(here.number),
    toSteps: () => document.querySelector<HTMLElement>(`#${batchId} button`)?.focus(),
    help: () => showHelp(!help),
  });
  const columns = columnsOf({
    t,
    nameOfState,
    today,
    marked,
    canMark,
    toggle: marks ? toggle : null,
  });
  const late = cases.filter(({ dueOn }) => dueOn !== null && dueOn < today).length;
  return (
    <>
      <Filters first={first} />
      <Failure fault={list.error} onAgain={() => void list.refetch()} />
      {list.isPending ? <Waiting /> : null}
      <output className="queue-count">
        {list.isSuccess ? t("queue.count", { count: cases.length, late }) : null}
      </output>
      {help ? <p className="told">{t(marks ? "queue.keys" : "queue.keysPlain")}</p> : null}
      {list.isSuccess && cases.length === 0 ? (
        <Nothing title={wanted.mine ? t("queue.nothingMine") : t("queue.nothing")}>
          <p>{t("queue.nothingNote")}</p>
        </Nothing>
      ) : null}
      {/* Stays where the list has emptied: what came of the last cases of it is told here. */}
      <Batch
        cases={cases.filter(({ number }) => marked.has(number))}
        onDone={() => setMarked(new Set())}
      />
      {cases.length > 0 ? (
        <>
          <LongTable
            caption={heading}
            rows={cases}
            columns={columns}
            keyOf={({ number }) => number}
            current={current}
            marked={marked}
          />
          <output className="visually-hidden">
            <InChinese
              words={here === undefined ? "" : `${here.number} ${here.title} ${here.applicantName}`}
            />
          </output>
        </>
      ) : null}
      <p className="choices queue-foot no-print">
        <button type="button" className="plain-link" onClick={() => showHelp(!help)}>
          {t("queue.showKeys")}
        </button>
        {/* The server does not look for words: a file would hold more than what stands here. */}
        {words === "" ? <Downloads list="/api/v1/cases" filters={asked(wanted)} /> : null}
      </p>
    </>
  );
}
