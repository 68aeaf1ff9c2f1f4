import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { AccountBody } from "../api/bodies.ts";
import { useChange } from "../api/change.ts";
import { api, bodyOf } from "../api/request.ts";
import { Entry } from "../fields/Entry.tsx";
import { useTried } from "../fields/useTried.ts";
import { isAddress } from "../sign-in/address.ts";
import { Failure } from "../states/Failure.tsx";
import { isReason } from "../told/reason.ts";
import { useTooShort } from "../told/useTooShort.ts";
import { administrationKey } from "./queries.ts";

/** Mends a wrong name, and an address as long as nobody has proved that it is theirs. */
export function PersonCorrection({ person }: { readonly person: AccountBody }) {
  const { t } = useTranslation();
  const tooShort = useTooShort();
  const [name, setName] = useState(person.name);
  const [email, setEmail] = useState(person.email);
  const [reason, setReason] = useState("");
  const { form, tried, trySending } = useTried();
  const correcting = useChange({
    send: (_: null, header) =>
      bodyOf(
        api.PUT("/api/v1/people/{person}", {
          params: { header, path: { person: person.id } },
          body: { name: name.trim(), email: email.trim(), reason: reason.trim() },
        }),
      ),
    changes: [administrationKey],
    onDone: () => setReason(""),
  });
  const noName = name.trim() === "";
  const noAddress = !isAddress(email);
  const noReason = !isReason(reason);
  return (
    <details className="administration-correction">
      <summary>{t("administration.correct")}</summary>
      <form
        ref={form}
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          trySending(!noName && !noAddress && !noReason, () => correcting.change(null));
        }}
      >
        <Entry
          id={`name-${person.id}`}
          label={t("administration.personName")}
          maxLength={100}
          problem={tried && noName ? t("administration.nameFirst") : null}
          value={name}
          onWrite={setName}
        />
        <Entry
          id={`email-${person.id}`}
          label={t("administration.email")}
          type="email"
          readOnly={person.emailProved}
          note={t(person.emailProved ? "administration.emailKept" : "administration.emailMoves")}
          problem={tried && noAddress ? t("administration.emailFirst") : null}
          value={email}
          onWrite={setEmail}
        />
        <Entry
          id={`why-${person.id}`}
          label={t("case.reason")}
          maxLength={1000}
          problem={tooShort(reason) ?? (tried && noReason ? t("case.reasonFirst") : null)}
          value={reason}
          onWrite={setReason}
        />
        <Failure fault={correcting.fault} />
        {correcting.came === undefined ? null : (
          <output className="told">{t("administration.corrected")}</output>
        )}
        <button type="submit" className="button" disabled={correcting.changing}>
          {t("administration.saveCorrection")}
        </button>
      </form>
    </details>
  );
}
