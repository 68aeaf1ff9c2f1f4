import { resolve } from "node:path";
import { fileURLToPath } from "node:url";
import type { DatabaseSource } from "../database/connect.ts";
import type { MailServer } from "../mail/carrier.ts";
import type { UploadLimits } from "../files/limits.ts";
import type { OpenIdProvider } from "../sign-in/open-id/provider.ts";
import { readUploads } from "./uploads.ts";
import { readProvider, readTrustProxy } from "./outside.ts";
import {
  ConfigurationError,
  type Environment,
  given,
  needed,
  readAddress,
  refuseAlone,
  readOne,
  readWhole,
} from "./reading.ts";

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
  /** The folder of the database, the files, the keys and the checkpoints. */
  readonly dataFolder: string;
  readonly database: DatabaseSource;
  /** Null keeps it in the data folder. */
  readonly signInSecret: string | null;
  /** Null sends no mail. */
  readonly mail: MailServer | null;
  readonly provider: OpenIdProvider | null;
  /** Whether anybody may sign up by themselves. */
  readonly signUpOpen: boolean;
  /** The proxies before the server: how many, or which. */
  readonly trustProxy: number | readonly string[] | null;
  /** What a reader of the figures of operation shows; null lets this machine alone read them. */
  readonly metricsToken: string | null;
  /** How long requests that run are waited for at the end. */
  readonly stopSeconds: number;
  readonly uploads: UploadLimits;
}

const logLevels = ["silent", "fatal", "error", "warn", "info", "debug", "trace"] as const;

/** The levels that LOG_LEVEL may name. */
export type LogLevel = (typeof logLevels)[number];

/** The folder `data` of the installation, from wherever it is started. */
const ownData = fileURLToPath(new URL("../../../../data", import.meta.url));

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
    logLevel: readOne(environment, "LOG_LEVEL", logLevels, "warn"),
    requestsPerMinute: readWhole(environment, "RATE_LIMIT", {
      fallback: 1200,
      from: 1,
      to: 1_000_000,
    }),
    publicAddress: readPublicAddress(environment),
    dataFolder,
    database: readDatabase(environment, dataFolder),
    signInSecret: readSecret(environment, "SIGN_IN_SECRET"),
    mail: readMail(environment),
    provider: readProvider(environment),
    uploads: readUploads(environment),
    signUpOpen: readOne(environment, "SIGN_UP", ["open", "closed"], "open") === "open",
    trustProxy: readTrustProxy(environment),
    metricsToken: readSecret(environment, "METRICS_TOKEN"),
    stopSeconds: readWhole(environment, "STOP_SECONDS", { fallback: 25, from: 1, to: 3600 }),
  };
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
    refuseAlone(environment, "DATABASE_URL", ["DATABASE_APP_URL"]);
    return { kind: "embedded", data: dataFolder };
  }
  return { kind: "url", owner: owner.href, application: application?.href ?? null };
}

const shortestSecret = 32;

function readSecret(
  environment: Environment,
  variable: "SIGN_IN_SECRET" | "METRICS_TOKEN",
): string | null {
  const secret = given(environment, variable);
  if (secret === null || secret.length >= shortestSecret) return secret;
  const expected = `at least ${shortestSecret} characters`;
  throw new ConfigurationError(variable, expected, `${secret.length} characters`);
}

/** One address, alone or in angle brackets behind a name. */
const sender = /^(?:[^<>@\s]+@[^<>@\s]+|[^<>\r\n]*<[^<>@\s]+@[^<>@\s]+>)$/u;

function readMail(environment: Environment): MailServer | null {
  const protocols = ["smtp:", "smtps:"];
  const expected = "an address such as smtp://mail.example.cn:587";
  const url = readAddress(environment, "SMTP_URL", { protocols, expected });
  if (url === null) {
    refuseAlone(environment, "SMTP_URL", ["MAIL_FROM"]);
    return null;
  }
  const from = needed(environment, "MAIL_FROM", "SMTP_URL");
  if (!sender.test(from)) {
    const address = "an address such as gongbao@example.cn, or 公报 <gongbao@example.cn>";
    throw new ConfigurationError("MAIL_FROM", address, from);
  }
  return { url: url.href, from };
}

function readHost(environment: Environment): string {
  const host = given(environment, "HOST") ?? "127.0.0.1";
  if (!/^[\w.:-]+$/u.test(host)) {
    throw new ConfigurationError("HOST", "an address or a host name such as 127.0.0.1", host);
  }
  return host;
}
