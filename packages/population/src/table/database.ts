import { DuckDBInstance } from "@duckdb/node-api";

/**
 * A database that reads the files of a population: it keeps nothing of them once they are read, and what it has to sort
 * and cannot hold goes into the folder `sorting`, which is made when it is needed. So memory does not grow with the rows.
 */
export function databaseForReading(sorting: string): Promise<DuckDBInstance> {
  return DuckDBInstance.create(":memory:", {
    enable_external_file_cache: "false",
    memory_limit: "1GB",
    temp_directory: sorting,
  });
}
