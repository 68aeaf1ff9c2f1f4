import { type Column, type Columns, type Population, UNKNOWN } from "../columns/population.ts";
import type { SlotValues } from "../kernel/scenario.ts";
import type { Plan } from "../plan/plan.ts";
import { PARAMETERS, parameterColumn } from "./parameters.ts";
import { type Tables, thingsTable } from "./steps.ts";

/** A column of a table that statements read; null is unknown. */
export interface StoredColumn {
  readonly name: string;
  readonly type: "INTEGER" | "BIGINT";
  readonly at: (row: number) => number | bigint | null;
}

/** A table that statements read, as it is loaded into a database. */
export interface StoredTable {
  readonly name: string;
  readonly rows: number;
  readonly columns: readonly StoredColumn[];
}

const factColumn = (name: string, column: Column): StoredColumn =>
  column instanceof Float64Array
    ? {
        name,
        type: "BIGINT",
        at: (row) => (Number.isNaN(column[row]) ? null : (column[row] ?? null)),
      }
    : {
        name,
        type: "INTEGER",
        at: (row) => (column[row] === UNKNOWN ? null : (column[row] ?? null)),
      };

const factColumns = (columns: Columns): StoredColumn[] =>
  [...columns].map(([name, column]) => factColumn(name, column));

const rowColumn = (name: string, at: (row: number) => number): StoredColumn => ({
  name,
  type: "INTEGER",
  at,
});

/** The holder of every row, from where each holder's rows begin. */
function ownersOf(first: Int32Array): Int32Array {
  const owners = new Int32Array(first.at(-1) ?? 0);
  for (let holder = 0; holder + 1 < first.length; holder++)
    owners.fill(holder, first[holder], first[holder + 1]);
  return owners;
}

/** A population as the tables that statements read: holders and rows of things by their numbers, facts as columns. */
export function storedTables({ holders, things, past }: Population): readonly StoredTable[] {
  const owner = ownersOf(past.first);
  return [
    {
      name: "holders",
      rows: holders.ids.length,
      columns: [rowColumn("h", (row) => row), ...factColumns(holders.columns)],
    },
    ...[...things].map(([kind, { first, columns, ids }]) => {
      const owners = ownersOf(first);
      return {
        name: thingsTable(kind),
        rows: ids.length,
        columns: [
          rowColumn("h", (row) => owners[row] ?? 0),
          rowColumn("r", (row) => row),
          ...factColumns(columns),
        ],
      };
    }),
    {
      name: "past",
      rows: past.measure.length,
      columns: [
        rowColumn("h", (row) => owner[row] ?? 0),
        factColumn("measure", past.measure),
        factColumn("thing", past.thing),
        factColumn("day", past.day),
        factColumn("amount", past.amount),
        ...factColumns(past.columns),
      ],
    },
  ];
}

/** The columns that a population's tables have. */
export const columnsStored = ({ holders, things, past }: Population): Tables => ({
  holders: new Set(holders.columns.keys()),
  things: new Map([...things].map(([kind, { columns }]) => [kind, new Set(columns.keys())])),
  past: new Set(past.columns.keys()),
});

/** The parameters of a plan as the table that statements read, with a reform's values where it has some. */
export const parametersTable = ({ slots }: Plan, reform: SlotValues): StoredTable => ({
  name: PARAMETERS,
  rows: 1,
  columns: slots.map(({ parameter, value }, slot) => ({
    name: parameterColumn(slot),
    type: "BIGINT",
    at: () => reform[parameter] ?? value,
  })),
});
