import type { GeneratedAlways } from "kysely";

/** What a person may be in a body. */
export const roles = [
  "applicant",
  "clerk",
  "reviewer",
  "approver",
  "finance",
  "paymaster",
  "auditor",
  "administrator",
] as const;

export type Role = (typeof roles)[number];

export type BodyKind = "system" | "public" | "county" | "enterprise" | "institution";

export type DirectoryTables = {
  "directory.body": { id: string; kind: BodyKind; credit_code: string | null };
  "directory.body_name": {
    body_id: string;
    zh: string;
    en: string | null;
    valid_from: string | null;
    valid_to: string | null;
    position: number;
  };
  "directory.seat": {
    body_id: string;
    county: string;
    since: string;
    recorded_at: string;
    recorded_by: string;
  };
  "directory.member": {
    id: GeneratedAlways<bigint>;
    user_id: string;
    body_id: string;
    role: Role;
    since: string;
    until: string | null;
    granted_by: string;
  };
  "directory.agency": {
    id: GeneratedAlways<bigint>;
    agent_id: string;
    body_id: string;
    granted_by: string;
    since: string;
    until: string | null;
  };
};
