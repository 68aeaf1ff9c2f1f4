export type SignInTables = {
  "sign_in.user": {
    id: string;
    name: string;
    email: string;
    emailVerified: boolean;
    twoFactorEnabled: boolean | null;
    /** Since when an administrator keeps it closed; null for one that is open. */
    closedAt: string | null;
  };
  "sign_in.failure": {
    email_hash: string;
    count: number;
    first_at: string;
    locked_until: string | null;
  };
  "sign_in.welcome": { token_hash: string; expires_at: string; used_at: string | null };
};
