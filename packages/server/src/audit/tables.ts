import type { GeneratedAlways } from "kysely";

export type AuditTables = {
  "audit.head": { single: GeneratedAlways<boolean>; seq: bigint; hash: Buffer };
  "audit.event": {
    seq: GeneratedAlways<bigint>;
    at: string;
    actor: string;
    action: string;
    about: string;
    detail: string;
    particular_hash: string;
    previous: GeneratedAlways<Buffer>;
    hash: GeneratedAlways<Buffer>;
  };
  "audit.particular": { seq: bigint; salt: Buffer; content: string };
};
