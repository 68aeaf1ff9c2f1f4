import { betterAuth } from "better-auth";
import { APIError, createAuthMiddleware } from "better-auth/api";
import { genericOAuth, twoFactor } from "better-auth/plugins";
import { Kysely, PostgresDialect } from "kysely";
import { type ClientConfig, Pool } from "pg";
import type { Database } from "../database/connect.ts";
import type { Message } from "../mail/outbox.ts";
import type { Clock } from "../spine/clock.ts";
import { Lockout } from "./lockout.ts";
import { hashPassword, shortestPassword, verifyPassword } from "./password.ts";

/** A city's own sign-on, by OpenID Connect. */
export interface OpenIdProvider {
  readonly discoveryUrl: string;
  readonly clientId: string;
  readonly clientSecret: string;
}

export interface SignInOptions {
  readonly application: ClientConfig;
  readonly database: Database;
  readonly clock: Clock;
  /** Signs cookies and encrypts second factors: at least 32 characters, kept outside the database. */
  readonly secret: string;
  /** Where people reach the server (`https://gongbao.example.cn`), the one to tell first. */
  readonly origins: () => readonly string[];
  readonly provider: OpenIdProvider | null;
  /** Null where no mail is sent: then a lost password is reset by the administrator. */
  readonly send: ((message: Message) => Promise<void>) | null;
}

const hour = 3600;

/** Makes the sign-in: passwords, second factors, the city's own sign-on, sessions that can be revoked. */
export function openSignIn(options: SignInOptions) {
  const pool = new Pool({
    ...options.application,
    options: [options.application.options, "-c search_path=sign_in"].filter(Boolean).join(" "),
    max: 4,
  });
  pool.on("error", () => undefined);
  const db = new Kysely<unknown>({ dialect: new PostgresDialect({ pool }) });
  const { send } = options;
  const lockout = new Lockout(options.database, options.clock);
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
      ...(send && {
        sendResetPassword: ({ user, url }: { user: { email: string }; url: string }) =>
          send({
            to: user.email,
            subject: "重设密码 Reset your password",
            text: `请在一小时内打开这个地址重设密码；若不是您要求的，不必理会。\nOpen this address within an hour to reset your password; if you did not ask for it, do nothing.\n\n${url}\n`,
          }),
      }),
    },
    user: { changeEmail: { enabled: false }, deleteUser: { enabled: false } },
    session: { expiresIn: 12 * hour, updateAge: hour, cookieCache: { enabled: false } },
    account: { accountLinking: { enabled: false } },
    rateLimit: {
      enabled: true,
      storage: "database",
      window: 60,
      max: 100,
      customRules: {
        "/sign-in/*": { window: 60, max: 20 },
        "/sign-up/*": { window: 3600, max: 20 },
        "/request-password-reset": { window: 3600, max: 10 },
        "/two-factor/*": { window: 60, max: 10 },
      },
    },
    hooks: {
      before: createAuthMiddleware(async (context) => {
        const email = emailIn(context.path, context.body);
        if (email !== null && (await lockout.isLocked(email))) {
          throw new APIError("TOO_MANY_REQUESTS", {
            code: "LOCKED",
            message:
              "Too many wrong passwords: wait a quarter of an hour / 密码错误次数过多，请一刻钟后再试",
          });
        }
      }),
      after: createAuthMiddleware(async (context) => {
        const email = emailIn(context.path, context.body);
        if (email === null) return;
        if (context.context.returned instanceof APIError) await lockout.failed(email);
        else await lockout.succeeded(email);
      }),
    },
    advanced: {
      cookiePrefix: "gongbao",
      useSecureCookies: options.origins()[0]?.startsWith("https:") ?? false,
      defaultCookieAttributes: { httpOnly: true, sameSite: "lax", path: "/" },
      ipAddress: { ipAddressHeaders: ["x-gongbao-address"] },
    },
    plugins: [
      twoFactor({ issuer: "公报 gongbao" }),
      genericOAuth({
        config:
          options.provider === null
            ? []
            : [
                {
                  providerId: "city",
                  discoveryUrl: options.provider.discoveryUrl,
                  clientId: options.provider.clientId,
                  clientSecret: options.provider.clientSecret,
                  scopes: ["openid", "profile", "email"],
                  pkce: true,
                  requireIdTokenVerification: true,
                },
              ],
      }),
    ],
  });
  return { auth, close: () => db.destroy() };
}

export type SignIn = ReturnType<typeof openSignIn>;

/** The address with which somebody tries to sign in by password. */
function emailIn(path: string, body: unknown): string | null {
  if (path !== "/sign-in/email" || typeof body !== "object" || body === null) return null;
  const email: unknown = Reflect.get(body, "email");
  return typeof email === "string" ? email : null;
}
