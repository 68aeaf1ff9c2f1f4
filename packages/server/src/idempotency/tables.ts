export type IdempotencyTables = {
  /** A request that did something, by its key; its answer follows once it is written. */
  "idempotency.request": {
    actor: string;
    key: string;
    /** The hash of method, address and body. */
    fingerprint: string;
    path: string;
    at: string;
    /** What was done, as the audit chain names it. */
    about: string | null;
    status: number | null;
    headers: Record<string, string> | null;
    body: string | null;
  };
};
