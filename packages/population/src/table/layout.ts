import type { DuckDBConnection } from "@duckdb/node-api";
import { codedCell, codeAmong, quotedName, rawCell } from "./cells.ts";
import { type TableFile, sourceOf } from "./files.ts";
import { unreadable } from "./problem.ts";

/**
 * How a column comes out of a query: numbers as doubles; codes as integers; text as text of so many parts, each in a
 * column of its own.
 */
export interface LaidOut {
  readonly form: "number" | "code" | "text";
  /** Its first column among the query's. */
  readonly at: number;
  readonly parts: number;
  /** What the codes of a column of text stand for; −1 is nothing. Null elsewhere. */
  readonly values: readonly string[] | null;
}

/** Where a query has what. */
export interface Layout {
  readonly number: number;
  readonly faults: number;
  /** By place in the schema. */
  readonly columns: readonly LaidOut[];
  /** The query's columns, of what `cellsOf` gives, behind the number and the faults. */
  readonly selected: readonly string[];
}

/** Bytes of a text that the database hands out without an address to follow, which takes long; and how many such parts do. */
const [PART, MOST_PARTS] = [12, 4];
/** More values than these are handed out as text. */
const MOST_VALUES = 1000;

interface Met {
  readonly bytes: number;
  /** Every character is one byte. */
  readonly isPlain: boolean;
  readonly values: number;
}

/** The raw cells of a table's columns of text. */
const rawTexts = ({ table, format }: TableFile) =>
  table.columns.map((column) => (column.type === "text" ? rawCell(column, format) : null));

async function firstRow(
  connection: DuckDBConnection,
  file: TableFile,
  select: readonly string[],
): Promise<readonly unknown[]> {
  try {
    const read = await connection.runAndReadAll(
      `SELECT ${select.join(", ")} FROM ${sourceOf(file)} t`,
    );
    return read.getRows()[0] ?? [];
  } catch (error) {
    throw unreadable(file.path, error);
  }
}

/** What is met in each column of text; null of others. */
async function metIn(
  connection: DuckDBConnection,
  file: TableFile,
  grouped: readonly string[],
): Promise<readonly (Met | null)[]> {
  const isGrouped = (place: number) => grouped.includes(file.table.columns[place]?.name ?? "");
  const texts = rawTexts(file);
  const found = await firstRow(
    connection,
    file,
    texts.flatMap((x, place) =>
      x === null
        ? []
        : [
            `coalesce(max(strlen(${x})), 0)`,
            `coalesce(bool_and(strlen(${x}) = length(${x})), TRUE)`,
            isGrouped(place) ? `approx_count_distinct(${x})` : "0",
          ],
    ),
  );
  let at = 0;
  return texts.map((x) => {
    if (x === null) return null;
    const [bytes, isPlain, values] = found.slice(at, (at += 3));
    return { bytes: Number(bytes), isPlain: isPlain === true, values: Number(values) };
  });
}

/** The values of some columns of text, in the order of bytes. */
async function valuesOf(
  connection: DuckDBConnection,
  file: TableFile,
  columns: readonly string[],
): Promise<ReadonlyMap<string, readonly string[]>> {
  if (columns.length === 0) return new Map();
  const found = await firstRow(
    connection,
    file,
    columns.map((name) => {
      const x = `nullif(trim(${quotedName(name)}), '')`;
      return `coalesce(to_json(list_sort(list(DISTINCT ${x}) FILTER (WHERE ${x} IS NOT NULL))), '[]')`;
    }),
  );
  return new Map(
    columns.map((name, index) => [name, JSON.parse(String(found[index])) as readonly string[]]),
  );
}

/** How a table's columns are to come out of a query. Text of `grouped` columns comes as codes, where it has few values. */
export async function layOut(
  connection: DuckDBConnection,
  file: TableFile,
  grouped: readonly string[],
): Promise<Layout> {
  const met = await metIn(connection, file, grouped);
  const { columns } = file.table;
  const few = columns.flatMap(({ name }, index) =>
    grouped.includes(name) && (met[index]?.values ?? Infinity) <= MOST_VALUES ? [name] : [],
  );
  const values = await valuesOf(connection, file, few);
  const selected: string[] = [];
  const laid = columns.map((column, index): LaidOut => {
    const [at, x] = [2 + selected.length, `x${index}`];
    const own = values.get(column.name);
    if (own) {
      selected.push(`coalesce(${codeAmong(own, x)}, -1)`);
      return { form: "code", at, parts: 1, values: own };
    }
    const text = met[index];
    if (text) {
      const parts = partsOf(text);
      selected.push(
        ...Array.from({ length: parts }, (_, part) =>
          parts === 1
            ? `coalesce(${x}, '')`
            : `coalesce(substring(${x}, ${part * PART + 1}, ${PART}), '')`,
        ),
      );
      return { form: "text", at, parts, values: null };
    }
    selected.push(codedCell(column, index));
    const isNumber = column.type === "money" || column.type === "count" || column.type === "ratio";
    return { form: isNumber ? "number" : "code", at, parts: 1, values: null };
  });
  return { number: 0, faults: 1, columns: laid, selected };
}

/** In how many parts text comes. */
function partsOf({ bytes, isPlain }: Met): number {
  const parts = Math.ceil(bytes / PART);
  return isPlain && parts <= MOST_PARTS ? Math.max(1, parts) : 1;
}
