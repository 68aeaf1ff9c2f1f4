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
    const open = widths.flatMap((each, index) =>
      columns[index]?.whole !== true && each > LEAST ? [index] : [],
    );
    if (open.length === 0) break;
    const widest = Math.max(...open.map((index) => widths[index] ?? 0));
    const equal = open.filter((index) => widths[index] === widest);
    const below = open.flatMap((index) => {
      const each = widths[index] ?? 0;
      return each < widest ? [each] : [];
    });
    const narrowed = Math.max(LEAST, ...below, widest - Math.ceil(over / equal.length));
    for (const index of equal) {
      if (over <= 0) break;
      widths[index] = narrowed;
      over -= widest - narrowed;
    }
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
