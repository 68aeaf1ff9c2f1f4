/** Where SQL dialects differ in what the statements need. */
export interface Dialect {
  readonly name: string;
  /** ⌊a ÷ b⌋ of two whole numbers that are not negative. */
  readonly quotient: (a: string, b: string) => string;
  /** The calendar year of a day counted from 1970-01-01. */
  readonly yearOf: (days: string) => string;
  /** A sum as 64 bits. */
  readonly narrow: (expression: string) => string;
}

export const duckdb: Dialect = {
  name: "DuckDB",
  quotient: (a, b) => `((${a}) // (${b}))`,
  yearOf: (days) => `year(DATE '1970-01-01' + ${days})`,
  narrow: (expression) => `(${expression})::BIGINT`,
};

/** A name as SQL writes it. */
export const quoted = (name: string): string => `"${name.replaceAll('"', '""')}"`;
