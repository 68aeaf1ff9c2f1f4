import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { useChange } from "../api/change.ts";
import { api, bodyOf } from "../api/request.ts";
import { demonstrationQuery } from "../demonstration/queries.ts";
import { useDates } from "../language/useDates.ts";
import { Failure } from "../states/Failure.tsx";
import { Waiting } from "../states/Waiting.tsx";
import { deviceIn } from "./device.ts";
import { sessionsQuery } from "./queries.ts";

const changes = [sessionsQuery.queryKey];

/** Where one is signed in, and the way to end it: one, or all others. */
export function Sessions() {
  const { t } = useTranslation();
  const { moment } = useDates();
  const { data, error, refetch } = useQuery(sessionsQuery);
  const { data: demonstration } = useQuery(demonstrationQuery);
  const one = useChange({
    send: (session: string, header) =>
      bodyOf(
        api.DELETE("/api/v1/self/sessions/{session}", { params: { path: { session }, header } }),
      ),
    changes,
  });
  const others = useChange({
    send: (_: null, header) => bodyOf(api.DELETE("/api/v1/self/sessions", { params: { header } })),
    changes,
  });
  const sessions = data?.sessions ?? [];
  return (
    <section aria-labelledby="sessions">
      <h2 id="sessions">{t("account.sessions")}</h2>
      <Failure fault={error ?? one.fault ?? others.fault} onAgain={() => void refetch()} />
      {data === undefined && error === null ? <Waiting /> : null}
      {demonstration ? <p className="note">{t("account.realTime")}</p> : null}
      <ul className="sessions">
        {sessions.map(({ id, since, device, address, current }) => (
          <li key={id}>
            <span>
              <strong>{deviceIn(device) ?? t("account.unknownDevice")}</strong>
              {current ? <span className="note"> {t("account.thisOne")}</span> : null}
            </span>
            <span className="meta">
              <span>{t("account.since", { at: moment(since) })}</span>
              {address === null || address === "" ? null : <span>{address}</span>}
            </span>
            {current ? null : (
              <button
                type="button"
                className="plain-link"
                disabled={one.changing}
                onClick={() => one.change(id)}
              >
                {t("account.endThis")}
              </button>
            )}
          </li>
        ))}
      </ul>
      {sessions.some(({ current }) => !current) ? (
        <button
          type="button"
          className="button button-quiet"
          disabled={others.changing}
          onClick={() => others.change(null)}
        >
          {t("account.endOthers")}
        </button>
      ) : null}
    </section>
  );
}
