/* oxlint-disable jsx-a11y/no-redundant-roles, jsx-a11y/no-interactive-element-to-noninteractive-role -- Rows that are shown as cards are no table to the browser: their roles have to be said. */
import { type ReactNode, useEffect, useRef, useState } from "react";
import { useIsNarrow } from "./useIsNarrow.ts";
import "./long-table.css";

/** A column: its heading, and what a row has in it. */
export interface Column<Row> {
  readonly key: string;
  readonly heading: string;
  readonly of: (row: Row) => ReactNode;
}

const rowHeight = 48;
const cardHeight = 176;
const around = 8;

/** So many cards a page bears whole: on a phone, a list that scrolls within the page is one to be caught in. */
const mostWhole = 200;

/**
 * A list that may be very long: only the rows in sight stand in the page, and each says the how-manieth it is, so that a
 * screen reader reads on in order. It is a table; on a phone its rows are cards, and stand in the page all of them where
 * they are not too many. `current` is the row that the keyboard is at, and is kept in sight.
 */
export function LongTable<Row>({
  caption,
  rows,
  columns,
  keyOf,
  current = null,
  marked,
}: {
  readonly caption: string;
  readonly rows: readonly Row[];
  readonly columns: readonly Column<Row>[];
  readonly keyOf: (row: Row) => string;
  readonly current?: number | null;
  readonly marked?: ReadonlySet<string>;
}) {
  const narrow = useIsNarrow();
  const whole = narrow && rows.length <= mostWhole;
  const height = narrow ? cardHeight : rowHeight;
  const box = useRef<HTMLElement>(null);
  const before = useRef(current);
  const [{ top, tall }, see] = useState({ top: 0, tall: 900 });
  useEffect(() => {
    const at = box.current;
    if (at === null) return undefined;
    const look = () => see({ top: at.scrollTop, tall: at.clientHeight });
    look();
    const watch = new ResizeObserver(look);
    watch.observe(at);
    return () => watch.disconnect();
  }, []);
  useEffect(() => {
    const at = box.current;
    if (at === null || current === null) return;
    if (whole) {
      // The page itself scrolls, and only after the keyboard: where it was opened it stays.
      if (before.current !== current)
        at.querySelector("[data-current='true']")?.scrollIntoView({ block: "nearest" });
      before.current = current;
      return;
    }
    const head = narrow ? 0 : rowHeight;
    // A box that is not laid out yet has no row in sight, and none to bring there.
    if (at.clientHeight < head + height) return;
    const from = current * height;
    if (from < at.scrollTop) at.scrollTop = from;
    else if (from + height + head > at.scrollTop + at.clientHeight)
      at.scrollTop = from + height + head - at.clientHeight;
  }, [current, height, narrow, whole]);
  const first = whole ? 0 : Math.max(0, Math.floor(top / height) - around);
  const last = whole
    ? rows.length
    : Math.min(rows.length, Math.ceil((top + tall) / height) + around);
  return (
    <section
      ref={box}
      className="long-table"
      data-narrow={narrow}
      data-whole={whole}
      aria-label={caption}
      // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- What scrolls has to be reached by keyboard.
      tabIndex={0}
      onScroll={({ currentTarget }) =>
        see({ top: currentTarget.scrollTop, tall: currentTarget.clientHeight })
      }
    >
      <table role="table" aria-rowcount={rows.length + 1}>
        <caption className="visually-hidden">{caption}</caption>
        <thead role="rowgroup">
          <tr role="row" aria-rowindex={1}>
            {columns.map(({ key, heading }) => (
              <th key={key} role="columnheader" scope="col">
                {heading}
              </th>
            ))}
          </tr>
        </thead>
        <Space height={first * height} />
        <tbody role="rowgroup">
          {rows.slice(first, last).map((row, index) => {
            const key = keyOf(row);
            return (
              <tr
                key={key}
                role="row"
                aria-rowindex={first + index + 2}
                data-current={first + index === current}
                data-marked={marked?.has(key) ?? false}
              >
                {columns.map((column) => (
                  <td key={column.key} role="cell" data-column={column.key}>
                    {column.of(row)}
                  </td>
                ))}
              </tr>
            );
          })}
        </tbody>
        <Space height={(rows.length - last) * height} />
      </table>
    </section>
  );
}

/** The room of the rows that are out of sight. */
const Space = ({ height }: { readonly height: number }) =>
  height <= 0 ? null : (
    <tbody aria-hidden="true">
      <tr style={{ height }} />
    </tbody>
  );
