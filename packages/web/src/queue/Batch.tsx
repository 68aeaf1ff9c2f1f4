import { useEffect, useRef } from "react";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import type { CaseSummaryBody } from "../api/bodies.ts";
import { RequestFailure } from "../api/request.ts";
import { rangeOf } from "../application/range.ts";
import { stepNames } from "../case/step-words.ts";
import { Sure } from "../fields/Sure.tsx";
import { InChinese } from "../language/InChinese.tsx";
import { useLanguage } from "../language/useLanguage.ts";
import { useMoney } from "../money/useMoney.ts";
import { holds, usePerson } from "../session/session.ts";
import { batchSteps, useBatch } from "./batch.ts";

/** Where the key that leads to the steps goes. */
export const batchId = "queue-batch";

/** What the marked cases may take at once, how far it is, and what was refused and why. */
export function Batch({
  cases,
  onDone,
}: {
  readonly cases: readonly CaseSummaryBody[];
  readonly onDone: () => void;
}) {
  const { t } = useTranslation();
  const language = useLanguage();
  const person = usePerson();
  const { progress, busy, run, close } = useBatch();
  const outcome = useRef<HTMLDivElement>(null);
  const isOver = progress !== null && !busy;
  useEffect(() => {
    // The button that was pressed is gone with its cases: the keyboard goes on from what came of it.
    if (isOver) outcome.current?.focus();
  }, [isOver]);
  const offered = batchSteps
    .filter(({ role }) => holds(person, role))
    .map(({ kind, from }) => ({ kind, some: cases.filter(({ state }) => from.includes(state)) }))
    .filter(({ some }) => some.length > 0);
  const told = (fault: unknown) =>
    (fault instanceof RequestFailure ? fault.body?.message[language] : null) ??
    t("fault.unreached");
  return (
    <div className="queue-batch no-print" id={batchId}>
      {offered.map(({ kind, some }) => (
        <Sure
          key={kind}
          does={t("queue.batch", { step: t(stepNames[kind]), count: some.length })}
          question={t("queue.batchSure", { step: t(stepNames[kind]), count: some.length })}
          busy={busy}
          onSure={() => void run(kind, some).then(onDone)}
        >
          {kind === "accept" ? null : <Bound cases={some} />}
        </Sure>
      ))}
      {progress === null ? null : (
        <div className="told" ref={outcome} tabIndex={-1}>
          <output>
            {t("queue.batchProgress", {
              done: progress.done.length,
              all: progress.all,
              refused: progress.refused.length,
            })}
          </output>
          <progress
            aria-label={t("queue.progress")}
            value={progress.done.length + progress.refused.length}
            max={progress.all}
          />
          {progress.refused.length === 0 ? null : (
            <ul className="queue-refused">
              {progress.refused.map(({ number, fault }) => (
                <li key={number}>
                  <Link className="whole" to={`/cases/${number}`}>
                    {number}
                  </Link>{" "}
                  {told(fault)}
                </li>
              ))}
            </ul>
          )}
          {busy ? null : (
            <button type="button" className="plain-link" onClick={close}>
              {t("queue.close")}
            </button>
          )}
        </div>
      )}
    </div>
  );
}

/** Before money is bound: what was decided of each case, and of all together. */
function Bound({ cases }: { readonly cases: readonly CaseSummaryBody[] }) {
  const { t } = useTranslation();
  const money = useMoney();
  const sums = cases.flatMap(({ decided }) => (decided === null ? [] : [decided]));
  const { min: total } = rangeOf(sums.map((sum) => ({ min: sum, max: sum })));
  return (
    <>
      <p>{t("queue.boundTogether", { sum: money.yuan(total) })}</p>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- What scrolls has to be reached by keyboard. */}
      <ul className="queue-bound" tabIndex={0}>
        {cases.map(({ number, applicantName, title, decided }) => (
          <li key={number}>
            <InChinese
              words={t("queue.bound", {
                number,
                payee: applicantName,
                measure: title,
                sum: decided === null ? "—" : money.yuan(decided),
              })}
            />
          </li>
        ))}
      </ul>
    </>
  );
}
