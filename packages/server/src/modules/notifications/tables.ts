import type { Generated, GeneratedAlways } from "kysely";

export type NotificationTables = {
  "notifications.notice": {
    id: GeneratedAlways<bigint>;
    user_id: string;
    at: string;
    kind: string;
    about: string;
    zh: string;
    en: string;
    due_on: string | null;
    read_at: Generated<string | null>;
  };
};
