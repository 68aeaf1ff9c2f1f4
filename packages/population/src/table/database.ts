import { DuckDBInstance } from "@duckdb/node-api";

/**
 * A database that reads the files of a population: it keeps nothing of them once they are read, and what it has to sort
 * and cannot hold goes into the folder `sorting`, which is made when it is needed. Its memory has no limit of ours: two
 * dozen tables may be sorted at once, and a sort that finds no room fails.
 */
export function databaseForReading(sorting: string): Promise<DuckDBInstance> {
  return DuckDBInstance.create(":memory:", {
    enable_external_file_cache: "false",
    temp_directory: sorting,
  });
}
