import { type ReactNode, useState } from "react";
import { useTranslation } from "react-i18next";
import { isDay } from "../fields/day.ts";
import "./filters.css";

/**
 * The fields that narrow a list, with a way back to all of it. On a phone the list is what one came for: of three fields or
 * more the first stands there and those that narrow it now, and the others are a touch away.
 */
export function Filters({
  label,
  onClear,
  children,
}: {
  readonly label: string;
  /** Null while nothing is narrowed. */
  readonly onClear: (() => void) | null;
  readonly children: ReactNode;
}) {
  const { t } = useTranslation();
  const [isOpen, open] = useState(false);
  return (
    <form
      className="filters"
      aria-label={label}
      data-open={isOpen}
      onSubmit={(event) => event.preventDefault()}
    >
      {children}
      <button
        type="button"
        className="plain-link filters-more"
        aria-expanded={isOpen}
        onClick={() => open(!isOpen)}
      >
        {t(isOpen ? "filters.fewer" : "filters.more")}
      </button>
      {onClear ? (
        <button type="button" className="plain-link filters-clear" onClick={onClear}>
          {t("filters.clear")}
        </button>
      ) : null}
    </form>
  );
}

/**
 * A choice among a few or many; nothing chosen is all of them. A value from an address that is none of them narrows the list
 * all the same, and so it is shown.
 */
export function ChoiceFilter({
  label,
  value,
  options,
  onChange,
  all,
}: {
  readonly label: string;
  readonly value: string;
  readonly options: readonly { readonly value: string; readonly words: string }[];
  readonly onChange: (value: string) => void;
  /** What is said where nothing is chosen; without it something always is. */
  readonly all?: string;
}) {
  const { t } = useTranslation();
  const isUnknown = value !== "" && options.every((option) => option.value !== value);
  return (
    <label className="filter" data-set={all !== undefined && value !== ""}>
      <span>{label}</span>
      <select value={value} onChange={(event) => onChange(event.target.value)}>
        {all === undefined ? null : <option value="">{all}</option>}
        {isUnknown ? <option value={value}>{t("filters.unknown")}</option> : null}
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.words}
          </option>
        ))}
      </select>
    </label>
  );
}

/** Words or a day to narrow by; what an address has for a day and is none stands there as it was written. */
export function TypedFilter({
  label,
  value,
  type,
  onChange,
}: {
  readonly label: string;
  readonly value: string;
  readonly type: "search" | "date";
  readonly onChange: (value: string) => void;
}) {
  return (
    <label className="filter" data-set={value !== ""}>
      <span>{label}</span>
      <input
        type={type === "date" && value !== "" && !isDay(value) ? "text" : type}
        value={value}
        maxLength={100}
        autoComplete="off"
        onChange={(event) => onChange(event.target.value)}
      />
    </label>
  );
}
