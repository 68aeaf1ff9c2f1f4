import { useState } from "react";
import { useTranslation } from "react-i18next";
import { Entry } from "../fields/Entry.tsx";
import { Failure } from "../states/Failure.tsx";
import { NewPassword, isTooShort } from "./NewPassword.tsx";

/** What a new account is made of. */
export interface NewAccount {
  readonly name: string;
  readonly email: string;
  readonly password: string;
}

/** Asks for what a new account is made of; sends nothing while the password is too short. */
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
  return (
    <form
      className="sign-in-way"
      onSubmit={(event) => {
        event.preventDefault();
        if (!isTooShort(password)) onSend({ name, email, password });
      }}
    >
      <Entry
        id="name"
        label={t("signIn.name")}
        {...(nameNote !== undefined && { note: nameNote })}
        autoComplete="name"
        required
        value={name}
        onWrite={setName}
      />
      <Entry
        id="email"
        label={t("signIn.email")}
        type="email"
        autoComplete="username"
        required
        value={email}
        onWrite={setEmail}
      />
      <NewPassword isFirst value={password} onWrite={setPassword} />
      <Failure fault={fault} />
      <button type="submit" className="button" disabled={isSending}>
        {send}
      </button>
    </form>
  );
}
