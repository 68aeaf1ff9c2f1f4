import type { HTMLInputAutoCompleteAttribute, ReactNode } from "react";
import { languageTags } from "../language/language.ts";
import { useLanguage } from "../language/useLanguage.ts";
import { InChinese } from "../language/InChinese.tsx";
import "./fields.css";

/** A line to be typed, with what is said about it and what is wrong with it. */
export function Entry({
  id,
  label,
  value,
  onWrite,
  type = "text",
  autoComplete = "off",
  inputMode,
  note = null,
  problem = null,
  required = false,
  readOnly = false,
  maxLength = 200,
  long = false,
}: {
  readonly id: string;
  readonly label: string;
  readonly value: string;
  readonly onWrite: (value: string) => void;
  readonly type?: "text" | "email" | "password" | "date";
  readonly autoComplete?: HTMLInputAutoCompleteAttribute;
  readonly inputMode?: "numeric" | "text";
  readonly note?: ReactNode;
  readonly problem?: string | null;
  readonly required?: boolean;
  readonly readOnly?: boolean;
  readonly maxLength?: number;
  /** Several lines. */
  readonly long?: boolean;
}) {
  const noted = note !== null && note !== "";
  const described = [noted ? `${id}-note` : null, problem === null ? null : `${id}-problem`]
    .filter((each) => each !== null)
    .join(" ");
  const shared = {
    id,
    value,
    required,
    readOnly,
    maxLength,
    autoComplete,
    lang: useLanguage() === "en" && /\p{Script=Han}/u.test(value) ? languageTags.zh : undefined,
    ...(described === "" ? {} : { "aria-describedby": described }),
    ...(problem === null ? {} : { "aria-invalid": true }),
  };
  return (
    <div className="entry">
      <label htmlFor={id}>
        <InChinese words={label} />
      </label>
      {long ? (
        <textarea rows={4} {...shared} onChange={(event) => onWrite(event.target.value)} />
      ) : (
        <input
          type={type}
          inputMode={inputMode}
          {...shared}
          onChange={(event) => onWrite(event.target.value)}
        />
      )}
      {noted ? (
        <p id={`${id}-note`} className="entry-note">
          {typeof note === "string" ? <InChinese words={note} /> : note}
        </p>
      ) : null}
      {problem === null ? null : (
        <p id={`${id}-problem`} className="entry-problem">
          <InChinese words={problem} />
        </p>
      )}
    </div>
  );
}
