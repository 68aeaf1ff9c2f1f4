import { useTranslation } from "react-i18next";
import type { MeasureBody, MeasuresBody } from "../api/bodies.ts";
import { useDocumentName } from "../calculator/useDocumentName.ts";
import { ChoiceFilter, Filters, TypedFilter } from "../filters/Filters.tsx";
import { sentence } from "../language/language.ts";
import { useLanguage } from "../language/useLanguage.ts";
import { useNamedBody } from "../people/useNamedBody.ts";
import { type Filters as Kept, bodiesOf } from "./filters.ts";
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
  onClear,
}: {
  readonly all: MeasuresBody;
  readonly filters: Kept;
  /** What a body is called, whichever of its names was written. */
  readonly called: (body: string) => string;
  readonly onChange: (part: keyof Kept, value: string) => void;
  /** Null while nothing is narrowed. */
  readonly onClear: (() => void) | null;
}) {
  const named = useNamedBody();
  const { t } = useTranslation();
  const language = useLanguage();
  const nameOf = useDocumentName();
  const { measures } = all;
  const bodies = mostNamed(measures, called);
  const chosenBody = bodies.find((body) => called(body) === called(filters.body)) ?? filters.body;
  const choices: readonly {
    readonly part: keyof Kept;
    readonly label: string;
    readonly options: readonly { readonly value: string; readonly words: string }[];
  }[] = [
    {
      part: "holder",
      label: t("catalogue.who"),
      options: all.subjects
        .filter(({ id }) => measures.some(({ holders }) => holders.includes(id)))
        .map(({ id, label }) => ({ value: id, words: sentence(label[language]) })),
    },
    {
      part: "sector",
      label: t("catalogue.sector"),
      options: all.sectors.map((sector) => ({ value: sector.id, words: sector[language] })),
    },
    {
      part: "kind",
      label: t("catalogue.kind"),
      options: kinds
        .filter(({ id }) => measures.some(({ instrument }) => instrument === id))
        .map(({ id, words }) => ({ value: id, words: t(words) })),
    },
    {
      part: "sum",
      label: t("catalogue.sum"),
      options: sums.map((sum) => ({ value: sum, words: t(sumWords[sum]) })),
    },
    {
      part: "body",
      label: t("catalogue.body"),
      options: bodies.map((body) => ({ value: body, words: named(body).name })),
    },
    {
      part: "document",
      label: t("catalogue.document"),
      options: [...new Set(measures.map(({ document }) => document))].map((document) => ({
        value: document,
        words: nameOf(document),
      })),
    },
  ];
  return (
    <Filters label={t("catalogue.filters")} onClear={onClear}>
      <TypedFilter
        type="search"
        label={t("catalogue.words")}
        value={filters.words}
        onChange={(value) => onChange("words", value)}
      />
      {choices.map(({ part, label, options }) => (
        <ChoiceFilter
          key={part}
          label={label}
          value={part === "body" ? chosenBody : filters[part]}
          all={t("catalogue.any")}
          options={options}
          onChange={(value) => onChange(part, value)}
        />
      ))}
      <TypedFilter
        type="date"
        label={t("catalogue.day")}
        value={filters.day}
        onChange={(value) => onChange("day", value)}
      />
    </Filters>
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
