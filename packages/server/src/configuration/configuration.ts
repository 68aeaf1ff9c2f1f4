import { resolve } from "node:path";
import { fileURLToPath } from "node:url";
import type { DatabaseSource } from "../database/connect.ts";
import type { MailServer } from "../mail/carrier.ts";
import type { OpenIdProvider } from "../sign-in/auth.ts";
import type { VariableName } from "./variables.ts";

/** How the server runs, read once from the environment. */
export interface Configuration {
  readonly host: string;
  /** 0 lets the system choose a free port. */
  readonly port: number;
  readonly logLevel: LogLevel;
  /** Requests that one address may make in a minute. */
  readonly requestsPerMinute: number;
  /** Where people reach the server, without a path; null is where it listens. */
  readonly publicAddress: string | null;
  /** The folder of the database, the keys and the checkpoints. */
  readonly dataFolder: string;
  readonly database: DatabaseSource;
  /** Null keeps it in the data folder. */
  readonly signInSecret: string | null;
  /** Null sends no mail. */
  readonly mail: MailServer | null;
  readonly provider: OpenIdProvider | null;
}

const logLevels = ["silent", "fatal", "error", "warn", "info", "debug", "trace"] as const;

/** The levels that LOG_LEVEL may name. */
export type LogLevel = (typeof logLevels)[number];

/** A variable of the environment that cannot be used, by its name. */
export class ConfigurationError extends Error {
  readonly variable: string;

  constructor(variable: VariableName, expected: string, found: string) {
    super(`${variable}: expected ${expected}, found "${found}".`);
    this.variable = variable;
  }
}

/** The folder `data` of the installation, from wherever it is started. */
const ownData = fileURLToPath(new URL("../../../../data", import.meta.url));

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * Reads the variables that `variables.ts` lists. An empty one counts as absent.
 *
 * @throws {ConfigurationError} naming the variable that cannot be used
 */
export function readConfiguration(environment: Environment): Configuration {
  const dataFolder = resolve(given(environment, "DATA_DIR") ?? ownData);
  return {
    host: readHost(environment),
    port: readWhole(environment, "PORT", { fallback: 8191, from: 0, to: 65_535 }),
    logLevel: readLogLevel(environment),
    requestsPerMinute: readWhole(environment, "RATE_LIMIT", {
      fallback: 1200,
      from: 1,
      to: 1_000_000,
    }),
    publicAddress: readPublicAddress(environment),
    dataFolder,
    database: readDatabase(environment, dataFolder),
    signInSecret: readSecret(environment),
    mail: readMail(environment),
    provider: readProvider(environment),
  };
}

function readAddress(
  environment: Environment,
  variable: VariableName,
  { protocols, expected }: { protocols: readonly string[]; expected: string },
): URL | null {
  const value = given(environment, variable);
  if (value === null) return null;
  const url = URL.canParse(value) ? new URL(value) : null;
  // What was found may hold a password: it is not repeated.
  if (url === null || !protocols.includes(url.protocol)) {
    throw new ConfigurationError(variable, expected, url === null ? "no address" : url.protocol);
  }
  return url;
}

function readPublicAddress(environment: Environment): string | null {
  const expected = "an address without a path, such as https://gongbao.example.cn";
  const protocols = ["http:", "https:"];
  const url = readAddress(environment, "PUBLIC_ADDRESS", { protocols, expected });
  if (url === null) return null;
  if (url.pathname !== "/" || url.search !== "" || url.username !== "") {
    throw new ConfigurationError("PUBLIC_ADDRESS", expected, url.pathname);
  }
  return url.origin;
}

function readDatabase(environment: Environment, dataFolder: string): DatabaseSource {
  const expected = "an address such as postgres://gongbao@localhost/gongbao";
  const protocols = ["postgres:", "postgresql:"];
  const owner = readAddress(environment, "DATABASE_URL", { protocols, expected });
  const application = readAddress(environment, "DATABASE_APP_URL", { protocols, expected });
  if (owner === null) {
    if (application === null) return { kind: "embedded", data: dataFolder };
    throw new ConfigurationError("DATABASE_URL", `${expected}, beside DATABASE_APP_URL`, "");
  }
  return { kind: "url", owner: owner.href, application: application?.href ?? null };
}

const shortestSecret = 32;

function readSecret(environment: Environment): string | null {
  const secret = given(environment, "SIGN_IN_SECRET");
  if (secret === null || secret.length >= shortestSecret) return secret;
  const expected = `at least ${shortestSecret} characters`;
  throw new ConfigurationError("SIGN_IN_SECRET", expected, `${secret.length} characters`);
}

function readMail(environment: Environment): MailServer | null {
  const protocols = ["smtp:", "smtps:"];
  const expected = "an address such as smtp://mail.example.cn:587";
  const url = readAddress(environment, "SMTP_URL", { protocols, expected });
  return url && { url: url.href, from: needed(environment, "MAIL_FROM", "SMTP_URL") };
}

/** A value that another variable calls for. */
function needed(environment: Environment, variable: VariableName, beside: VariableName): string {
  const value = given(environment, variable);
  if (value !== null) return value;
  throw new ConfigurationError(variable, `a value, beside ${beside}`, "");
}

function readProvider(environment: Environment): OpenIdProvider | null {
  const protocols = ["http:", "https:"];
  const expected = "an address such as https://sso.example.cn/.well-known/openid-configuration";
  const url = readAddress(environment, "OIDC_DISCOVERY_URL", { protocols, expected });
  if (url === null) return null;
  return {
    discoveryUrl: url.href,
    clientId: needed(environment, "OIDC_CLIENT_ID", "OIDC_DISCOVERY_URL"),
    clientSecret: needed(environment, "OIDC_CLIENT_SECRET", "OIDC_DISCOVERY_URL"),
  };
}

function given(environment: Environment, variable: VariableName): string | null {
  const value = environment[variable]?.trim() ?? "";
  return value === "" ? null : value;
}

function readHost(environment: Environment): string {
  const host = given(environment, "HOST") ?? "127.0.0.1";
  if (!/^[\w.:-]+$/u.test(host)) {
    throw new ConfigurationError("HOST", "an address or a host name such as 127.0.0.1", host);
  }
  return host;
}

function readLogLevel(environment: Environment): LogLevel {
  const value = given(environment, "LOG_LEVEL") ?? "warn";
  const level = logLevels.find((each) => each === value);
  if (level === undefined) {
    throw new ConfigurationError("LOG_LEVEL", `one of ${logLevels.join(", ")}`, value);
  }
  return level;
}

function readWhole(
  environment: Environment,
  variable: VariableName,
  { fallback, from, to }: { fallback: number; from: number; to: number },
): number {
  const value = given(environment, variable);
  if (value === null) return fallback;
  const number = /^\d{1,9}$/u.test(value) ? Number(value) : Number.NaN;
  if (!(number >= from && number <= to)) {
    throw new ConfigurationError(variable, `a whole number from ${from} to ${to}`, value);
  }
  return number;
}
