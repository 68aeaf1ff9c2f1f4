import { useQuery } from "@tanstack/react-query";
import { useDeferredValue, useState } from "react";
import { useTranslation } from "react-i18next";
import { useChange } from "../api/change.ts";
import { RequestFailure, api, bodyOf } from "../api/request.ts";
import { Entry } from "../fields/Entry.tsx";
import { bodiesQuery, useBodyName } from "../fields/BodyChoice.tsx";
import { useTried } from "../fields/useTried.ts";
import { InChinese } from "../language/InChinese.tsx";
import { useDates } from "../language/useDates.ts";
import { useLanguage } from "../language/useLanguage.ts";
import { textsLike } from "../kept/texts.ts";
import { useKept } from "../kept/useKept.ts";
import { usePerson } from "../session/session.ts";
import { useRoleName } from "../session/useRoleName.ts";
import { isAddress } from "../sign-in/address.ts";
import { Failure } from "../states/Failure.tsx";
import { Nothing } from "../states/Nothing.tsx";
import { Waiting } from "../states/Waiting.tsx";
import { AdministrationFrame } from "./AdministrationFrame.tsx";
import { OnceLink } from "./OnceLink.tsx";
import { PersonCorrection } from "./PersonCorrection.tsx";
import { PersonHelp } from "./PersonHelp.tsx";
import { PersonRoles } from "./PersonRoles.tsx";
import { accountsQuery, administrationKey } from "./queries.ts";

/** Accounts: who there is, what they are where, and help for those who lost a password or a device. */
export function PeoplePage() {
  const { t } = useTranslation();
  const [words, setWords] = useState("");
  const settled = useDeferredValue(words.trim());
  const { data, error, refetch } = useQuery(accountsQuery(settled));
  const role = useRoleName();
  const name = useBodyName();
  const language = useLanguage();
  const dates = useDates();
  const self = usePerson()?.user;
  // The list waits for what bodies are called: it would stand there in Chinese for a moment.
  const { isPending } = useQuery(bodiesQuery);
  const people = isPending ? undefined : data?.people;
  return (
    <AdministrationFrame title={t("administration.title")}>
      <Invite onLook={setWords} />
      <Entry
        id="people-words"
        label={t("administration.find")}
        note={t("administration.findNote")}
        value={words}
        onWrite={setWords}
      />
      <Failure fault={error} onAgain={() => void refetch()} />
      {people === undefined && error === null ? <Waiting /> : null}
      {people?.length === 0 ? <Nothing title={t("administration.nobody")} /> : null}
      <ul className="administration-people">
        {people?.map((person) => (
          <li key={person.id}>
            <details open={person.email === settled.toLowerCase()}>
              <summary>
                <strong>
                  <InChinese words={person.name} />
                </strong>{" "}
                <span>{person.email}</span>{" "}
                {person.closedAt === null ? null : (
                  <span>
                    {t("administration.closedSince", { at: dates.moment(person.closedAt) })}
                  </span>
                )}
                <small>
                  <InChinese
                    words={
                      person.roles.length + person.agentOf.length === 0
                        ? t("administration.noRole")
                        : [
                            ...person.roles.map(
                              (each) => `${name(each.body, each.name)}\u00a0· ${role(each.role)}`,
                            ),
                            ...person.agentOf.map((each) =>
                              t("administration.agentOf", { firm: name(each.body, each.name) }),
                            ),
                          ].join(language === "zh" ? "；" : "; ")
                    }
                    title
                  />
                </small>
              </summary>
              <PersonRoles person={person} />
              <PersonHelp person={person} />
              {self === person.id ? null : <PersonCorrection person={person} />}
            </details>
          </li>
        ))}
      </ul>
      {data !== undefined && data.next !== null ? (
        <p className="note">{t("administration.more")}</p>
      ) : null}
    </AdministrationFrame>
  );
}

const nobody = { name: "", email: "" };
const isInvited = textsLike(nobody);

/** A new account; whoever has just got one, or has one already, is looked up to be given a role. */
function Invite({ onLook }: { readonly onLook: (address: string) => void }) {
  const { t } = useTranslation();
  const [made, tell] = useState("");
  const typed = useKept(`${usePerson()?.user ?? ""}/invite`, nobody, isInvited);
  const { name, email } = typed.value;
  const inviting = useChange({
    send: (_: null, header) =>
      bodyOf(
        api.POST("/api/v1/people", {
          params: { header },
          body: { name: name.trim(), email: email.trim() },
        }),
      ),
    changes: [administrationKey],
    onDone: () => {
      tell(name.trim());
      onLook(email.trim());
      typed.set(nobody);
      typed.forget();
    },
  });
  const { form, tried, trySending } = useTried();
  const noName = name.trim() === "";
  const noAddress = !isAddress(email);
  const { fault } = inviting;
  const isThere = fault instanceof RequestFailure && fault.body?.code === "account-exists";
  return (
    <details open={typed.wasKept}>
      <summary>{t("administration.invite")}</summary>
      <form
        ref={form}
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          trySending(!noName && !noAddress, () => inviting.change(null));
        }}
      >
        <p className="note">{t("administration.inviteNote")}</p>
        <Entry
          id="invite-name"
          label={t("administration.personName")}
          required
          maxLength={100}
          problem={tried && noName ? t("administration.nameFirst") : null}
          value={name}
          onWrite={(written) => typed.set({ ...typed.value, name: written })}
        />
        <Entry
          id="invite-email"
          label={t("administration.email")}
          type="email"
          required
          problem={tried && noAddress ? t("administration.emailFirst") : null}
          value={email}
          onWrite={(written) => typed.set({ ...typed.value, email: written })}
        />
        <Failure fault={fault} />
        <p className="choices">
          <button type="submit" className="button" disabled={inviting.changing}>
            {t("administration.invite")}
          </button>
          {isThere ? (
            <button
              type="button"
              className="button button-quiet"
              onClick={() => onLook(email.trim())}
            >
              {t("administration.lookUp")}
            </button>
          ) : null}
        </p>
      </form>
      {inviting.came === undefined ? null : <OnceLink link={inviting.came.link} person={made} />}
    </details>
  );
}
