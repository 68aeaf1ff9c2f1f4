import { useId, useState } from "react";
import { useTranslation } from "react-i18next";
import type { MeasureBody, MeasuresBody } from "../api/bodies.ts";
import { useDocumentName } from "../calculator/useDocumentName.ts";
import { sentence } from "../language/language.ts";
import { useLanguage } from "../language/useLanguage.ts";
import { useNamedBody } from "../people/useNamedBody.ts";
import { type Filters, bodiesOf } from "./filters.ts";
import { kinds } from "./kinds.ts";

/** The sums that one may ask for, in yuan. */
const sums = ["100000", "500000", "1000000", "5000000"] as const;
const sumWords = {
  "100000": "catalogue.sum100000",
  "500000": "catalogue.sum500000",
  "1000000": "catalogue.sum1000000",
  "5000000": "catalogue.sum5000000",
} as const;

/** What to keep the list to. */
export function FilterForm({
  all,
  filters,
  called,
  onChange,
}: {
  readonly all: MeasuresBody;
  readonly filters: Filters;
  /** What a body is called, whichever of its names was written. */
  readonly called: (body: string) => string;
  readonly onChange: (part: keyof Filters, value: string) => void;
}) {
  const named = useNamedBody();
  const { t } = useTranslation();
  const language = useLanguage();
  const nameOf = useDocumentName();
  const more = useId();
  // What the list is kept to is seen from the start.
  const [isOpen, open] = useState(() => Object.values({ ...filters, words: "" }).some(Boolean));
  const { measures } = all;
  const bodies = mostNamed(measures, called);
  const chosenBody = bodies.find((body) => called(body) === called(filters.body)) ?? "";
  const choices: readonly {
    readonly part: keyof Filters;
    readonly label: string;
    readonly options: readonly { readonly value: string; readonly label: string }[];
  }[] = [
    {
      part: "holder",
      label: t("catalogue.who"),
      options: all.subjects
        .filter(({ id }) => measures.some(({ holders }) => holders.includes(id)))
        .map(({ id, label }) => ({ value: id, label: sentence(label[language]) })),
    },
    {
      part: "sector",
      label: t("catalogue.sector"),
      options: all.sectors.map((sector) => ({ value: sector.id, label: sector[language] })),
    },
    {
      part: "kind",
      label: t("catalogue.kind"),
      options: kinds
        .filter(({ id }) => measures.some(({ instrument }) => instrument === id))
        .map(({ id, words }) => ({ value: id, label: t(words) })),
    },
    {
      part: "sum",
      label: t("catalogue.sum"),
      options: sums.map((sum) => ({ value: sum, label: t(sumWords[sum]) })),
    },
    {
      part: "body",
      label: t("catalogue.body"),
      options: bodies.map((body) => ({ value: body, label: named(body).name })),
    },
    {
      part: "document",
      label: t("catalogue.document"),
      options: [...new Set(measures.map(({ document }) => document))].map((document) => ({
        value: document,
        label: nameOf(document),
      })),
    },
  ];
  return (
    <form className="catalogue-filters" onSubmit={(event) => event.preventDefault()}>
      <label className="catalogue-words">
        <span>{t("catalogue.words")}</span>
        <input
          type="search"
          value={filters.words}
          maxLength={100}
          autoComplete="off"
          onChange={(event) => onChange("words", event.target.value)}
        />
      </label>
      {/* On a phone the first result is what one came for: the filters are a touch away. */}
      <button
        type="button"
        className="plain-link catalogue-more"
        aria-expanded={isOpen}
        aria-controls={more}
        onClick={() => open(!isOpen)}
      >
        {t(isOpen ? "catalogue.fewerFilters" : "catalogue.moreFilters")}
      </button>
      <div id={more} className="catalogue-choices" data-open={isOpen}>
        {choices.map(({ part, label, options }) => (
          <label key={part}>
            <span>{label}</span>
            <select
              value={part === "body" ? chosenBody : filters[part]}
              onChange={(event) => onChange(part, event.target.value)}
            >
              <option value="">{t("catalogue.any")}</option>
              {options.map((option) => (
                <option key={option.value} value={option.value}>
                  {option.label}
                </option>
              ))}
            </select>
          </label>
        ))}
        <label>
          <span>{t("catalogue.day")}</span>
          <input
            type="date"
            value={filters.day}
            onChange={(event) => onChange("day", event.target.value)}
          />
        </label>
      </div>
    </form>
  );
}

/** The bodies that answer for measures, those for most first; each once, by the name that most write. */
function mostNamed(
  measures: readonly MeasureBody[],
  called: (body: string) => string,
): readonly string[] {
  const written = measures.flatMap(bodiesOf);
  const most = (names: readonly string[]) =>
    [...Map.groupBy(names, (name) => name).values()].toSorted(
      (a, b) => b.length - a.length,
    )[0]?.[0];
  return [...Map.groupBy(written, called).values()]
    .toSorted((a, b) => b.length - a.length)
    .flatMap((names) => most(names) ?? []);
}
