import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { Link, useNavigate } from "react-router";
import { beside } from "../queue/beside.ts";
import { queueQuery } from "../queue/queries.ts";
import { useKeys } from "../queue/useQueueKeys.ts";
import { holds, usePerson } from "../session/session.ts";

/** The way back to the queue, and on to the next case of it: by a link, and by the keys of the queue. */
export function WaysOfQueue({ number }: { readonly number: string }) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const [help, showHelp] = useState(false);
  const { before, after, others } = useBeside(number);
  const go = (to: string | null) => {
    if (to !== null) void navigate(`/cases/${to}`);
  };
  useKeys({ j: () => go(after), k: () => go(before), "?": () => showHelp(!help) });
  return (
    <>
      <p className="meta no-print">
        <Link to="/queue">{t("case.toQueue")}</Link>
        {after === null ? null : (
          <Link to={`/cases/${after}`}>{t("case.next", { count: others })}</Link>
        )}
        <button type="button" className="plain-link" onClick={() => showHelp(!help)}>
          {t("queue.showKeys")}
        </button>
      </p>
      {help ? <p className="told">{t("case.keys")}</p> : null}
    </>
  );
}

/** The next case of one's queue, where this one waits for oneself no more. */
export function NextCase({ number }: { readonly number: string }) {
  const { t } = useTranslation();
  const { after, others } = useBeside(number);
  return after === null ? null : (
    <p className="no-print">
      <Link className="button" to={`/cases/${after}`}>
        {t("case.next", { count: others })}
      </Link>
    </p>
  );
}

/** The cases beside one among those that wait for whoever looks. */
function useBeside(number: string) {
  const person = usePerson();
  const acts = holds(person, "clerk", "reviewer", "approver", "finance", "paymaster");
  const { data } = useQuery({ ...queueQuery({ mine: true, state: "" }), enabled: acts });
  return beside(data ?? [], number);
}
