/**
 * Where SQL dialects differ in what the statements need. In all of them whole numbers have 64 bits, and what does not
 * fit stops the run instead of wrapping round; sums are added up wider and narrowed at their end.
 */
export interface Dialect {
  readonly name: string;
  /** A name as SQL writes it. */
  readonly quoted: (name: string) => string;
  /** ⌊a ÷ b⌋ of two whole numbers that are not negative. */
  readonly quotient: (a: string, b: string) => string;
  /** The calendar year of a day counted from 1970-01-01. */
  readonly yearOf: (days: string) => string;
  /** A sum of whole numbers, wider than they are. */
  readonly sum: (of: string) => string;
  /** Ends a SELECT inside another whose columns are worked out once, however often the outer one reads them. */
  readonly once: string;
  /** A table of one row, to be put beside every row of another. */
  readonly oneRow: (table: string) => string;
}

/** A sum as 64 bits; an error where it does not fit. */
export const narrow = (expression: string): string => `CAST(${expression} AS BIGINT)`;

const doubly = (name: string): string => `"${name.replaceAll('"', '""')}"`;

/** `/` gives a double here, `//` whole numbers; sums have 128 bits. */
export const duckdb: Dialect = {
  name: "DuckDB",
  quoted: doubly,
  quotient: (a, b) => `((${a}) // (${b}))`,
  yearOf: (days) => `year(DATE '1970-01-01' + ${days})`,
  once: "",
  oneRow: (table) => table,
  sum: (of) => `sum(${of})`,
};

/** `/` of whole numbers cuts off; sums of 64 bits are NUMERIC. */
export const postgresql: Dialect = {
  name: "PostgreSQL",
  quoted: doubly,
  quotient: (a, b) => `((${a}) / (${b}))`,
  yearOf: (days) => `CAST(extract(year FROM DATE '1970-01-01' + ${days}) AS INTEGER)`,
  // Otherwise the planner puts each column's text wherever it is read, again and again inside each other.
  once: " OFFSET 0",
  oneRow: (table) => table,
  sum: (of) => `sum(${of})`,
};

/**
 * With `spark.sql.ansi.enabled`, without which overflow is silent. `/` gives a double or rounds a decimal, DIV whole
 * numbers; a sum of BIGINT is no wider than they are, one of DECIMAL(28) has 38 digits.
 */
export const spark: Dialect = {
  name: "Spark SQL",
  quoted: (name) => `\`${name.replaceAll("`", "``")}\``,
  quotient: (a, b) => `((${a}) DIV (${b}))`,
  yearOf: (days) => `year(date_add(DATE '1970-01-01', ${days}))`,
  once: "",
  // Otherwise it is joined by sending the other table's rows about.
  oneRow: (table) => `(SELECT /*+ BROADCAST(${table}) */ * FROM ${table})`,
  sum: (of) => `sum(CAST(${of} AS DECIMAL(28, 0)))`,
};
