import { types } from "pg";

const { builtins } = types;

/**
 * How values come out of PostgreSQL, one way for every pool: whole numbers of eight bytes as bigint, dates and decimals
 * as the text they are, moments as ISO text in UTC. Never a float for money and never a Date for a day.
 */
const parsers: ReadonlyMap<number, (text: string) => unknown> = new Map<
  number,
  (text: string) => unknown
>([
  [builtins.INT8, (text) => BigInt(text)],
  [builtins.NUMERIC, (text) => text],
  [builtins.DATE, (text) => text],
  [builtins.TIMESTAMPTZ, (text) => new Date(text).toISOString()],
]);

/** The parsers as `pg` asks for them. */
export const valueTypes: { getTypeParser: typeof types.getTypeParser } = {
  getTypeParser: ((oid: number, format?: "text" | "binary") =>
    (format !== "binary" && parsers.get(oid)) ||
    types.getTypeParser(oid, format)) as typeof types.getTypeParser,
};
