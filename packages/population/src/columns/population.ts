/** The ids of rows, by their place. */
export interface Ids {
  readonly length: number;
  readonly at: (row: number) => string | undefined;
}

/**
 * A population as columns. Rows of things stand in the order of their holders, and within a holder in the order of
 * their ids, so that a row's number settles ties as the id would.
 */
export interface Population {
  /** The kind that every holder is. */
  readonly subject: string;
  readonly holders: { readonly ids: Ids; readonly columns: Columns };
  /** By kind of item. A kind that is not there has no things. */
  readonly things: ReadonlyMap<string, Things>;
  readonly past: Past;
}

/** By fact. A fact without a column is unknown for every row. */
export type Columns = ReadonlyMap<string, Column>;

/**
 * Numbers: fen, counts, or millionths of a share; NaN is unknown. Codes: the place of a level among its fact's,
 * no 0 and yes 1, days since 1970-01-01; `UNKNOWN` is unknown.
 */
export type Column = Float64Array | Int32Array;

export const UNKNOWN = -2_147_483_648;

/** The items of one kind. */
export interface Things {
  readonly ids: Ids;
  /** Holder h has the rows from first[h] up to first[h + 1]. */
  readonly first: Int32Array;
  readonly columns: Columns;
}

/** Awards already given, in the order of their holders. */
export interface Past {
  readonly first: Int32Array;
  /** Place of the measure among the rulebook's. */
  readonly measure: Int32Array;
  /** Row of the thing it was for; `ELSEWHERE` for one the holder no longer lists, `UNKNOWN` where it was not told. */
  readonly thing: Int32Array;
  readonly day: Int32Array;
  /** Fen. */
  readonly amount: Float64Array;
  readonly columns: Columns;
}

export const ELSEWHERE = -1;
