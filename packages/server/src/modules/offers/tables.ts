import type { ColumnType, Generated, GeneratedAlways } from "kysely";
import type { FileTables } from "../../files/tables.ts";
import type { TablesProblem } from "../../files/tables-problem.ts";
import type { Stated, Tables } from "../cases/tables.ts";

/** A JSON column: written as text, read as a value. */
type Json<T> = ColumnType<T, string, string>;

/** Where a list stands: files are added; it waits its turn; it is worked out; another person looks at it; it is out. */
export const listStates = [
  "draft",
  "waiting",
  "running",
  "done",
  "failed",
  "stopped",
  "released",
] as const;

export type ListState = (typeof listStates)[number];

/** What came of a holder that may be owed something: it is owed, or why it is not on the list. */
export const outcomes = [
  "owed",
  "uncertain",
  "nothing",
  "awarded",
  "own-case",
  "own-firm",
  "no-county",
  "twice",
  "no-code",
  "not-in-directory",
] as const;

export type EntryOutcome = (typeof outcomes)[number];

/** What more there is to say of an outcome: the range and the facts not known, or the cases for the same work. */
export interface EntryDetail {
  readonly min?: string;
  readonly max?: string | null;
  readonly missing?: readonly string[];
  readonly cases?: readonly string[];
}

/** Why an entry that was owed something did not go out with its list. */
export const leftOutBy = ["releaser", "own-case", "changed"] as const;

/** What the tables came to. */
export interface ListCounts {
  readonly holders: number;
  readonly rejectedHolders: number;
  readonly rejectedRows: number;
  /** Those of whom the measure gives nothing, whatever else there is. */
  readonly notOwed: number;
}

export type OfferTables = FileTables & {
  "offers.list": {
    id: GeneratedAlways<bigint>;
    programme_id: string;
    source: string;
    source_as_of: string;
    day: string;
    rulebook_hash: string;
    state: ListState;
    done: Generated<bigint>;
    total: bigint | null;
    problem: Json<TablesProblem> | null;
    result: Json<ListCounts> | null;
    made_at: string;
    made_by: string;
    made_as: "clerk" | "reviewer";
    attempt: Generated<number>;
    touched_at: string | null;
    ended_at: string | null;
    released_at: string | null;
    released_by: string | null;
  };
  "offers.file": {
    list_id: bigint;
    kind: "input" | "output";
    name: string;
    hash: string;
    size: bigint;
  };
  "offers.entry": {
    list_id: bigint;
    position: number;
    /** What the table of holders calls it. */
    code: string;
    firm: string | null;
    stated: Json<Stated> | null;
    outcome: EntryOutcome;
    sum: bigint | null;
    detail: Json<EntryDetail>;
    left_out: (typeof leftOutBy)[number] | null;
    reason: string | null;
    case_number: string | null;
  };
};

/** Everything that a list touches. */
export type AllTables = Tables & OfferTables;
