import { dayAt, writeYuan } from "@gongbao/engine";
import { type Columns, type Population, UNKNOWN } from "../columns/population.ts";
import type { PopulationSchema, TableColumn, TableSchema } from "../table/schema.ts";

/** A holder's facts and things as a case states them: numbers are text, what is unknown is left out. */
export type StatedCase = Readonly<Record<string, unknown>>;

/** Millionths of a share as a decimal: `0.3`. */
function shareOf(millionths: number): string {
  const whole = Math.trunc(millionths / 1_000_000);
  const rest = String(millionths % 1_000_000)
    .padStart(6, "0")
    .replace(/0+$/u, "");
  return rest === "" ? String(whole) : `${whole}.${rest}`;
}

/** What a column holds in a row, as people write it; undefined where it is unknown. */
function valueOf({ type, levels }: TableColumn, value: number | undefined): unknown {
  if (value === undefined || Number.isNaN(value) || value === UNKNOWN) return undefined;
  switch (type) {
    case "money":
      return writeYuan(BigInt(value));
    case "ratio":
      return shareOf(value);
    case "truth":
      return value === 1;
    case "day":
      return dayAt(value);
    case "level":
      return levels[value];
    default:
      return String(value);
  }
}

function factsOf(table: TableSchema, columns: Columns, row: number): StatedCase {
  return Object.fromEntries(
    table.columns.flatMap((column) => {
      const value = column.fact === null ? undefined : columns.get(column.fact)?.[row];
      const said = valueOf(column, value);
      return said === undefined ? [] : [[column.name, said] as const];
    }),
  );
}

/**
 * A holder of a population as a case that the interpreter reads. Of each kind in the schema it says which things there
 * are, also where there are none: a table that is not there says that nobody has such things.
 */
export function statedOf(
  schema: PopulationSchema,
  { holders, things }: Population,
  holder: number,
): StatedCase {
  const lists = schema.things.map((table) => {
    const own = table.kind === null ? undefined : things.get(table.kind);
    const [from, to] = [own?.first[holder] ?? 0, own?.first[holder + 1] ?? 0];
    const rows = Array.from({ length: to - from }, (_, at) => from + at);
    return [
      table.name,
      rows.map((row) => ({
        id: own?.ids.at(row) ?? "",
        ...factsOf(table, own?.columns ?? new Map(), row),
      })),
    ] as const;
  });
  return {
    facts: factsOf(schema.holders, holders.columns, holder),
    ...Object.fromEntries(lists),
  };
}
