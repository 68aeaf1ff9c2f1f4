import type { GeneratedAlways } from "kysely";
import type { FileTables } from "../../files/tables.ts";
import type { Kind } from "./kind.ts";

export type EvidenceTables = FileTables & {
  "evidence.paper": {
    id: GeneratedAlways<bigint>;
    case_id: bigint;
    /** The fact that it proves. */
    fact: string;
    /** The thing that the fact is about; null for the applicant's own. */
    item: string | null;
    hash: string;
    name: string;
    kind: Kind;
    size: bigint;
    added_at: string;
    added_by: string;
  };
  "evidence.account_paper": {
    id: GeneratedAlways<bigint>;
    account_id: bigint;
    hash: string;
    name: string;
    kind: Kind;
    size: bigint;
    added_at: string;
    added_by: string;
  };
};
