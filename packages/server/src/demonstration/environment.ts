import { resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { ConfigurationError, type Environment, given } from "../configuration/reading.ts";

/** Where the city is, unless DATA_DIR names another folder. */
const ownFolder = fileURLToPath(new URL("../../../../data/demo", import.meta.url));

const loopback = ["127.0.0.1", "::1", "localhost"];

/** The variables that mean the same for the demonstration; every other one it leaves alone. */
const taken = ["HOST", "PORT", "LOG_LEVEL", "RATE_LIMIT"] as const;

/**
 * The settings of the demonstration: its own folder and database, on this machine alone. No mail, no sign-on of a city,
 * nobody who signs up.
 *
 * @throws {ConfigurationError} where it is to be reached from elsewhere, or to use a database that is not its own
 */
export function demonstrationEnvironment(environment: Environment): Environment & {
  readonly DATA_DIR: string;
} {
  const host = given(environment, "HOST");
  if (host !== null && !loopback.includes(host)) {
    throw new ConfigurationError(
      "HOST",
      "127.0.0.1: everybody may come in as anybody, so the demonstration listens on this machine alone",
      host,
    );
  }
  for (const variable of ["DATABASE_URL", "DATABASE_APP_URL"] as const) {
    const url = given(environment, variable);
    if (url !== null) {
      throw new ConfigurationError(
        variable,
        "left out: the demonstration has its own",
        "a database",
      );
    }
  }
  const own = Object.fromEntries(
    taken.flatMap((name) => {
      const value = given(environment, name);
      return value === null ? [] : [[name, value]];
    }),
  );
  return {
    ...own,
    SIGN_UP: "closed",
    DATA_DIR: resolve(given(environment, "DATA_DIR") ?? ownFolder),
  };
}
