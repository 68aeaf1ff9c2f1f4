import type { Generated, GeneratedAlways } from "kysely";

/** What an account holds; see the drawing in migrations.ts. */
export type AccountKind =
  | "treasury"
  | "available"
  | "committed"
  | "transit"
  | "paid"
  | "source"
  | "room"
  | "used";

/** What may move money on a line of the budget. */
export const lineMovements = [
  "appropriate",
  "reduce",
  "commit",
  "release",
  "send",
  "confirm",
  "fail",
  "recover",
  "lapse",
  "carry",
] as const;

/** What a posting does; which accounts each may move is a table of the database. */
export type PostingKind = (typeof lineMovements)[number] | "open" | "earlier";

/** Amounts are whole fen. */
export type LedgerTables = {
  "ledger.budget_line": {
    id: GeneratedAlways<bigint>;
    code: string;
    year: number;
    title: string;
    payer: string;
    body: string;
  };
  "ledger.line_closing": { line_id: bigint; closed_at: string; closed_by: string };
  "ledger.account": {
    id: GeneratedAlways<bigint>;
    kind: AccountKind;
    key: string;
    line_id: bigint | null;
    book: GeneratedAlways<"budget" | "limit">;
    balance: GeneratedAlways<bigint>;
  };
  "ledger.payment_order": {
    id: GeneratedAlways<bigint>;
    number: string;
    case_id: string;
    line_id: bigint;
    payee_account: string;
    amount: bigint;
    made_at: string;
    made_by: string;
  };
  "ledger.posting": {
    id: GeneratedAlways<bigint>;
    kind: PostingKind;
    key: string;
    at: string;
    by: string;
    reason: string;
    case_id: string | null;
    order_id: bigint | null;
    transaction: Generated<string>;
  };
  "ledger.entry": { posting_id: bigint; account_id: bigint; amount: bigint };
};
