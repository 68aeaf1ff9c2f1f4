import type { Role } from "../../directory/tables.ts";

export type KeyTables = {
  "access.key": {
    id: string;
    name: string;
    body: string;
    roles: readonly Role[];
    scopes: readonly string[];
    secret_hash: string;
    made_at: string;
    made_by: string;
    expires_on: string;
    last_used_on: string | null;
    revoked_at: string | null;
    revoked_by: string | null;
  };
};
