import type { Scheme } from "@gongbao/engine";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useLanguage } from "../language/useLanguage.ts";
import { Row } from "../table/Row.tsx";
import { Table } from "../table/Table.tsx";
import type { Fault } from "./allocation-words.ts";
import { headsInWords, placesOf, withCell } from "./places.ts";

/** Where a cell of the table is found on the page. */
export const cellId = (row: number, column: string): string => `study-cell-${row}-${column}`;

/** The figures of each place in rows and columns, every cell to be written over; those that cannot be used are marked. */
export function PlacesTable({
  scheme,
  csv,
  faults,
  onWrite,
}: {
  readonly scheme: Scheme;
  readonly csv: string;
  readonly faults: readonly Fault[];
  readonly onWrite: (csv: string) => void;
}) {
  const { t } = useTranslation();
  const language = useLanguage();
  // The cell that is being written keeps what a table does not: the blank before the next word.
  const [written, write] = useState<{ readonly id: string; readonly text: string } | null>(null);
  const places = placesOf(csv);
  const { heads, rows } = places;
  const words = headsInWords(heads, scheme, language);
  const named = heads.indexOf("name");
  const others = heads.flatMap((_, at) => (at === named ? [] : [at]));
  const field = (row: number, at: number) => {
    const head = heads[at] ?? "";
    const id = cellId(row, head);
    const place = rows[row]?.[named] ?? String(row + 1);
    const wrong = faults.find(({ cell }) => cell?.row === row && cell.column === head);
    return (
      <input
        id={id}
        aria-label={t("analysis.cell", { place, column: words[at] ?? head })}
        aria-invalid={wrong !== undefined}
        title={wrong?.words}
        autoComplete="off"
        maxLength={60}
        value={written?.id === id ? written.text : (rows[row]?.[at] ?? "")}
        onChange={({ target }) => {
          write({ id, text: target.value });
          onWrite(withCell(places, row, at, target.value));
        }}
        onBlur={() => write(null)}
      />
    );
  };
  return (
    <div className="places-table">
      <Table
        caption={t("analysis.places")}
        heads={[words[named] ?? t("analysis.atPlace"), ...others.map((at) => words[at] ?? "")]}
      >
        <tbody>
          {rows.map((_, row) => (
            // oxlint-disable-next-line react/no-array-index-key -- A code may be there twice, or be written just now.
            <Row key={row}>
              <th scope="row">{named === -1 ? row + 1 : field(row, named)}</th>
              {others.map((at) => (
                <td key={at}>{field(row, at)}</td>
              ))}
            </Row>
          ))}
        </tbody>
      </Table>
    </div>
  );
}
