import type { ColumnType } from "kysely";

export type DemonstrationTables = {
  "demonstration.city": {
    /** There is one. */
    one: boolean;
    /** What it was filled with: the version of its description. */
    version: string;
    /** False until it is whole. */
    filled: boolean;
    /** The city's time when it was last seen, in ISO. */
    seen_at: ColumnType<string, string, string>;
  };
};
