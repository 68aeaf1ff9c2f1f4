/** Where SQL dialects differ in what the statements need. */
export interface Dialect {
  readonly name: string;
  /** A whole number past 64 bits, so that a product cannot overflow. */
  readonly wide: (expression: string) => string;
  /** ⌊a ÷ b⌋ of two wide whole numbers that are not negative, as 64 bits. */
  readonly quotient: (a: string, b: string) => string;
  /** The calendar year of a day counted from 1970-01-01. */
  readonly yearOf: (days: string) => string;
  /** A sum as 64 bits. */
  readonly narrow: (expression: string) => string;
}

export const duckdb: Dialect = {
  name: "DuckDB",
  wide: (expression) => `(${expression})::HUGEINT`,
  quotient: (a, b) => `((${a}) // (${b}))::BIGINT`,
  yearOf: (days) => `year(DATE '1970-01-01' + ${days})`,
  narrow: (expression) => `(${expression})::BIGINT`,
};

/** A name as SQL writes it. */
export const quoted = (name: string): string => `"${name.replaceAll('"', '""')}"`;
