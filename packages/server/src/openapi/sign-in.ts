import type { Json, JsonObject } from "./json.ts";

const text = (description?: string): JsonObject => ({
  type: "string",
  ...(description === undefined ? {} : { description }),
});
const flag: JsonObject = { type: "boolean" };
const orNull = (schema: JsonObject): JsonObject => ({ anyOf: [schema, { type: "null" }] });
const moment = text("A moment, ISO in UTC.");

const object = (
  properties: JsonObject,
  { title, optional = [] }: { readonly title?: string; readonly optional?: readonly string[] } = {},
): JsonObject => ({
  ...(title === undefined ? {} : { title }),
  type: "object",
  properties,
  required: Object.keys(properties).filter((name) => !optional.includes(name)),
});

const user = object(
  {
    id: text(),
    name: text(),
    email: text(),
    emailVerified: flag,
    image: orNull(text()),
    createdAt: moment,
    updatedAt: moment,
    twoFactorEnabled: orNull(flag),
  },
  { title: "SignedInUser", optional: ["image", "twoFactorEnabled"] },
);

const status = object({ status: flag }, { title: "SignInStatus" });
const password = text("At least 12 characters.");

interface Described {
  readonly operationId: string;
  readonly summary: string;
  readonly method?: "get" | "post";
  readonly signedIn?: boolean;
  readonly body?: JsonObject;
  /** Null where it leads elsewhere. */
  readonly answer: Json;
  readonly path?: readonly string[];
  readonly query?: readonly string[];
  readonly words?: string;
}

const described: Readonly<Record<string, Described>> = {
  "sign-in/email": {
    operationId: "signIn",
    summary: "Signs in by address and password; sets the session's cookie",
    body: object(
      { email: text(), password: text(), rememberMe: flag },
      { optional: ["rememberMe"] },
    ),
    answer: {
      title: "SignIn",
      anyOf: [
        object({ redirect: flag, token: text(), user }, { optional: ["redirect"] }),
        object(
          {
            twoFactorRedirect: {
              type: "boolean",
              const: true,
              description: "A code is wanted next.",
            },
            twoFactorMethods: { type: "array", items: text() },
          },
          { optional: ["twoFactorMethods"] },
        ),
      ],
    },
    words: "Signed in, or a second factor is wanted.",
  },
  "sign-up/email": {
    operationId: "signUp",
    summary: "Makes an account for a person; it belongs to no body",
    body: object({ name: text(), email: text(), password }),
    answer: object({ token: orNull(text()), user }, { title: "SignUp" }),
  },
  "sign-out": {
    operationId: "signOut",
    summary: "Ends the session",
    body: object({}),
    answer: object({ success: flag }, { title: "SignOut" }),
  },
  "change-password": {
    operationId: "changePassword",
    summary: "Changes the password",
    signedIn: true,
    body: object(
      { currentPassword: text(), newPassword: password, revokeOtherSessions: flag },
      { optional: ["revokeOtherSessions"] },
    ),
    answer: object({ token: orNull(text()), user }, { title: "PasswordChanged" }),
  },
  "request-password-reset": {
    operationId: "requestPasswordReset",
    summary: "Sends a letter to reset a lost password, where the address is known",
    body: object({ email: text(), redirectTo: text() }, { optional: ["redirectTo"] }),
    answer: object({ status: flag, message: text() }, { title: "ResetRequested" }),
  },
  "reset-password": {
    operationId: "resetPassword",
    summary: "Sets a new password by the token of the letter, and ends every session",
    body: object({ newPassword: password, token: text() }),
    answer: status,
  },
  "two-factor/enable": {
    operationId: "enableTwoFactor",
    summary: "Begins a second factor: the address for the app, and codes for a lost device",
    signedIn: true,
    body: object({ password: text() }),
    answer: object(
      { totpURI: text(), backupCodes: { type: "array", items: text() } },
      { title: "TwoFactorBegun" },
    ),
  },
  "two-factor/verify-totp": {
    operationId: "verifyTwoFactor",
    summary: "Proves the second factor by a code of the app",
    body: object({ code: text(), trustDevice: flag }, { optional: ["trustDevice"] }),
    answer: object({ token: text(), user }, { title: "TwoFactorProved" }),
  },
  "two-factor/verify-backup-code": {
    operationId: "verifyBackupCode",
    summary: "Proves the second factor by a code for a lost device, once",
    body: object({ code: text() }),
    answer: object({ token: text(), user }, { title: "TwoFactorProved" }),
  },
  "two-factor/generate-backup-codes": {
    operationId: "renewBackupCodes",
    summary: "New codes for a lost device; the ones before are void",
    signedIn: true,
    body: object({ password: text() }),
    answer: object(
      { status: flag, backupCodes: { type: "array", items: text() } },
      { title: "BackupCodes" },
    ),
  },
  "sign-in/social": {
    operationId: "signInByCity",
    summary: "Begins signing in by the city's own sign-on: the address to go to",
    body: object(
      { provider: { type: "string", const: "city" }, callbackURL: text() },
      { optional: ["callbackURL"] },
    ),
    answer: object({ url: text(), redirect: flag }, { title: "CitySignOn" }),
  },
  "send-verification-email": {
    operationId: "sendVerification",
    summary: "Sends a letter that proves an address",
    body: object({ email: text(), callbackURL: text() }, { optional: ["callbackURL"] }),
    answer: status,
  },
  "callback/city": {
    operationId: "finishCitySignOn",
    summary: "Where the city's own sign-on comes back to; leads on to the page",
    method: "get",
    query: ["code", "state", "error"],
    answer: null,
  },
  "reset-password/{token}": {
    operationId: "openPasswordLetter",
    summary: "Where the letter of a lost password leads; leads on to the page",
    method: "get",
    path: ["token"],
    query: ["callbackURL"],
    answer: null,
  },
  "verify-email": {
    operationId: "verifyEmail",
    summary: "Where the letter that proves an address leads; leads on to the page",
    method: "get",
    query: ["token", "callbackURL"],
    answer: null,
  },
  "two-factor/disable": {
    operationId: "disableTwoFactor",
    summary: "Ends the second factor",
    signedIn: true,
    body: object({ password: text() }),
    answer: status,
  },
};

/** The parts of /api/auth that a page needs, which the library of the sign-in answers itself. */
export function signInPaths(): Readonly<Record<string, JsonObject>> {
  return Object.fromEntries(
    Object.entries(described).map(([path, each]) => [`/api/auth/${path}`, pathOf(each)]),
  );
}

const parametersOf = ({ path = [], query = [] }: Described): readonly JsonObject[] => [
  ...path.map((name) => ({ name, in: "path", required: true, schema: text() })),
  ...query.map((name) => ({ name, in: "query", schema: text() })),
];

function pathOf(each: Described): JsonObject {
  const { body, method = "post", words = "Done." } = each;
  const parameters = parametersOf(each);
  return {
    [method]: {
      operationId: each.operationId,
      tags: ["sign-in"],
      summary: each.summary,
      security: each.signedIn === true ? [{ session: [] }] : [],
      ...(parameters.length === 0 ? {} : { parameters }),
      ...(body === undefined
        ? {}
        : { requestBody: { required: true, content: { "application/json": { schema: body } } } }),
      responses:
        each.answer === null
          ? { "302": { description: "Leads on.", headers: { location: { schema: text() } } } }
          : {
              "200": {
                description: words,
                content: { "application/json": { schema: each.answer } },
              },
            },
    },
  };
}
