/** How the server runs, read once from the environment. */
export interface Configuration {
  readonly host: string;
  /** 0 lets the system choose a free port. */
  readonly port: number;
  readonly logLevel: LogLevel;
  /** Requests that one address may make in a minute. */
  readonly requestsPerMinute: number;
}

const logLevels = ["silent", "fatal", "error", "warn", "info", "debug", "trace"] as const;

/** The levels that LOG_LEVEL may name. */
export type LogLevel = (typeof logLevels)[number];

/** A variable of the environment that cannot be used, by its name. */
export class ConfigurationError extends Error {
  readonly variable: string;

  constructor(variable: string, expected: string, found: string) {
    super(`${variable}: expected ${expected}, found "${found}".`);
    this.variable = variable;
  }
}

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * Reads HOST (default 127.0.0.1), PORT (8191), LOG_LEVEL (warn) and RATE_LIMIT (requests per minute and address, 1200).
 * An empty variable counts as absent.
 *
 * @throws {ConfigurationError} naming the variable that cannot be used
 */
export function readConfiguration(environment: Environment): Configuration {
  return {
    host: readHost(environment),
    port: readWhole(environment, "PORT", { fallback: 8191, from: 0, to: 65_535 }),
    logLevel: readLogLevel(environment),
    requestsPerMinute: readWhole(environment, "RATE_LIMIT", {
      fallback: 1200,
      from: 1,
      to: 1_000_000,
    }),
  };
}

function given(environment: Environment, variable: string): string | null {
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
  variable: string,
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
