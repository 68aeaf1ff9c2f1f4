import { Pool, type PoolConfig } from "pg";

/**
 * A pool of connections, none of which ends the process when it breaks: neither while it is idle, where the next query
 * opens another, nor while it is being closed, where nobody listens to it any more.
 */
export function makePool(config: PoolConfig, onError: (error: Error) => void): Pool {
  const pool = new Pool({ connectionTimeoutMillis: 10_000, ...config });
  pool.on("error", onError);
  pool.on("connect", (client) => client.on("error", () => undefined));
  return pool;
}
