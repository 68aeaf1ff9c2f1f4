import type { VariableName } from "./variables.ts";

export type Environment = Readonly<Record<string, string | undefined>>;

/** A variable of the environment that cannot be used, by its name. */
export class ConfigurationError extends Error {
  readonly variable: VariableName;
  /** The variable that calls for this one; null where it may simply be left out. */
  readonly beside: VariableName | null;

  constructor(
    variable: VariableName,
    expected: string,
    found: string,
    beside: VariableName | null = null,
  ) {
    super(`${variable}: expected ${expected}, found ${found === "" ? "nothing" : `"${found}"`}.`);
    this.variable = variable;
    this.beside = beside;
  }
}

/**
 * An address by one of some protocols; null where there is none.
 *
 * @throws {ConfigurationError}
 */
export function readAddress(
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

/** A value that another variable calls for. */
export function needed(
  environment: Environment,
  variable: VariableName,
  beside: VariableName,
): string {
  const value = given(environment, variable);
  if (value !== null) return value;
  throw new ConfigurationError(variable, `a value, beside ${beside}`, "", beside);
}

/**
 * Refuses variables that say nothing without another: whoever sets them meant to set that one too.
 *
 * @throws {ConfigurationError}
 */
export function refuseAlone(
  environment: Environment,
  needs: VariableName,
  variables: readonly VariableName[],
): void {
  for (const variable of variables) {
    if (given(environment, variable) !== null) needed(environment, needs, variable);
  }
}

/** A value without the space around it; null where it is empty or absent. */
export function given(environment: Environment, variable: VariableName): string | null {
  const value = environment[variable]?.trim() ?? "";
  return value === "" ? null : value;
}

/** One of some values. */
export function readOne<const T extends string>(
  environment: Environment,
  variable: VariableName,
  values: readonly T[],
  fallback: T,
): T {
  const value = given(environment, variable) ?? fallback;
  const found = values.find((each) => each === value);
  if (found !== undefined) return found;
  throw new ConfigurationError(variable, `one of ${values.join(", ")}`, value);
}

/** A whole number in its bounds. */
export function readWhole(
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
