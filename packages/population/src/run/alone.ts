import type { DuckDBConnection } from "@duckdb/node-api";
import { quotedText } from "../table/cells.ts";
import { PopulationFailure } from "../table/problem.ts";

/**
 * Keeps a run's folder to one process: DuckDB holds its file by a lock of the system, which is gone with the process,
 * however that ends. Throws PopulationFailure where another process has it.
 */
export async function keepAlone(connection: DuckDBConnection, path: string): Promise<void> {
  try {
    await connection.run(`ATTACH ${quotedText(path)} AS alone`);
  } catch (error) {
    const said = error instanceof Error ? error.message : "";
    // The one is said of another process, the other of this one.
    if (!/lock on file|already attached|file handle conflict/iu.test(said)) throw error;
    const process = /\(PID (\d+)\)/u.exec(said)?.[1];
    throw new PopulationFailure("running", {
      zh: `另一个运行正在写这里${process ? `（进程 ${process}）` : ""}：等它结束，或换一个 --output`,
      en: `another run is writing here${process ? ` (process ${process})` : ""}: wait for it, or choose another --output`,
    });
  }
}
