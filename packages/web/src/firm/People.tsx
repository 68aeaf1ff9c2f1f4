import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { useChange } from "../api/change.ts";
import { api, bodyOf } from "../api/request.ts";
import { Entry } from "../fields/Entry.tsx";
import { Sure } from "../fields/Sure.tsx";
import { useKept } from "../kept/useKept.ts";
import { isText } from "../kept/texts.ts";
import { useDates } from "../language/useDates.ts";
import { usePerson } from "../session/session.ts";
import { Failure } from "../states/Failure.tsx";
import { Waiting } from "../states/Waiting.tsx";
import { peopleQuery } from "./queries.ts";
import { InChinese } from "../language/InChinese.tsx";

type As = "colleague" | "agent";

/** A firm's own people and its agents: let in by their address, and ended again; the record of it stays. */
export function People({
  firm,
  isColleague,
}: {
  readonly firm: string;
  /** Only the firm's own people see and change them. */
  readonly isColleague: boolean;
}) {
  const { t } = useTranslation();
  const { moment } = useDates();
  const { data, error, isPending, refetch } = useQuery({
    ...peopleQuery(firm),
    enabled: isColleague,
  });
  const changes = [peopleQuery(firm).queryKey];
  const ending = useChange({
    send: ({ as, email, user }: { as: As; email: string; user: string }, header) => {
      const params = { path: { firm }, query: { email, user }, header };
      return bodyOf(
        as === "colleague"
          ? api.DELETE("/api/v1/firms/{firm}/colleagues", { params })
          : api.DELETE("/api/v1/firms/{firm}/agents", { params }),
      );
    },
    changes,
  });
  if (!isColleague)
    return (
      <section>
        <h2>{t("firm.people")}</h2>
        <p>{t("firm.youAreAgent")}</p>
      </section>
    );
  const people = data?.people ?? [];
  const now = people.filter(({ until }) => until === null);
  const isLast = now.filter(({ as }) => as === "colleague").length === 1;
  const before = people.filter(({ until }) => until !== null);
  return (
    <section aria-labelledby="people">
      <h2 id="people">{t("firm.people")}</h2>
      <Failure fault={error ?? ending.fault} onAgain={() => void refetch()} />
      {(["colleague", "agent"] as const).map((as) => (
        <div key={as}>
          <h3>{as === "colleague" ? t("firm.colleagues") : t("firm.agents")}</h3>
          <p className="note">
            {as === "colleague" ? t("firm.colleaguesNote") : t("firm.agentsNote")}
          </p>
          {isPending ? <Waiting /> : null}
          {data !== undefined && now.every((each) => each.as !== as) ? (
            <p>{t("firm.nobody")}</p>
          ) : null}
          <ul className="firm-list">
            {now
              .filter((each) => each.as === as)
              .map(({ user, name, email, since }) => (
                <li key={user}>
                  <span>
                    <InChinese words={name ?? email ?? user} />
                  </span>
                  <span className="meta">
                    <span>{email}</span>
                    <span>{t("firm.since", { at: moment(since) })}</span>
                  </span>
                  {as === "colleague" && isLast ? (
                    <span className="note">{t("firm.lastStays")}</span>
                  ) : (
                    <Sure
                      isGrave
                      does={as === "colleague" ? t("firm.endColleague") : t("firm.endAgent")}
                      question={t("firm.endSure", { name: name ?? email ?? user })}
                      busy={ending.changing}
                      onSure={() => ending.change({ as, email: email ?? "", user })}
                    />
                  )}
                </li>
              ))}
          </ul>
          <LetIn firm={firm} as={as} />
        </div>
      ))}
      {before.length === 0 ? null : (
        <details>
          <summary>{t("firm.before")}</summary>
          <ul>
            {before.map(({ user, name, email, as, since, until }) => (
              <li key={`${user} ${since}`}>
                <InChinese words={name ?? email ?? user} />{" "}
                {as === "colleague" ? t("firm.asColleague") : t("firm.asAgent")}{" "}
                {t("programmes.fromTo", { from: moment(since), to: moment(until ?? "") })}
              </li>
            ))}
          </ul>
        </details>
      )}
    </section>
  );
}

function LetIn({ firm, as }: { readonly firm: string; readonly as: As }) {
  const { t } = useTranslation();
  const email = useKept(`${usePerson()?.user ?? ""}/let-in/${firm}/${as}`, "", isText);
  const letting = useChange({
    send: (_: null, header) => {
      const params = { path: { firm }, header };
      const body = { email: email.value.trim() };
      return bodyOf(
        as === "colleague"
          ? api.PUT("/api/v1/firms/{firm}/colleagues", { params, body })
          : api.PUT("/api/v1/firms/{firm}/agents", { params, body }),
      );
    },
    changes: [peopleQuery(firm).queryKey],
    onDone: () => {
      email.set("");
      email.forget();
    },
  });
  return (
    <details open={email.wasKept}>
      <summary>{as === "colleague" ? t("firm.addColleague") : t("firm.addAgent")}</summary>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          letting.change(null);
        }}
      >
        <Entry
          id={`add-${as}`}
          label={t("firm.theirAddress")}
          note={as === "agent" ? t("firm.consent") : t("firm.colleagueMay")}
          type="email"
          required
          value={email.value}
          onWrite={email.set}
        />
        <Failure fault={letting.fault} />
        <button type="submit" className="button" disabled={letting.changing}>
          {as === "colleague" ? t("firm.addColleague") : t("firm.giveConsent")}
        </button>
      </form>
    </details>
  );
}
