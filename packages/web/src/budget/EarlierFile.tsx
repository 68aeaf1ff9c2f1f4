import { useQuery } from "@tanstack/react-query";
import { type ComponentProps, useState } from "react";
import { useTranslation } from "react-i18next";
import { useChange } from "../api/change.ts";
import { rulebookQuery } from "../api/queries.ts";
import { api, bodyOf } from "../api/request.ts";
import { Entry } from "../fields/Entry.tsx";
import { Sure } from "../fields/Sure.tsx";
import { FileField } from "../files/FileField.tsx";
import { NoCsv } from "../files/NoCsv.tsx";
import { tableText } from "../files/table-text.ts";
import { useMoney } from "../money/useMoney.ts";
import { Failure } from "../states/Failure.tsx";
import { Waiting } from "../states/Waiting.tsx";
import { booksKey } from "./queries.ts";
import {
  type EarlierRow,
  type RowFault,
  columns,
  measuresByName,
  readCsv,
  readEarlier,
} from "./rows.ts";
import { sumOf } from "./sums.ts";

interface Read {
  readonly name: string;
  readonly awards: readonly EarlierRow[];
  readonly faults: readonly RowFault[];
}

const faultWords = {
  column: "budget.fault-column",
  missing: "budget.fault-missing",
  measure: "budget.fault-measure",
  day: "budget.fault-day",
  amount: "budget.fault-amount",
  empty: "budget.fault-empty",
  many: "budget.fault-many",
} as const;

const columnWords = {
  holder: "budget.columnHolder",
  measure: "budget.columnMeasure",
  item: "budget.columnItem",
  day: "budget.columnDay",
  amount: "budget.columnAmount",
} as const;

/** Many awards from a CSV file: all of them, or none and every fault. */
export function EarlierFile() {
  const { t } = useTranslation();
  const money = useMoney();
  const { data: rulebook } = useQuery(rulebookQuery);
  const [read, setRead] = useState<Read | null>(null);
  const [noTable, refuse] = useState<ComponentProps<typeof NoCsv> | null>(null);
  const [reason, setReason] = useState("");
  const recording = useChange({
    send: (awards: readonly EarlierRow[], header) =>
      bodyOf(
        api.POST("/api/v1/awards/batch", {
          params: { header },
          body: { awards: [...awards], reason: reason.trim() },
        }),
      ),
    changes: [booksKey],
    onDone: () => setRead(null),
  });
  const choose = async (file: File | undefined) => {
    recording.reset();
    if (file === undefined || rulebook === undefined) return;
    const known = measuresByName(rulebook.measures);
    const reading = await tableText(file);
    refuse(reading.ok ? null : { name: file.name, found: reading.found });
    setRead(reading.ok ? { name: file.name, ...readEarlier(readCsv(reading.text), known) } : null);
  };
  return (
    <section aria-labelledby="many">
      <h3 id="many">{t("budget.fromFile")}</h3>
      <p className="note">{t("budget.fileNote")}</p>
      <ul className="note">
        {columns.map((column) => (
          <li key={column}>
            <code>{column}</code> {t(columnWords[column])}
          </li>
        ))}
      </ul>
      {/* Without the rules no measure is known yet by its name. */}
      {rulebook === undefined ? (
        <Waiting />
      ) : (
        <FileField
          // What is recorded is chosen no longer.
          key={recording.came?.ids.join() ?? ""}
          id="earlier-file"
          label={t("budget.file")}
          accept=".csv,text/csv"
          onChoose={([file]) => void choose(file)}
        />
      )}
      {noTable === null ? null : <NoCsv {...noTable} />}
      {read === null || read.faults.length === 0 ? null : (
        <div className="failure" role="alert">
          <p className="failure-title">{t("budget.faults", { count: read.faults.length })}</p>
          <ul>
            {read.faults.map(({ row, what, which }) => (
              <li key={`${row}/${what}/${which}`}>
                {row === 0 ? "" : `${t("budget.row", { row })} `}
                {t(faultWords[what], { which })}
              </li>
            ))}
          </ul>
        </div>
      )}
      <Failure fault={recording.fault} />
      {recording.came === undefined ? null : (
        <output className="told">
          {t("budget.recorded", { count: recording.came.ids.length })}
        </output>
      )}
      {read === null || read.faults.length > 0 ? null : (
        <Sure
          does={t("budget.recordAll")}
          question={t("budget.recordAllSure", {
            name: read.name,
            count: read.awards.length,
            amount: money.yuan(sumOf(read.awards.map(({ amount }) => amount))),
          })}
          busy={recording.changing}
          disabled={reason.trim() === ""}
          why={t("case.reasonFirst")}
          onSure={() => recording.change(read.awards)}
        >
          <Entry
            id="file-reason"
            label={t("budget.reason")}
            required
            maxLength={500}
            value={reason}
            onWrite={setReason}
          />
        </Sure>
      )}
    </section>
  );
}
