/** An award of one holder on its way through the stages, in whole fen; `Infinity` has no upper end. */
export interface Grant {
  /** Its measure's place in the plan. */
  readonly measure: number;
  /** Row of the thing it is for, or of the holder. */
  readonly row: number;
  /** It is surely due and only its amount is for somebody to decide. */
  readonly decided: boolean;
  lo: number;
  hi: number;
}

/** A grant of one amount. */
export const pinned = (grant: Grant, amount: number): Grant => ({
  ...grant,
  lo: amount,
  hi: amount,
});
