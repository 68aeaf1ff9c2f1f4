/** An award of one holder on its way through the stages, in whole fen; `Infinity` has no upper end. */
export interface Grant {
  /** Its measure's place in the plan. */
  readonly measure: number;
  /** Row of the thing it is for, or of the holder. */
  readonly row: number;
  lo: number;
  hi: number;
}

/** A grant of one amount. */
export const pinned = ({ measure, row }: Grant, amount: number): Grant => ({
  measure,
  row,
  lo: amount,
  hi: amount,
});
