import { type Kysely, sql } from "kysely";
import type { Tables } from "../tables.ts";

/** The number of the next case of a year: `2019-000001`. */
export async function numberNext(transaction: Kysely<Tables>, year: number): Promise<string> {
  const { rows } = await sql<{ next: bigint }>`
    select nextval('cases.numbering') as next`.execute(transaction);
  return `${year}-${String(rows[0]?.next).padStart(6, "0")}`;
}
