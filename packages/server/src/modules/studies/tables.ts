import type { Change } from "@gongbao/engine";
import type { ColumnType, Generated, GeneratedAlways } from "kysely";
import type { TablesProblem } from "../../files/tables-problem.ts";
import type { FileTables } from "../../files/tables.ts";
import type { StudyResult } from "./result.ts";

/** A JSON column: written as text, read as a value. */
type Json<T> = ColumnType<T, string, string>;

/** Where a study stands: files may still be added; it waits its turn; it is worked out; it is over. */
export const studyStates = ["draft", "waiting", "running", "done", "failed", "stopped"] as const;

export type StudyState = (typeof studyStates)[number];

/** Where its firms come from: made from a seed, or files that were uploaded. */
export type Source = { readonly firms: number; readonly seed: number } | "files";

export type StudyTables = FileTables & {
  "studies.study": {
    id: GeneratedAlways<bigint>;
    owner: string;
    title: string;
    source: Json<Source>;
    changes: Json<readonly Change[]>;
    grouped_by: string[];
    /** Whether each other reading is worked out too. */
    with_readings: boolean;
    as_of: string;
    state: StudyState;
    done: bigint;
    /** How many firms there are; null while that is not known. */
    total: bigint | null;
    problem: Json<TablesProblem> | null;
    result: Json<StudyResult> | null;
    rulebook_hash: string;
    made_at: string;
    /** How often it was begun. */
    attempt: Generated<number>;
    /** When whoever works it out last said so; one that has gone away is found by it. */
    touched_at: string | null;
    ended_at: string | null;
  };
  "studies.file": {
    study_id: bigint;
    kind: "input" | "output";
    name: string;
    hash: string;
    size: bigint;
  };
};
