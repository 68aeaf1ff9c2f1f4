import type { Receipt, Ties } from "@gongbao/engine";
import type { ColumnType, GeneratedAlways } from "kysely";
import type { EvidenceTables } from "../evidence/tables.ts";
import type { Role } from "../../directory/tables.ts";
import type { LedgerTables } from "../../ledger/tables.ts";
import type { RulebookTables } from "../../rulebooks/tables.ts";
import type { TellingTables } from "../notifications/tell.ts";
import type { Change, PaperAdded } from "./mending/change.ts";
import type { State, StepKind } from "./way/steps.ts";

/** A JSON column: written as text, read as a value. */
type Json<T> = ColumnType<T, string, string>;

/** What people are reminded of: each once in a turn. */
export type ReminderKind = "soon" | "today" | "overdue" | "closing" | "notice-ended";

export type CaseTables = {
  "cases.programme": {
    id: string;
    measure: string;
    year: number;
    title: string;
    leading_body: string;
    supporting_bodies: string[];
    opens_on: string;
    closes_on: string;
    quota: number | null;
    notice_days: number;
    turn_days: number;
    /** The facts that need evidence. */
    evidence_facts: string[];
    rulebook_hash: string;
    basis: string | null;
    deciding_bodies: string[];
    county_decides: boolean;
    rank_by: string | null;
    ties: Ties | null;
    made_at: string;
    made_by: string;
  };
  "cases.programme_share": {
    programme_id: string;
    position: number;
    line_code: string;
    payer: string | null;
    numerator: number;
  };
  "cases.case": {
    id: GeneratedAlways<bigint>;
    number: string;
    programme_id: string;
    applicant: string;
    state: State;
    version: number;
    stated: Json<Stated>;
    confirmed: Json<Stated> | null;
    assessed_on: string | null;
    rulebook_hash: string | null;
    notice_until: string | null;
    due_on: string | null;
    /** How often the turn went to another. */
    turn: GeneratedAlways<number>;
    made_at: string;
    made_by: string;
    /** When and by whom what is stated was last saved; null where it never was. */
    saved_at: string | null;
    saved_by: string | null;
  };
  /** What a case offers, where it began with an offer. */
  "cases.offer": {
    case_id: bigint;
    list: string;
    source: string;
    source_as_of: string;
    sum: bigint;
    listed_by: string;
    listed_as: "clerk" | "reviewer";
    listed_at: string;
    released_by: string;
    released_at: string;
  };
  "cases.reminder": { case_id: bigint; turn: number; kind: ReminderKind; at: string };
  "cases.step": {
    case_id: bigint;
    position: number;
    kind: StepKind;
    role: Role;
    body: string;
    at: string;
    by: string;
    detail: Json<Readonly<Record<string, unknown>>>;
    receipt: Json<Receipt> | null;
  };
  "cases.award": {
    id: GeneratedAlways<bigint>;
    case_id: bigint | null;
    holder: string;
    measure: string;
    item: string | null;
    facts: Json<Readonly<Record<string, unknown>>>;
    day: string;
    amount: bigint;
    recorded_at: string;
    recorded_by: string;
    /** Why one made outside this system was recorded. */
    reason: string | null;
  };
  "cases.objection": {
    id: GeneratedAlways<bigint>;
    case_id: bigint;
    at: string;
    words: string;
    answered_at: string | null;
    answered_by: string | null;
    answer: string | null;
    upheld: boolean | null;
  };
  /** What a case stated when it was sent back to be mended, and the last paper that it had then; 0 where none. */
  "cases.sent_back": {
    case_id: bigint;
    position: number;
    stated: Json<Stated>;
    last_paper: bigint;
  };
  /** How a defect of a letter was answered. */
  "cases.defect_answer": {
    case_id: bigint;
    /** Of the step that sent the case back. */
    position: number;
    /** Its number in the letter: the first is 1. */
    defect: number;
    facts: Json<readonly Change[]>;
    papers: Json<readonly PaperAdded[]>;
    words: string | null;
    at: string;
    by: string;
  };
  "cases.confirmation": {
    id: GeneratedAlways<bigint>;
    case_id: bigint;
    item: string;
    fact: string;
    verdict: Verdict;
    stated: Json<unknown>;
    found: ColumnType<unknown, string | null, never>;
    note: string | null;
    at: string;
    by: string;
  };
  "cases.award_reduction": {
    id: GeneratedAlways<bigint>;
    award_id: bigint;
    amount: bigint;
    reason: string;
    at: string;
    by: string;
  };
  "cases.ranking": {
    programme_id: string;
    run: number;
    case_id: bigint;
    score: string;
    chosen: boolean;
    tied: boolean;
    at: string;
    by: string;
  };
  "cases.profile": { body: string; fact: string; value: Json<unknown>; at: string; by: string };
  "cases.payee_account": {
    id: GeneratedAlways<bigint>;
    body: string;
    holder: string;
    bank: string;
    number: string;
    added_at: string;
    added_by: string;
    verified_at: string | null;
    verified_by: string | null;
    refused_at: string | null;
    refused_by: string | null;
    /** Why: for its payee, who names another. */
    refused_because: string | null;
  };
};

/** What a reviewer found of a fact. */
export const verdicts = ["as-stated", "corrected", "unproven"] as const;

export type Verdict = (typeof verdicts)[number];

/** A case as people write it, without its day and its history, which are the server's. */
export type Stated = Readonly<Record<string, unknown>>;

/** Everything that a step may touch. */
export type Tables = CaseTables & EvidenceTables & LedgerTables & RulebookTables & TellingTables;
