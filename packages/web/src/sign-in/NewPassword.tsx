import { useTranslation } from "react-i18next";
import { Entry } from "../fields/Entry.tsx";

/** As the server has it. */
const shortest = 12;

/** What is wrong with a new password, before it is sent. */
export const isTooShort = (password: string): boolean => password.length < shortest;

/** A password to be set, with what it has to be; one that may be the first is not called new. */
export function NewPassword({
  value,
  onWrite,
  isFirst = false,
  isAsked = false,
}: {
  readonly value: string;
  readonly onWrite: (value: string) => void;
  readonly isFirst?: boolean;
  /** Whether somebody tried to send it: then an empty one is told too. */
  readonly isAsked?: boolean;
}) {
  const { t } = useTranslation();
  return (
    <Entry
      id="new-password"
      label={isFirst ? t("signIn.password") : t("signIn.newPassword")}
      note={t("signIn.newPasswordNote", { shortest })}
      problem={
        (isAsked || value !== "") && isTooShort(value) ? t("signIn.tooShort", { shortest }) : null
      }
      type="password"
      autoComplete="new-password"
      maxLength={128}
      required
      value={value}
      onWrite={onWrite}
    />
  );
}
