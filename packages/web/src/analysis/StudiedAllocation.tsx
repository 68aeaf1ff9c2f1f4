import type { Scheme } from "@gongbao/engine";
import { type ComponentProps, useState } from "react";
import { useTranslation } from "react-i18next";
import { Readings } from "../calculator/Readings.tsx";
import { Entry } from "../fields/Entry.tsx";
import { FileField } from "../files/FileField.tsx";
import { NoCsv } from "../files/NoCsv.tsx";
import { tableText } from "../files/table-text.ts";
import { useLanguage } from "../language/useLanguage.ts";
import type { Fault } from "./allocation-words.ts";
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
  const interpretations = schemes.find(({ id }) => id === study.scheme)?.interpretations ?? [];
  const taken = study.schemeReadings ?? {};
  // The table is long: folded, what it comes to stands near what is asked first.
  const [unfolded, unfold] = useState(false);
  const said = (field: Fault["field"]): string | null => {
    const own = faults.filter((each) => each.field === field);
    const first = own.slice(0, mostSaid).map(({ words }) => words);
    const more = own.length - first.length;
    if (more > 0) first.push(t("analysis.moreFaults", { count: more }));
    return own.length === 0 ? null : first.join(language === "zh" ? "" : " ");
  };
  const wrongRows = said("rows");
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
        problem={said("pool")}
        value={study.pool}
        onWrite={(pool) => onChange({ pool })}
      />
      <details
        className="studied-rows"
        open={unfolded || wrongRows !== null}
        onToggle={({ currentTarget }) => unfold(currentTarget.open)}
      >
        <summary>{t("analysis.rowsOf", { count: rowsOf(study).length })}</summary>
        <Entry
          id="study-rows"
          label={t("analysis.rows")}
          note={t("analysis.rowsNote")}
          problem={wrongRows}
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
