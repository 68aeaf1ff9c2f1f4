import { useId } from "react";
import { useTranslation } from "react-i18next";
import "./told.css";

/** A field for what somebody wants to tell the city in words, with how much is said and may be. */
export function WordsField({
  label,
  hint,
  value,
  most,
  problem,
  onChange,
}: {
  readonly label: string;
  readonly hint: string;
  readonly value: string;
  readonly most: number;
  /** What is wrong with it, once somebody tried to send it. */
  readonly problem: string | null;
  readonly onChange: (value: string) => void;
}) {
  const { t } = useTranslation();
  const id = useId();
  return (
    <div className="words-field">
      <label htmlFor={id}>{label}</label>
      <p id={`${id}-hint`} className="note">
        {hint}
      </p>
      <textarea
        id={id}
        rows={6}
        maxLength={most}
        value={value}
        required
        aria-describedby={problem === null ? `${id}-hint` : `${id}-hint ${id}-problem`}
        aria-invalid={problem !== null}
        onChange={(event) => onChange(event.target.value)}
      />
      <p className="note">{t("told.length", { count: value.length, most })}</p>
      {problem === null ? null : (
        <p id={`${id}-problem`} className="words-problem" role="alert">
          {problem}
        </p>
      )}
    </div>
  );
}
