import type { Rulebook, Scheme } from "@gongbao/engine";
import { useTranslation } from "react-i18next";
import { useLanguage } from "../language/useLanguage.ts";
import type { Outcome } from "./compare.ts";
import { sayFigure } from "./figure-words.ts";
import { reformCsv } from "./reform-csv.ts";
import { useFigureWords } from "./useFigureWords.ts";

/** What a reform was computed with. */
export interface Computed {
  readonly of: Rulebook | Scheme;
  /** The rules that the figures are of; null where they are an allocation's. */
  readonly rules: Rulebook | null;
  readonly moved: Readonly<Record<string, string>>;
}

/** The comparison as a file that says by itself what was compared; made in the browser. */
export function Download({
  outcome: { lines, total, alters },
  heads,
  computed: { of, rules, moved },
  pool,
}: {
  readonly outcome: Extract<Outcome, { ok: true }>;
  readonly heads: readonly string[];
  readonly computed: Computed;
  /** The sum allocated; null of a case. */
  readonly pool: string | null;
}) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { wordsOf } = useFigureWords(of.citations, rules);
  const told: (readonly [string, string])[] = [
    "measures" in of
      ? [t("analysis.on"), t("analysis.onCase")]
      : [t("analysis.scheme"), of.title[language]],
  ];
  if (pool !== null) told.push([t("analysis.pool"), pool]);
  for (const figure of of.parameters) {
    const value = moved[figure.id]?.trim() ?? "";
    if (value === "") continue;
    const now = figure.value === null ? "—" : sayFigure(figure.type, figure.value, language);
    told.push([wordsOf(figure), `${now} → ${value}`]);
  }
  for (const { interpretation, reading } of alters.readings) {
    const one = of.interpretations.find(({ id }) => id === interpretation);
    const chosen = one?.readings.find(({ id }) => id === reading);
    told.push([one?.title[language] ?? interpretation, chosen?.label[language] ?? reading]);
  }
  const text = reformCsv({ heads, lines, total: { name: t("analysis.csvTotal"), ...total }, told });
  return (
    <a
      href={`data:text/csv;charset=utf-8,${encodeURIComponent(`\uFEFF${text}`)}`}
      download="gongbao-reform.csv"
    >
      {t("analysis.download")}
    </a>
  );
}
