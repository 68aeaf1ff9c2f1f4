import { type Rule, everyone, personally, signedIn } from "../access/action.ts";

export interface Endpoint {
  readonly method: "GET" | "POST";
  readonly path: string;
  readonly rule: Rule;
}

const by = (method: "GET" | "POST", rule: Rule, paths: readonly string[]): readonly Endpoint[] =>
  paths.map((path) => ({ method, path, rule }));

/**
 * What of the sign-in is open, under /api/auth. The library brings more; what does not stand here is not there: no
 * reading of session tokens, no changing of names and addresses, no linking of accounts, no deleting.
 */
export const endpoints: readonly Endpoint[] = [
  ...by("POST", everyone, [
    "/sign-up/email",
    "/sign-in/email",
    "/sign-in/social",
    "/sign-out",
    "/request-password-reset",
    "/reset-password",
    "/send-verification-email",
    "/two-factor/verify-totp",
    "/two-factor/verify-backup-code",
  ]),
  ...by("GET", everyone, ["/callback/city", "/reset-password/:token", "/verify-email"]),
  ...by("POST", personally(signedIn), [
    "/change-password",
    "/two-factor/enable",
    "/two-factor/disable",
    "/two-factor/generate-backup-codes",
  ]),
];
