/** Numbers from a least to a most, a row each, in whole fen. `Infinity` has no upper end. */
export interface Ends {
  readonly lo: Float64Array;
  readonly hi: Float64Array;
}

/** So many rows of nothing. */
export const ends = (rows: number): Ends => ({
  lo: new Float64Array(rows),
  hi: new Float64Array(rows),
});
