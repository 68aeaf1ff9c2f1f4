import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { AccountBody } from "../api/bodies.ts";
import { usePerson } from "../session/session.ts";
import { useChange } from "../api/change.ts";
import { api, bodyOf } from "../api/request.ts";
import { Entry } from "../fields/Entry.tsx";
import { Sure } from "../fields/Sure.tsx";
import { useTried } from "../fields/useTried.ts";
import { Failure } from "../states/Failure.tsx";
import { OnceLink } from "./OnceLink.tsx";
import { administrationKey } from "./queries.ts";
import { isReason } from "../told/reason.ts";
import { useTooShort } from "../told/useTooShort.ts";

/** Help for somebody who lost a password or a device, with a reason; ending their sessions, and closing the account. */
export function PersonHelp({ person }: { readonly person: AccountBody }) {
  const { t } = useTranslation();
  const tooShort = useTooShort();
  const [reason, setReason] = useState("");
  const path = { person: person.id };
  const body = { reason: reason.trim() };
  const changes = [administrationKey];
  const link = useChange({
    send: (_: null, header) =>
      bodyOf(api.POST("/api/v1/people/{person}/password-link", { params: { header, path }, body })),
    changes,
  });
  const factor = useChange({
    send: (_: null, header) =>
      bodyOf(
        api.POST("/api/v1/people/{person}/second-factor/reset", { params: { header, path }, body }),
      ),
    changes,
  });
  const sessions = useChange({
    send: (_: null, header) =>
      bodyOf(api.DELETE("/api/v1/people/{person}/sessions", { params: { header, path } })),
    changes,
  });
  const closing = useChange({
    send: (closes: boolean, header) =>
      bodyOf(
        closes
          ? api.POST("/api/v1/people/{person}/close", { params: { header, path }, body })
          : api.POST("/api/v1/people/{person}/reopen", { params: { header, path }, body }),
      ),
    changes,
  });
  const isOwn = usePerson()?.user === person.id;
  const isOpen = person.closedAt === null;
  const { form, tried, trySending } = useTried<HTMLDivElement>();
  const noReason = !isReason(reason);
  return (
    <div className="administration-help" ref={form}>
      <Entry
        id={`reason-${person.id}`}
        label={t("administration.reason")}
        note={t("administration.reasonNote")}
        maxLength={1000}
        problem={tooShort(reason) ?? (tried && noReason ? t("case.reasonFirst") : null)}
        value={reason}
        onWrite={setReason}
      />
      <Failure fault={link.fault ?? factor.fault ?? sessions.fault ?? closing.fault} />
      {link.came === undefined ? null : <OnceLink link={link.came.link} person={person.name} />}
      {sessions.came === undefined ? null : (
        <output className="told">
          {t("administration.ended", { count: sessions.came.ended })}
        </output>
      )}
      {factor.came === undefined ? null : (
        <output className="told">{t("administration.factorGone")}</output>
      )}
      <div className="choices">
        {isOpen ? (
          <Sure
            does={t("administration.newLink")}
            question={t("administration.newLinkSure", { person: person.name })}
            busy={link.changing}
            onAsk={(ask) => trySending(!noReason, ask)}
            disabled={noReason}
            why={t("case.reasonFirst")}
            onSure={() => link.change(null)}
          />
        ) : null}
        {person.secondFactor ? (
          <Sure
            isGrave
            does={t("administration.resetFactor")}
            question={t("administration.resetFactorSure", { person: person.name })}
            busy={factor.changing}
            onAsk={(ask) => trySending(!noReason, ask)}
            disabled={noReason}
            why={t("case.reasonFirst")}
            onSure={() => factor.change(null)}
          />
        ) : null}
        {person.sessions > 0 ? (
          <Sure
            isGrave
            does={t("administration.endSessions", { count: person.sessions })}
            question={t("administration.endSessionsSure", { person: person.name })}
            busy={sessions.changing}
            onSure={() => sessions.change(null)}
          />
        ) : null}
        {isOwn ? null : (
          <Sure
            key={isOpen ? "close" : "reopen"}
            isGrave={isOpen}
            does={t(isOpen ? "administration.close" : "administration.reopen")}
            question={t(isOpen ? "administration.closeSure" : "administration.reopenSure", {
              person: person.name,
            })}
            busy={closing.changing}
            onAsk={(ask) => trySending(!noReason, ask)}
            disabled={noReason}
            why={t("case.reasonFirst")}
            onSure={() => closing.change(isOpen)}
          />
        )}
      </div>
    </div>
  );
}
