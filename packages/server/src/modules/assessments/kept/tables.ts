import type { Assessment } from "@gongbao/engine";
import type { ColumnType, GeneratedAlways } from "kysely";
import type { SignInTables } from "../../../sign-in/tables.ts";

/** A JSON column: written as text, read as a value. */
type Json<T> = ColumnType<T, string, string>;

/** A case as it is written. */
export type Stated = Readonly<Record<string, unknown>>;

/** What an assessment comes to. */
export type Total = Assessment["total"];

export type KeptTables = Pick<SignInTables, "sign_in.user"> & {
  "assessments.kept": {
    id: GeneratedAlways<bigint>;
    firm: string;
    title: string;
    stated: Json<Stated>;
    interpretations: Json<Readonly<Record<string, string>>>;
    as_of: string;
    total: Json<Total>;
    rulebook_hash: string;
    kept_at: string;
    kept_by: string;
  };
};
