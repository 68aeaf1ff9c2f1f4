import { betterAuth } from "better-auth";
import { APIError, createAuthMiddleware } from "better-auth/api";
import { twoFactor } from "better-auth/plugins";
import { Kysely, PostgresDialect } from "kysely";
import type { ClientConfig } from "pg";
import { makePool } from "../database/pool.ts";
import type { Database } from "../database/connect.ts";
import type { Message } from "../mail/outbox.ts";
import type { Clock } from "../spine/clock.ts";
import { hasPassword, isClosed, provedByReset } from "./accounts.ts";
import { tokenIn } from "./cookie.ts";
import { alreadyLetter, noPasswordLetter, proveLetter, resetLetter } from "./letters.ts";
import { type Attempt, Lockout } from "./lockout.ts";
import { keepSessionAlone } from "./sessions.ts";
import { type OpenIdProvider, citySignOn } from "./open-id/provider.ts";
import { hashPassword, shortestPassword, verifyPassword } from "./password.ts";
import { UsedCodes } from "./used-codes.ts";

export interface SignInOptions {
  readonly application: ClientConfig;
  readonly database: Database;
  readonly clock: Clock;
  /** Signs cookies and encrypts second factors: at least 32 characters, kept outside the database. */
  readonly secret: string;
  /** Where people reach the server (`https://gongbao.example.cn`), the one to tell first. */
  readonly origins: () => readonly string[];
  readonly provider: OpenIdProvider | null;
  /** Null where no mail is sent: then addresses are proved by nobody, and the administrator hands out links. */
  readonly send: ((message: Message) => Promise<void>) | null;
  /** Whether anybody may sign up by themselves. */
  readonly signUpOpen: boolean;
  readonly onError: (error: Error) => void;
}

const hour = 3600;

/** Where the server says from where in the network a request comes; see mount.ts. */
const addressHeader = "x-gongbao-address";

/** Makes the sign-in: passwords, second factors, the city's own sign-on, sessions that can be revoked. */
export function openSignIn(options: SignInOptions) {
  const found = [options.application.options, "-c search_path=sign_in"].filter(Boolean).join(" ");
  const pool = makePool({ ...options.application, options: found, max: 4 }, () => undefined);
  const db = new Kysely<unknown>({ dialect: new PostgresDialect({ pool }) });
  const { send, database, clock, onError } = options;
  const lockout = new Lockout(database, clock);
  const secure = options.origins()[0]?.startsWith("https:") ?? false;
  const usedCodes = new UsedCodes(database);
  const auth = betterAuth({
    appName: "公报 gongbao",
    basePath: "/api/auth",
    secret: options.secret,
    database: { db, type: "postgres" },
    trustedOrigins: () => [...options.origins()],
    telemetry: { enabled: false },
    logger: { level: "error", disabled: true },
    emailAndPassword: {
      enabled: true,
      minPasswordLength: shortestPassword,
      maxPasswordLength: 256,
      password: { hash: hashPassword, verify: verifyPassword },
      revokeSessionsOnPasswordReset: true,
      resetPasswordTokenExpiresIn: hour,
      // Where mail is sent, nobody signs in with an address that is not theirs.
      requireEmailVerification: send !== null,
      ...(send && {
        sendResetPassword: async ({ user, url }: { user: Owner; url: string }) => {
          // Whoever comes in by the city's sign-on goes with it: no password is made that would outlive it.
          const known = await hasPassword(database, user.id);
          await send(known ? resetLetter(user.email, url) : noPasswordLetter(user.email));
        },
        onExistingUserSignUp: ({ user }: { user: Owner }) => send(alreadyLetter(user.email)),
      }),
      onPasswordReset: ({ user }: { user: Owner }) => provedByReset(database, user),
    },
    ...(send && {
      emailVerification: {
        expiresIn: hour,
        sendOnSignUp: true,
        sendOnSignIn: true,
        autoSignInAfterVerification: false,
        sendVerificationEmail: ({ user, url }: { user: Owner; url: string }) =>
          send(proveLetter(user.email, url)),
      },
    }),
    user: { changeEmail: { enabled: false }, deleteUser: { enabled: false } },
    session: { expiresIn: 12 * hour, updateAge: hour, cookieCache: { enabled: false } },
    // Nobody comes into an account by an address alone, whoever vouches for it.
    account: { accountLinking: { enabled: false } },
    databaseHooks: {
      // What the sign-on gave is used once: its tokens are kept nowhere.
      account: { create: { before: withoutTokens }, update: { before: withoutTokens } },
      // Whichever way somebody comes in, a session is made: a closed account gets none.
      session: {
        create: {
          before: async ({ userId }, context) => {
            if (!(await isClosed(database, userId))) return;
            // From the sign-on a browser comes by an address: it is led back, and told there.
            if (context?.path?.startsWith("/callback/") === true) {
              throw context.redirect("/sign-in?error=account_closed");
            }
            throw new APIError("FORBIDDEN", { code: "ACCOUNT_CLOSED" });
          },
        },
      },
    },
    rateLimit: {
      enabled: true,
      storage: "database",
      window: 60,
      max: 100,
      customRules: {
        "/sign-in/*": { window: 60, max: 20 },
        "/sign-up/*": { window: 3600, max: 20 },
        "/request-password-reset": { window: 3600, max: 10 },
        "/send-verification-email": { window: 3600, max: 10 },
        "/change-password": { window: 60, max: 10 },
        "/two-factor/*": { window: 60, max: 10 },
      },
    },
    onAPIError: { errorURL: "/sign-in" },
    hooks: {
      before: createAuthMiddleware(async (context) => {
        const attempt = attemptIn(context);
        if (attempt !== null && (await lockout.isLocked(attempt))) {
          throw new APIError("TOO_MANY_REQUESTS", { code: "LOCKED" });
        }
      }),
      after: createAuthMiddleware(async (context) => {
        const { returned, newSession } = context.context;
        const attempt = attemptIn(context);
        if (attempt !== null) {
          if (!(returned instanceof APIError)) await lockout.succeeded(attempt);
          else if (returned.body?.code === "INVALID_EMAIL_OR_PASSWORD") {
            await lockout.failed(attempt);
          }
        }
        if (context.path === "/change-password" && !(returned instanceof APIError)) {
          const cookies = context.headers?.get("cookie") ?? undefined;
          const token = tokenIn(cookies, { secret: options.secret, secure });
          if (token !== null) await keepSessionAlone(database, token);
        }
        if (context.path === "/two-factor/verify-totp" && newSession) {
          const code: unknown = Reflect.get(Object(context.body), "code");
          if (await usedCodes.isNew(newSession.user.id, String(code))) return;
          await context.context.internalAdapter.deleteSession(newSession.session.token);
          throw new APIError("UNAUTHORIZED", { code: "INVALID_CODE" });
        }
      }),
    },
    advanced: {
      cookiePrefix: "gongbao",
      useSecureCookies: secure,
      defaultCookieAttributes: { httpOnly: true, sameSite: "lax", path: "/" },
      ipAddress: { ipAddressHeaders: [addressHeader] },
      // Said outright: both are left out where it believes itself in a test.
      disableOriginCheck: false,
      disableCSRFCheck: false,
    },
    plugins: [
      twoFactor({ issuer: "公报 gongbao" }),
      ...(options.provider === null
        ? []
        : [citySignOn(options.provider, { verified: send !== null, onError })]),
    ],
  });
  return {
    auth,
    /** The token of the session in a request's cookies, where the sign-in has signed it. */
    tokenIn: (cookies: string | undefined) => tokenIn(cookies, { secret: options.secret, secure }),
    extendAfterSeconds: hour,
    send,
    /** Where links in letters lead. */
    origin: () => options.origins()[0] ?? "",
    signUpOpen: options.signUpOpen,
    /** How one may come in here. */
    doors: {
      signUp: options.signUpOpen,
      citySignOn: options.provider !== null,
      letters: send !== null,
    },
    close: () => db.destroy(),
  };
}

export type SignIn = ReturnType<typeof openSignIn>;

interface Owner {
  readonly id: string;
  readonly email: string;
}

const withoutTokens = async <T extends object>(account: T) => ({
  data: { ...account, accessToken: null, refreshToken: null, idToken: null },
});

/** With which address somebody tries to sign in by password, and from where. */
function attemptIn({
  path,
  body,
  headers,
}: {
  readonly path?: string | undefined;
  readonly body?: unknown;
  readonly headers?: Headers | undefined;
}): Attempt | null {
  if (path !== "/sign-in/email" || typeof body !== "object" || body === null) return null;
  const email: unknown = Reflect.get(body, "email");
  return typeof email === "string" ? { email, from: headers?.get(addressHeader) ?? "" } : null;
}
