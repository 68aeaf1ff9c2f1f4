import { expect, it } from "vitest";
import type { AwardPiece } from "../kernel/award-piece.ts";
import { ordered } from "./ordered.ts";

const piece = (
  rows: readonly (readonly [holder: number, measure: number, row: number])[],
): AwardPiece => ({
  holder: Int32Array.from(rows, ([holder]) => holder),
  measure: Int32Array.from(rows, ([, measure]) => measure),
  row: Int32Array.from(rows, ([, , row]) => row),
  lo: Float64Array.from(rows, (_, at) => at),
  hi: Float64Array.from(rows, (_, at) => at),
  limit: new Int32Array(0),
  by: new Int32Array(0),
});

it("awards stand by holder, measure and row, whatever piece they come in", () => {
  const pieces = [
    piece([
      [0, 1, 2],
      [0, 1, 5],
      [1, 0, 9],
    ]),
    piece([
      [0, 0, 0],
      [0, 1, 1],
      [0, 1, 4],
    ]),
  ];
  const { holder, measure, row } = ordered(pieces, 2, 2, false);
  expect([...holder.keys()].map((at) => [holder[at], measure[at], row[at]])).toEqual([
    [0, 0, 0],
    [0, 1, 1],
    [0, 1, 2],
    [0, 1, 4],
    [0, 1, 5],
    [1, 0, 9],
  ]);
});
