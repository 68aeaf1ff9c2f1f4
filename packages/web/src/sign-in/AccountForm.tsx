import { useState } from "react";
import { useTranslation } from "react-i18next";
import { Entry } from "../fields/Entry.tsx";
import { Failure } from "../states/Failure.tsx";
import { useTried } from "../fields/useTried.ts";
import { isAddress } from "./address.ts";
import { NewPassword, isTooShort } from "./NewPassword.tsx";

/** What a new account is made of. */
export interface NewAccount {
  readonly name: string;
  readonly email: string;
  readonly password: string;
}

/** Asks for what a new account is made of; says at each field what is missing, and sends nothing before it is whole. */
export function AccountForm({
  nameNote,
  fault,
  isSending,
  send,
  onSend,
}: {
  /** What is said of the name; nothing where it goes without saying. */
  readonly nameNote?: string;
  readonly fault: Error | null;
  readonly isSending: boolean;
  /** What the button says. */
  readonly send: string;
  readonly onSend: (account: NewAccount) => void;
}) {
  const { t } = useTranslation();
  const [name, setName] = useState("");
  const [email, setEmail] = useState("");
  const [password, setPassword] = useState("");
  const { form, tried, trySending } = useTried();
  const noName = name.trim() === "";
  const noAddress = !isAddress(email);
  return (
    <form
      ref={form}
      className="sign-in-way"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        const isWhole = !noName && !noAddress && !isTooShort(password);
        trySending(isWhole, () => onSend({ name: name.trim(), email: email.trim(), password }));
      }}
    >
      <Entry
        id="name"
        label={t("signIn.name")}
        {...(nameNote !== undefined && { note: nameNote })}
        autoComplete="name"
        required
        problem={tried && noName ? t("signIn.nameFirst") : null}
        value={name}
        onWrite={setName}
      />
      <Entry
        id="email"
        label={t("signIn.email")}
        type="email"
        autoComplete="username"
        required
        problem={tried && noAddress ? t("signIn.emailFirst") : null}
        value={email}
        onWrite={setEmail}
      />
      <NewPassword isFirst isAsked={tried} value={password} onWrite={setPassword} />
      <Failure fault={fault} />
      <button type="submit" className="button" disabled={isSending}>
        {send}
      </button>
    </form>
  );
}
