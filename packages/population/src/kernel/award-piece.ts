/** Some awards that are not nothing, and where grounds are told those that are nothing any more; a row each. */
export interface AwardPiece {
  /** Place among the plan's measures. */
  readonly measure: Int32Array;
  readonly holder: Int32Array;
  /** Row of the thing it is for, or of the holder. */
  readonly row: Int32Array;
  /** Whole fen; `Infinity` has no upper end. */
  readonly lo: Float64Array;
  readonly hi: Float64Array;
  /** The last limit that took something, among the plan's; −1 where none did. Empty where grounds are not told. */
  readonly limit: Int32Array;
  /** The measure that took its place, or may, among the rulebook's; −1 where none did. Empty where grounds are not told. */
  readonly by: Int32Array;
}
