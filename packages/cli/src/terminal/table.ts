import { pad, widthOf, wrap } from "./wrap.ts";

/** A column of a table. */
export interface Column {
  readonly title: string;
  readonly align?: "left" | "right";
  /** Never narrowed: figures, dates, names that are copied. */
  readonly whole?: boolean;
}

const GAP = "  ";
const LEAST = 12;

/** Column widths that fit the line: the widest columns that may be narrowed give way first. */
function fit(columns: readonly Column[], natural: readonly number[], width: number): number[] {
  const widths = [...natural];
  const room = width - GAP.length * (columns.length - 1);
  let over = widths.reduce((sum, each) => sum + each, 0) - room;
  while (over > 0) {
    const open = widths.filter((each, index) => columns[index]?.whole !== true && each > LEAST);
    if (open.length === 0) break;
    const widest = Math.max(...open);
    const index = widths.findIndex(
      (each, place) => each === widest && columns[place]?.whole !== true,
    );
    const next = Math.max(LEAST, ...open.filter((each) => each < widest), widest - over);
    const narrowed = Math.min(next, widest - 1);
    over -= widest - narrowed;
    widths[index] = narrowed;
  }
  return widths;
}

/** A table for people: a line of titles, a rule, then the rows; cells wrap where the line is short. */
export function table(
  columns: readonly Column[],
  rows: readonly (readonly string[])[],
  width: number,
): string {
  const natural = columns.map(({ title }, index) =>
    Math.max(widthOf(title), ...rows.map((row) => widthOf(row[index] ?? ""))),
  );
  const widths = fit(columns, natural, width);
  const line = (row: readonly string[]): string[] => {
    const cells = columns.map((_, index) => wrap(row[index] ?? "", widths[index] ?? 0));
    const height = Math.max(...cells.map((cell) => cell.length));
    return Array.from({ length: height }, (_, at) =>
      columns
        .map(({ align }, index) => pad(cells[index]?.[at] ?? "", widths[index] ?? 0, align))
        .join(GAP)
        .trimEnd(),
    );
  };
  return [
    ...line(columns.map(({ title }) => title)),
    widths.map((each) => "─".repeat(each)).join(GAP),
    ...rows.flatMap((row) => line(row)),
  ].join("\n");
}
