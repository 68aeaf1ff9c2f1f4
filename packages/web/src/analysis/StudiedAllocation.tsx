import type { Scheme } from "@gongbao/engine";
import { type ComponentProps, useState } from "react";
import { useTranslation } from "react-i18next";
import { Readings } from "../calculator/Readings.tsx";
import { Entry } from "../fields/Entry.tsx";
import { FileField } from "../files/FileField.tsx";
import { NoCsv } from "../files/NoCsv.tsx";
import { tableText } from "../files/table-text.ts";
import { useLanguage } from "../language/useLanguage.ts";
import type { Study } from "./study.ts";
import "../calculator/calculator.css";

/** The allocation that is looked at: which scheme, how much, and the figures of each place. */
export function StudiedAllocation({
  schemes,
  study,
  onChange,
}: {
  readonly schemes: readonly Scheme[];
  readonly study: Study;
  readonly onChange: (part: Partial<Study>) => void;
}) {
  const { t } = useTranslation();
  const language = useLanguage();
  const [noTable, refuse] = useState<ComponentProps<typeof NoCsv> | null>(null);
  const interpretations = schemes.find(({ id }) => id === study.scheme)?.interpretations ?? [];
  const taken = study.schemeReadings ?? {};
  const open = async (file: File | undefined) => {
    if (file === undefined) return;
    const reading = await tableText(file);
    refuse(reading.ok ? null : { name: file.name, found: reading.found });
    if (reading.ok) onChange({ rows: reading.text });
  };
  return (
    <>
      <div className="entry">
        <label htmlFor="study-scheme">{t("analysis.scheme")}</label>
        <select
          id="study-scheme"
          value={study.scheme}
          onChange={(event) => onChange({ scheme: event.target.value })}
        >
          {schemes.map(({ id, title }) => (
            <option key={id} value={id}>
              {title[language]}
            </option>
          ))}
        </select>
      </div>
      <Entry
        id="study-pool"
        label={t("analysis.pool")}
        value={study.pool}
        onWrite={(pool) => onChange({ pool })}
      />
      <Entry
        id="study-rows"
        label={t("analysis.rows")}
        note={t("analysis.rowsNote")}
        long
        maxLength={200_000}
        value={study.rows}
        onWrite={(rows) => onChange({ rows })}
      />
      <FileField
        id="study-rows-file"
        label={t("analysis.file")}
        accept=".csv"
        onChoose={([file]) => void open(file)}
      />
      {noTable === null ? null : <NoCsv {...noTable} />}
      {interpretations.length === 0 ? null : (
        <Readings
          interpretations={interpretations}
          taken={taken}
          onTake={(interpretation, reading) =>
            onChange({ schemeReadings: { ...taken, [interpretation]: reading } })
          }
        />
      )}
    </>
  );
}
