import type { Client } from "pg";

/** A table as it is to be written out. */
export interface TableShape {
  readonly schema: string;
  readonly table: string;
  /** Without those that the database computes. */
  readonly columns: readonly string[];
  /** The primary key, by which the rows are ordered. */
  readonly key: readonly string[];
}

export interface SequenceState {
  readonly schema: string;
  readonly sequence: string;
  readonly value: string;
  readonly called: boolean;
}

/** What the database makes again by itself: the record of the migrations, and the queue, which is filled from the outbox. */
const remade = ["pgboss"];

/** The tables that a backup holds, in one order. */
export async function tablesOf(client: Client): Promise<readonly TableShape[]> {
  const { rows } = await client.query<TableShape>(
    `select n.nspname as schema, c.relname as "table",
       array(select a.attname::text from pg_attribute a
         where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped and a.attgenerated = ''
         order by a.attnum) as columns,
       array(select a.attname::text from pg_index i
         cross join lateral unnest(i.indkey) with ordinality as k(attnum, at)
         join pg_attribute a on a.attrelid = c.oid and a.attnum = k.attnum
         where i.indrelid = c.oid and i.indisprimary order by k.at) as key
     from pg_class c join pg_namespace n on n.oid = c.relnamespace
     where c.relkind = 'r' and n.nspname !~ '^pg_' and n.nspname <> 'information_schema'
       and n.nspname <> all($1) and not (n.nspname = 'public' and c.relname like 'kysely_migration%')
     order by n.nspname collate "C", c.relname collate "C"`,
    [remade],
  );
  return rows;
}

/** How far each sequence has counted. */
export async function sequencesOf(client: Client): Promise<readonly SequenceState[]> {
  const { rows: names } = await client.query<{ schema: string; sequence: string }>(
    `select n.nspname as schema, c.relname as sequence
     from pg_class c join pg_namespace n on n.oid = c.relnamespace
     where c.relkind = 'S' and n.nspname !~ '^pg_' and n.nspname <> all($1)
     order by n.nspname collate "C", c.relname collate "C"`,
    [remade],
  );
  const states: SequenceState[] = [];
  for (const { schema, sequence } of names) {
    const { rows } = await client.query<{ value: string; called: boolean }>(
      `select last_value::text as value, is_called as called
       from ${client.escapeIdentifier(schema)}.${client.escapeIdentifier(sequence)}`,
    );
    const [row] = rows;
    if (row) states.push({ schema, sequence, ...row });
  }
  return states;
}

const quoted = (client: Client, names: readonly string[]): string =>
  names.map((name) => client.escapeIdentifier(name)).join(", ");

/** The COPY that writes a table out. */
export function copyOut(client: Client, shape: TableShape): string {
  const columns = quoted(client, shape.columns);
  const order = shape.key.length > 0 ? quoted(client, shape.key) : columns;
  return `copy (select ${columns} from ${quoted(client, [shape.schema])}.${quoted(client, [shape.table])} order by ${order}) to stdout`;
}

/** The COPY that reads it in. */
export function copyIn(
  client: Client,
  { schema, table, columns }: Pick<TableShape, "schema" | "table" | "columns">,
): string {
  return `copy ${quoted(client, [schema])}.${quoted(client, [table])} (${quoted(client, columns)}) from stdin`;
}
