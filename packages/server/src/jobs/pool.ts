import type { ClientConfig } from "pg";
import { makePool } from "../database/pool.ts";
import type { Db } from "pg-boss";

/** The queue's own connections, as pg-boss asks for them. */
export interface QueuePool {
  readonly db: Db;
  end(): Promise<void>;
}

/** Opens them; a connection that breaks while idle is told and replaced. */
export function openQueuePool(
  config: ClientConfig,
  { max, onError }: { readonly max: number; readonly onError: (error: Error) => void },
): QueuePool {
  const pool = makePool({ ...config, max }, onError);
  return {
    db: { executeSql: (text, values) => pool.query(text, values && [...values]) },
    end: () => pool.end(),
  };
}
