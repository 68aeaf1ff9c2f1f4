import { createHash } from "node:crypto";
import { type PostgresPool, type PostgresPoolClient, sql } from "kysely";
import type { Pool, PoolClient } from "pg";

const mark = "/* kept plan */";

/**
 * Put into a query that many requests ask, so that each connection plans it once and not with each question. Its text
 * has to be the same each time, and to name its columns: with `*` a column added by a newer server would break the plan.
 */
export const keptPlan = sql.raw(mark);

const names = new Map<string, string>();

/** The name that a query is prepared under: always the same for the same text. */
function nameOf(text: string): string {
  const known = names.get(text);
  if (known !== undefined) return known;
  const name = `kept-${createHash("sha256").update(text).digest("base64url").slice(0, 20)}`;
  names.set(text, name);
  return name;
}

const clients = new WeakMap<PoolClient, PostgresPoolClient>();

/** A pool for the query builder, whose connections prepare the queries with the mark. */
export const planKeeping = (pool: Pool): PostgresPool => ({
  options: pool.options,
  end: () => pool.end(),
  async connect() {
    const client = await pool.connect();
    const known = clients.get(client);
    if (known !== undefined) return known;
    const keeping = keepingPlans(client);
    clients.set(client, keeping);
    return keeping;
  },
});

function keepingPlans(client: PoolClient): PostgresPoolClient {
  const ask = (text: string, values: readonly unknown[]) =>
    client.query({ text, values: [...values], ...(text.includes(mark) && { name: nameOf(text) }) });
  return {
    release: (destroy) => client.release(destroy),
    // A cursor would come without values; the query builder is given none.
    query: ask as unknown as PostgresPoolClient["query"],
  };
}
