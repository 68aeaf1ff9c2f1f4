import type { Scheme } from "@gongbao/engine";
import { type ComponentProps, useState } from "react";
import { useTranslation } from "react-i18next";
import { Readings } from "../calculator/Readings.tsx";
import { Entry } from "../fields/Entry.tsx";
import { FileField } from "../files/FileField.tsx";
import { NoCsv } from "../files/NoCsv.tsx";
import { tableText } from "../files/table-text.ts";
import { InChinese } from "../language/InChinese.tsx";
import { useLanguage } from "../language/useLanguage.ts";
import type { Fault } from "./allocation-words.ts";
import { PlacesTable, cellId } from "./PlacesTable.tsx";
import { rowsOf } from "./compare.ts";
import type { Study } from "./study.ts";
import "../calculator/calculator.css";

/** So many faults of a field are said at once: a table can have hundreds. */
const mostSaid = 3;

/** The allocation that is looked at: which scheme, how much, and the figures of each place. */
export function StudiedAllocation({
  schemes,
  study,
  faults,
  onChange,
}: {
  readonly schemes: readonly Scheme[];
  readonly study: Study;
  /** What is wrong with what was written, to be said at its field. */
  readonly faults: readonly Fault[];
  readonly onChange: (part: Partial<Study>) => void;
}) {
  const { t } = useTranslation();
  const language = useLanguage();
  const [noTable, refuse] = useState<ComponentProps<typeof NoCsv> | null>(null);
  const scheme = schemes.find(({ id }) => id === study.scheme);
  const interpretations = scheme?.interpretations ?? [];
  const taken = study.schemeReadings ?? {};
  // The table is long: folded, what it comes to stands near what is asked first.
  const [unfolded, unfold] = useState(false);
  const ofPool = faults.filter(({ field }) => field === "pool").map(({ words }) => words);
  const ofRows = faults.filter(({ field }) => field === "rows");
  const more = ofRows.length - mostSaid;
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
        problem={ofPool.length === 0 ? null : ofPool.join(language === "zh" ? "" : " ")}
        value={study.pool}
        onWrite={(pool) => onChange({ pool })}
      />
      <details
        className="studied-rows"
        open={unfolded || ofRows.length > 0}
        onToggle={({ currentTarget }) => unfold(currentTarget.open)}
      >
        <summary>{t("analysis.rowsOf", { count: rowsOf(study).length })}</summary>
        {ofRows.length === 0 ? null : (
          <ul id="study-rows-problem" className="studied-faults">
            {ofRows.slice(0, mostSaid).map(({ words, cell }) => (
              <li key={words}>
                {cell === undefined ? (
                  <InChinese words={words} />
                ) : (
                  <a href={`#${cellId(cell.row, cell.column)}`}>
                    <InChinese words={words} />
                  </a>
                )}
              </li>
            ))}
            {more > 0 ? <li>{t("analysis.moreFaults", { count: more })}</li> : null}
          </ul>
        )}
        {scheme === undefined ? null : (
          <PlacesTable
            scheme={scheme}
            csv={study.rows}
            faults={ofRows}
            onWrite={(rows) => onChange({ rows })}
          />
        )}
        <details>
          <summary>{t("analysis.asText")}</summary>
          <Entry
            id="study-rows"
            label={t("analysis.rows")}
            note={t("analysis.rowsNote")}
            long
            maxLength={200_000}
            value={study.rows}
            onWrite={(rows) => onChange({ rows })}
          />
        </details>
        <FileField
          id="study-rows-file"
          label={t("analysis.file")}
          accept=".csv"
          onChoose={([file]) => void open(file)}
        />
        {noTable === null ? null : <NoCsv {...noTable} />}
      </details>
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
