import { useTranslation } from "react-i18next";
import { useLanguage } from "../language/useLanguage.ts";
import type { FileFault } from "./open-case.ts";

/** How many are told at once. */
const most = 10;

/** What keeps a file from being opened, each with its place. */
export function FileFaults({ faults }: { readonly faults: readonly FileFault[] }) {
  const { t } = useTranslation();
  const language = useLanguage();
  if (faults.length === 0) return null;
  return (
    <ul className="field-problem" role="alert">
      {faults.slice(0, most).map(({ line, where, message }) => (
        <li key={`${line ?? ""} ${where?.en ?? ""} ${message.en}`}>
          {line === null ? "" : `${t("calculator.faultLine", { line })} `}
          {where === null ? null : <strong>{where[language]}</strong>} {message[language]}
        </li>
      ))}
      {faults.length > most ? (
        <li>{t("calculator.faultsMore", { count: faults.length - most })}</li>
      ) : null}
    </ul>
  );
}
